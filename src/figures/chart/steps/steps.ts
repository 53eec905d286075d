/** Steps: how one figure went over time. */
import type { StepsDrawing } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { drawSteps, stepsRoom } from './draw-steps.ts';
import { readSteps } from './read-steps.ts';
import { tellSteps } from './tell-steps.ts';

export const steps: FormOfChart<StepsDrawing> = {
  piece: 'step',
  plural: 'steps',
  read: readSteps,
  describe: tellSteps,
  room: stepsRoom,
  draw: drawSteps,
};
