/** Axes that count, with ticks at round numbers. */
import { roundStep } from '../../foundation/round-step.ts';
import type { ChartScale } from '../../layout/page.ts';

/** About as many ticks as the eye takes in. */
const wanted = 5;
/** A scale begins at 0 unless its numbers lie closer together than this share of the largest. */
const nearEnough = 0.6;

/** From 0 to a round number that no value exceeds. `language` is BCP 47. */
export const scaleFromZero = (values: readonly number[], language: string): ChartScale =>
  makeScale(0, Math.max(0, ...values), language);

/** Round numbers around the values; 0 is one of them where it is not far away. */
export function scaleAround(values: readonly number[], language: string): ChartScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return makeScale(Math.min(0, low), Math.max(0, high), language);
  if (low >= 0 && low < high * nearEnough) return makeScale(0, high, language);
  if (high <= 0 && high > low * nearEnough) return makeScale(low, 0, language);
  return makeScale(low, high, language);
}

/**
 * The ticks of an axis that begins at 0 and ends wherever the words at its longest bar find room.
 * @param isWhole whether half of what is counted would mean nothing, as of people.
 */
export function ticksWithin(
  most: number,
  { language, isWhole }: { readonly language: string; readonly isWhole: boolean },
): Pick<ChartScale, 'step' | 'ticks'> {
  const step = Math.max(roundStep(most / wanted), isWhole ? 1 : 0);
  const { ticks } = makeScale(0, Math.max(step, Math.floor(most / step + epsilon) * step), language, step);
  return { step, ticks: ticks.filter(({ value }) => value <= most * (1 + epsilon)) };
}

function makeScale(low: number, high: number, language: string, given?: number): ChartScale {
  // Where all values are 0, the scale reaches to 1.
  const span = high - low || 1;
  const step = given ?? roundStep(span / wanted);
  const from = Math.floor(low / step + epsilon) * step;
  const to = Math.max(from + step, Math.ceil((low + span) / step - epsilon) * step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + epsilon));
  const count = Math.round((to - from) / step);
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: Math.min(2, decimals),
    maximumFractionDigits: decimals,
  });
  const exact = (value: number): number => Number(value.toPrecision(12));
  const ticks = Array.from({ length: count + 1 }, (_, index) => exact(from + index * step));
  return {
    from: exact(from),
    to: exact(to),
    step: exact(step),
    ticks: ticks.map((value) => ({ value, words: format.format(value) })),
  };
}

/** Rounding. */
const epsilon = 1e-9;
