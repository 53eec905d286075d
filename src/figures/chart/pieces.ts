/** The pieces that a chart is made of, and what stands in the wrong form of chart. */
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { isElement, type MarkupElement } from '../../markup/tree.ts';
import { numberOf } from '../numbers.ts';
import { type ChartForm, chartForms } from './drawing.ts';
import type { FormOfChart, Piece } from './form.ts';

/** A form that holds such pieces, for somebody who wrote them and no kind. */
const usual: Readonly<Record<Piece, ChartForm>> = { bar: 'bars', step: 'steps', point: 'line', part: 'doughnut' };

/** The form that a chart asks for by its `kind`. */
export const formIn = ({ attributes: { kind } }: MarkupElement): ChartForm =>
  chartForms.find((form) => form === kind) ?? 'ranges';

/** The number that its axis has room for at least, where it names one. */
export function scaleOf({ attributes }: MarkupElement): { readonly scale?: number } {
  const scale = numberOf(attributes.scale);
  return scale === null || scale <= 0 ? {} : { scale };
}

/** The pieces that its form is made of; says of all others that they stand in the wrong kind of chart. */
export function readPieces(
  chart: MarkupElement,
  { piece, plural }: Pick<FormOfChart, 'piece' | 'plural'>,
  reading: MarkupReading,
): readonly MarkupElement[] {
  const children = chart.children.filter(isElement);
  for (const { name, origin } of children) {
    if (name === piece || !Object.hasOwn(usual, name)) continue;
    reportProblem(reading, origin, [
      'MUP004',
      `element in the wrong place: <${name}> in a chart of ${plural}`,
      `write <${piece}>, or kind="${usual[name as Piece]}" for the chart`,
    ]);
  }
  const own = children.filter(({ name }) => name === piece);
  if (own.length === 0 && children.length > 0)
    reportProblem(reading, chart.origin, [
      'MUP005',
      `missing <${piece}> in <chart>: a chart of ${plural} is made of them`,
      `add <${piece}>, or write another kind for the chart`,
    ]);
  return own;
}
