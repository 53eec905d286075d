/** What the points of lines and areas say in words: at the point, at the end of its line, or in a remark under the chart. */

import { besideEachOther, punctuate } from '../../../foundation/characters/punctuation.ts';
import type { TrendSeries } from '../../../layout/page.ts';
import { numberWriter } from '../../numbers.ts';
import type { Amount, TrendDrawing } from '../drawing.ts';

export const markOf = ({ isOpen, isLimit }: Amount): TrendSeries['marks'][number] =>
  isOpen ? 'open' : isLimit ? 'limit' : 'exact';

/** Whether the words say more than where the point lies. */
export const saysMore = ({ value, figure, isOpen, isLimit }: Amount, language: string): boolean =>
  value === null || isOpen || isLimit || figure !== numberWriter(language)(value);

/** `2 May: Camp not stated; 5 May: Post at least 12`: whatever is printed at no point and cannot be read off the axis. */
export function remarkOf(
  { points, names, language }: TrendDrawing,
  isPrinted: (series: number, point: number) => boolean,
): string {
  const told = points.flatMap(({ label, amounts }, point) => {
    const words = amounts.flatMap((amount, series) =>
      saysMore(amount, language) && !isPrinted(series, point)
        ? [[names[series] ?? '', amount.figure].filter(Boolean).join(' ')]
        : [],
    );
    return words.length > 0 ? [`${label}${punctuate(': ', language)}${besideEachOther(words, language)}`] : [];
  });
  return told.join(punctuate('; ', language));
}

/** Name and last figure of each line or area. */
export const endWords = ({ names, points }: TrendDrawing, series: number): string => {
  const last = points.findLast(({ amounts }) => (amounts[series]?.value ?? null) !== null);
  return [names[series] ?? '', last?.amounts[series]?.figure ?? ''].filter(Boolean).join(' ');
};
