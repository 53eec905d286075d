/** The words of a step: its time and who says so, under the axis; and its figure, beside its point or with them. */

import type { Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { StyledRun } from '../../../text/body.ts';
import { styledText } from '../../label.ts';
import type { ChartStep } from '../drawing.ts';

/** Type sizes to try, the largest first. */
export function sizesOf({ theme }: Look): readonly Pt[] {
  const { best, floor } = theme.type.table;
  return Array.from({ length: best - floor + 1 }, (_, step) => best - step);
}

/** The last value is the one that stands. */
export const figureRuns = ({ figure, ...step }: ChartStep, { size, isLast }: { size: Pt; isLast: boolean }, look: Look) =>
  styledText(figure, { size, color: isStated(step) ? 'ink' : 'muted', bold: isLast, italic: !isStated(step) }, look);

const isStated = ({ low, best, high }: Pick<ChartStep, 'low' | 'best' | 'high'>): boolean =>
  low !== null || best !== null || high !== null;

export interface LineStyle {
  readonly size: Pt;
  readonly isLast: boolean;
  readonly withFigure: boolean;
  /** Whether the time is set small, as under a figure, so that all times of a chart are alike. */
  readonly isSmall: boolean;
}

/** Lines of a step's words, a paragraph each. */
export function stepLines(
  step: ChartStep,
  { size, isLast, withFigure, isSmall }: LineStyle,
  look: Look,
): readonly (readonly StyledRun[])[] {
  const small = Math.min(size, look.theme.type.caption);
  return [
    ...(withFigure ? [figureRuns(step, { size, isLast }, look)] : []),
    styledText(step.label, { size: isSmall ? small : size, color: 'ink', bold: isLast && !isSmall }, look),
    ...(step.source === '' ? [] : [styledText(step.source, { size: small, color: 'muted' }, look)]),
  ];
}
