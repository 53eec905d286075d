/** Steps: how one figure went over time. */
import type { StepsDrawing } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { joinWords, tell } from '../tell.ts';
import { drawSteps, stepsRoom } from './draw-steps.ts';
import { readSteps } from './read-steps.ts';

export const steps: FormOfChart<StepsDrawing> = {
  piece: 'step',
  plural: 'steps',
  read: readSteps,
  describe: ({ unit, steps: all }) =>
    tell(
      unit,
      all.map(({ label, figure }) => joinWords(label, figure)),
    ),
  room: stepsRoom,
  draw: drawSteps,
};
