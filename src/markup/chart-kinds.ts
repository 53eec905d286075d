/** What each kind of chart is made of, and what stands in the wrong one. */
import type { ChartKind } from './drawing.ts';
import { blame, type Reading } from './reading.ts';
import { isElement, type MarkupElement } from './tree.ts';

type Piece = 'bar' | 'step' | 'point' | 'part';

const pieces: Readonly<Record<ChartKind, readonly [piece: Piece, plural: string]>> = {
  ranges: ['bar', 'bars'],
  bars: ['bar', 'bars'],
  columns: ['bar', 'bars'],
  stacked: ['bar', 'bars'],
  steps: ['step', 'steps'],
  line: ['point', 'lines'],
  area: ['point', 'areas'],
  doughnut: ['part', 'parts'],
  scatter: ['point', 'points'],
};

/** A kind that holds such pieces, for somebody who wrote them and no kind. */
const usual: Readonly<Record<Piece, ChartKind>> = { bar: 'bars', step: 'steps', point: 'line', part: 'doughnut' };

export const kindOf = ({ attributes: { kind = 'ranges' } }: MarkupElement): ChartKind =>
  Object.hasOwn(pieces, kind) ? (kind as ChartKind) : 'ranges';

/** The pieces that its kind is made of; says of all others that they stand in the wrong kind. */
export function piecesOf(chart: MarkupElement, reading: Reading): readonly MarkupElement[] {
  const [wanted, plural] = pieces[kindOf(chart)];
  const children = chart.children.filter(isElement);
  for (const { name, origin } of children) {
    if (name === wanted || !Object.hasOwn(usual, name)) continue;
    blame(reading, origin, [
      'MUP004',
      `element in the wrong place: <${name}> in a chart of ${plural}`,
      `write <${wanted}>, or kind="${usual[name as Piece]}" for the chart`,
    ]);
  }
  const own = children.filter(({ name }) => name === wanted);
  if (own.length === 0 && children.length > 0)
    blame(reading, chart.origin, [
      'MUP005',
      `missing <${wanted}> in <chart>: a chart of ${plural} is made of them`,
      `add <${wanted}>, or write another kind for the chart`,
    ]);
  return own;
}
