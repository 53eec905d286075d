/** The figures of steps in words. */
import type { StepsDrawing } from '../drawing.ts';
import { joinWords, tell } from '../tell.ts';

export const tellSteps = ({ unit, steps, language }: StepsDrawing): string =>
  tell(
    unit,
    steps.map(({ label, figure }) => joinWords(label, figure)),
    language,
  );
