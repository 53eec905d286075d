/** The data of a chart: ranges with two ends, or groups of amounts. What is not stated stays unknown and never becomes 0. */

import { type MarkupReading, reportProblem } from '../../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../../markup/tree.ts';
import { numberOf, numeralsOf } from '../../numbers.ts';
import { amountNames, checkNames, readAmounts } from '../amounts.ts';
import type { AmountChart, AmountGroup, BarChart, RangeBar, RangeChart } from '../drawing.ts';
import { formIn, scaleOf } from '../pieces.ts';

/** More could not be told apart in one bar. */
const mostStacked = 6;

export function readBars(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): BarChart {
  const kind = formIn(chart);
  return kind === 'bars' || kind === 'columns' || kind === 'stacked'
    ? readAmountChart(chart, { bars: elements, form: kind }, reading)
    : readRanges(chart, elements, reading);
}

function readRanges(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): RangeChart {
  const { unit = '', low = '', best = '', range = '' } = chart.attributes;
  const bars = elements.map((bar) => readRange(bar, reading));
  const needed = { low, range, ...(bars.some((bar) => bar.best !== null) ? { best } : {}) };
  for (const [name, value] of Object.entries(needed)) {
    if (value !== '') continue;
    reportProblem(reading, chart.origin, [
      'MUP005',
      `missing attribute: ${name} of <chart>`,
      `write ${name}="…": what the ${name === 'range' ? 'highest' : name === 'low' ? 'lowest' : 'best'} figures are called in the data sheet`,
    ]);
  }
  return {
    kind: 'chart',
    form: 'ranges',
    unit,
    language: numeralsOf(reading),
    ...scaleOf(chart),
    names: { low, best, range },
    bars,
  };
}

function readRange(bar: MarkupElement, reading: MarkupReading): RangeBar {
  const { attributes, origin } = bar;
  const [low, best, most] = [numberOf(attributes.low), numberOf(attributes.best), numberOf(attributes.high)];
  const isOpen = attributes.open === 'yes';
  const high = isOpen ? null : most;
  const complain = (what: string, hint: string): void => reportProblem(reading, origin, ['MUP006', `invalid ${what}`, hint]);
  if (best !== null && low === null && most === null)
    complain('<bar>: best alone', 'give low and high too, the same number where it is exact; one of them where an end is open');
  if (isOpen && low === null)
    complain('<bar>: open="yes" without low', 'give low too: a bar with an open end is dark up to its lowest figure');
  if (low !== null && most !== null && most < low)
    complain(`high of <bar>: ${most} is below low, ${low}`, 'write the larger number as high');
  if (best !== null && (best < (low ?? 0) || best > (high ?? Number.POSITIVE_INFINITY)))
    complain(
      `best of <bar>: ${best} is not between low, ${low ?? 0}, and high, ${high ?? 'open'}`,
      'leave best out, or widen the range',
    );
  if (childrenNamed(bar, 'amount').length > 0 || attributes.value !== undefined)
    complain('<bar> of ranges: amounts', 'give it low and high, or write kind="bars" or kind="columns" for the chart');
  if (!attributes.figure)
    reportProblem(reading, origin, ['MUP005', 'missing attribute: figure of <bar>', 'write figure="…": the figure in words']);
  return {
    label: attributes.label ?? '',
    low,
    best,
    high,
    ...(isOpen && most !== null ? { reach: most } : {}),
    figure: attributes.figure ?? '',
    origin,
  };
}

interface Wanted {
  readonly bars: readonly MarkupElement[];
  readonly form: AmountChart['form'];
}

function readAmountChart(chart: MarkupElement, { bars, form }: Wanted, reading: MarkupReading): AmountChart {
  const [given] = bars.flatMap((bar) => childrenNamed(bar, 'amount'));
  if (form === 'columns' && given)
    reportProblem(reading, given.origin, [
      'MUP004',
      'element in the wrong place: <amount> in a chart of columns',
      'a column has one value; write kind="bars" for several amounts side by side',
    ]);
  const names = amountNames(bars);
  if (form === 'stacked') {
    checkNames(chart, { names, most: mostStacked, what: 'amounts of a bar' }, reading);
    if (!given && bars.length > 0)
      reportProblem(reading, chart.origin, [
        'MUP005',
        'missing <amount> in <bar>: a stacked bar is made of several',
        'give each <bar> its amounts by name, or write kind="bars" for the chart',
      ]);
  }
  return {
    kind: 'chart',
    form,
    unit: chart.attributes.unit ?? '',
    language: numeralsOf(reading),
    names,
    bars: bars.map((bar) => readGroup(bar, names, reading)),
  };
}

function readGroup(bar: MarkupElement, names: readonly string[], reading: MarkupReading): AmountGroup {
  const { attributes, origin } = bar;
  if (attributes.low !== undefined || attributes.high !== undefined)
    reportProblem(reading, origin, [
      'MUP006',
      'invalid <bar> of amounts: low and high',
      'give it a value, or write kind="ranges"',
    ]);
  return {
    label: attributes.label ?? '',
    amounts: readAmounts(bar, names, reading),
    ...(attributes.total ? { total: attributes.total } : {}),
    origin,
  };
}
