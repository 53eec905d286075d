/** The lines of a chart of steps as corners: the one that holds each value until the next, and those round its ranges. */

import type { Corner, StepEnd } from '../../../layout/page.ts';
import type { ChartStep } from '../drawing.ts';

/** Which of its figures a step's point stands at: the single one, else the end of its range that is stated. */
export const anchorEnd = ({ low, best, high }: ChartStep): StepEnd | undefined =>
  best !== null ? 'best' : high !== null ? 'high' : low !== null ? 'low' : undefined;

export const anchorOf = (step: ChartStep): number | null => {
  const end = anchorEnd(step);
  return end === undefined ? null : step[end];
};

export const isOpen = ({ low, high }: ChartStep): boolean => low !== null && high === null;

/** Interrupted where a step has no single value. */
export function stepLine(steps: readonly ChartStep[]): readonly Corner[] {
  const corners: Corner[] = [];
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before && before.best !== null)
      corners.push({ day: step.day, timeFrom: index, value: before.best, valueFrom: { point: index - 1, end: 'best' } });
    if (step.best !== null)
      corners.push({ day: step.day, timeFrom: index, value: step.best, valueFrom: { point: index, end: 'best' } });
    else if (before && before.best !== null) corners.push({ day: step.day, timeFrom: index, value: null });
  });
  return corners;
}

export interface RangeReach {
  /** How long the last range is drawn, in days. */
  readonly lastFor: number;
  /** How far an open end is drawn beyond what is stated. */
  readonly beyond: number;
}

export function rangeCorners(steps: readonly ChartStep[], { lastFor, beyond }: RangeReach): readonly Corner[] {
  return steps.flatMap((step, index): readonly Corner[] => {
    const { low, high, day } = step;
    if (low === null && high === null) return [];
    const next = steps[index + 1];
    const until = next ? { day: next.day, timeFrom: index + 1 } : { day: day + lastFor, timeFrom: index };
    const at = { day, timeFrom: index };
    const [bottom, top] = [valueAt(index, 'low', low), valueAt(index, 'high', high)];
    // Along 0 nothing is drawn: no least is stated. Nor twice along the line itself.
    const along = low === null || low === step.best ? [] : [{ ...until, ...bottom }];
    const lid =
      high === null
        ? [{ ...at, ...openTop(step, index, beyond) }]
        : [
            { ...at, ...top },
            { ...until, ...top },
          ];
    return [...along, { ...at, ...(low === null ? { value: 0 } : bottom) }, ...lid, { ...until, value: null }];
  });
}

export const tipsOf = (steps: readonly ChartStep[], beyond: number): readonly Corner[] =>
  steps.flatMap((step, index) => (isOpen(step) ? [{ day: step.day, timeFrom: index, ...openTop(step, index, beyond) }] : []));

const valueAt = (point: number, end: StepEnd, value: number | null): Pick<Corner, 'value' | 'valueFrom'> => ({
  value,
  valueFrom: { point, end },
});

function openTop(step: ChartStep, point: number, beyond: number): Pick<Corner, 'value' | 'valueFrom'> {
  const end = anchorEnd(step) ?? 'low';
  return { value: (step[end] ?? 0) + beyond, valueFrom: { point, end } };
}
