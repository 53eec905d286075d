/** The data of lines and areas: amounts at places of an axis, and a band round a single line. */

import { type MarkupReading, reportProblem } from '../../../markup/reading.ts';
import type { MarkupElement } from '../../../markup/tree.ts';
import { numberOf, numeralsOf } from '../../numbers.ts';
import { amountNames, checkNames, readAmounts } from '../amounts.ts';
import { askForNames } from '../ask-for-names.ts';
import type { TrendDrawing, TrendPoint } from '../drawing.ts';

/** More than that would be thinner than a line. */
const mostPoints = 120;
const mostNames = 4;

export function readTrend(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): TrendDrawing {
  const form = chart.attributes.kind === 'area' ? 'area' : 'line';
  const { unit = '', low = '', range = '' } = chart.attributes;
  const what = form === 'line' ? 'lines' : 'areas';
  if (elements.length === 1)
    reportProblem(reading, chart.origin, [
      'MUP005',
      `missing <point> in <chart>: ${what} go from one to the next`,
      'add a <point>, or write the one value as a key figure in <stats>',
    ]);
  if (elements.length > mostPoints)
    reportProblem(reading, chart.origin, [
      'LAY001',
      `does not fit its slide: ${elements.length} points in one <chart>`,
      `at most ${mostPoints} are drawn: take one a week, a month or a year`,
    ]);
  const names = amountNames(elements);
  checkNames(chart, { names, most: mostNames, what }, reading);
  const points = elements.map((point) => readPoint(point, { names, form }, reading));
  askForNames(chart, { names: { low, range }, figures: points }, reading);
  const hasBand = points.some((point) => point.low !== null || point.high !== null);
  return {
    kind: 'chart',
    form,
    unit,
    language: numeralsOf(reading),
    names,
    ...(hasBand ? { band: { low, high: range } } : {}),
    points,
  };
}

function readPoint(
  element: MarkupElement,
  { names, form }: Pick<TrendDrawing, 'names' | 'form'>,
  reading: MarkupReading,
): TrendPoint {
  const { attributes, origin } = element;
  const complain = (what: string, hint: string): void => reportProblem(reading, origin, ['MUP006', `invalid ${what}`, hint]);
  const amounts = readAmounts(element, names, reading);
  const [low, high] = [numberOf(attributes.low), numberOf(attributes.high)];
  const [{ value } = { value: null }] = amounts;
  if (attributes.x !== undefined || attributes.y !== undefined)
    complain('<point>: x and y', 'give it a value; only a chart of kind="scatter" has x and y');
  if (low !== null || high !== null) {
    if (names.length > 1 || form === 'area')
      complain(
        '<point>: low and high',
        'only a single line has a band: leave them out, or write kind="line" with one value a point',
      );
    else if (low !== null && high !== null && high < low)
      complain(`high of <point>: ${high} is below low, ${low}`, 'write the larger number as high');
    else if (value !== null && (value < (low ?? 0) || value > (high ?? Number.POSITIVE_INFINITY)))
      complain(
        `value of <point>: ${value} is not between low, ${low ?? 0}, and high, ${high ?? 'open'}`,
        'leave value out, or widen the band',
      );
  }
  // Every program draws a blank in an area as 0.
  if (form === 'area' && amounts.some((amount) => amount.value === null))
    complain(
      '<point> of areas: an amount is not stated',
      'write kind="line", which leaves a gap there: in an area, what is not stated would look like 0',
    );
  return { label: attributes.label ?? '', amounts, low, high, origin };
}
