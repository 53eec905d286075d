/** The data of a chart: ranges with two ends, or groups of amounts. What is not stated stays unknown and never becomes 0. */
import type { Amount, AmountChart, AmountGroup, ChartDrawing, RangeBar, RangeChart } from './drawing.ts';
import { blame, type Reading } from './reading.ts';
import { childrenNamed, type MarkupElement } from './tree.ts';

export function buildChart(chart: MarkupElement, reading: Reading): ChartDrawing {
  const { kind = 'ranges' } = chart.attributes;
  return kind === 'bars' || kind === 'columns' ? buildAmounts(chart, kind, reading) : buildRanges(chart, reading);
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function buildRanges(chart: MarkupElement, reading: Reading): RangeChart {
  const { unit = '', low = '', best = '', range = '' } = chart.attributes;
  const elements = childrenNamed(chart, 'bar');
  const bars = elements.map((bar) => buildRange(bar, reading));
  const needed = { low, range, ...(bars.some((bar) => bar.best !== null) ? { best } : {}) };
  for (const [name, value] of Object.entries(needed)) {
    if (value !== '') continue;
    blame(reading, chart.origin, [
      'MUP005',
      `missing attribute: ${name} of <chart>`,
      `write ${name}="…": what the ${name === 'range' ? 'highest' : name === 'low' ? 'lowest' : 'best'} figures are called in the data sheet`,
    ]);
  }
  return { kind: 'chart', form: 'ranges', unit, names: { low, best, range }, bars };
}

function buildRange(bar: MarkupElement, reading: Reading): RangeBar {
  const { attributes, origin } = bar;
  const [low, best, high] = [numberOf(attributes.low), numberOf(attributes.best), numberOf(attributes.high)];
  const complain = (what: string, hint: string): void => blame(reading, origin, ['MUP006', `invalid ${what}`, hint]);
  if ((low === null) !== (high === null))
    complain(
      `<bar>: only one of low and high`,
      'give both, the same number twice where it is exact, or neither where nothing is stated',
    );
  if (low !== null && high !== null && high < low)
    complain(`high of <bar>: ${high} is below low, ${low}`, 'write the larger number as high');
  if (low !== null && high !== null && best !== null && (best < low || best > high))
    complain(`best of <bar>: ${best} is not between low, ${low}, and high, ${high}`, 'leave best out, or widen the range');
  if (childrenNamed(bar, 'amount').length > 0 || attributes.value !== undefined)
    complain('<bar> of ranges: amounts', 'give it low and high, or write kind="bars" or kind="columns" for the chart');
  if (!attributes.figure)
    blame(reading, origin, ['MUP005', 'missing attribute: figure of <bar>', 'write figure="…": the figure in words']);
  return { label: attributes.label ?? '', low, best, high, figure: attributes.figure ?? '', origin };
}

function buildAmounts(chart: MarkupElement, form: AmountChart['form'], reading: Reading): AmountChart {
  const bars = childrenNamed(chart, 'bar');
  const given = bars.flatMap((bar) => childrenNamed(bar, 'amount'));
  if (form === 'columns' && given[0])
    blame(reading, given[0].origin, [
      'MUP004',
      'element in the wrong place: <amount> in a chart of columns',
      'a column has one value; write kind="bars" for several amounts side by side',
    ]);
  const names = [...new Set(given.map(({ attributes }) => attributes.name ?? ''))];
  return {
    kind: 'chart',
    form,
    unit: chart.attributes.unit ?? '',
    names: names.length > 0 ? names : [''],
    bars: bars.map((bar) => buildGroup(bar, names, reading)),
  };
}

function buildGroup(bar: MarkupElement, names: readonly string[], reading: Reading): AmountGroup {
  const { attributes, origin } = bar;
  if (attributes.low !== undefined || attributes.high !== undefined)
    blame(reading, origin, ['MUP006', 'invalid <bar> of amounts: low and high', 'give it a value, or write kind="ranges"']);
  const given = childrenNamed(bar, 'amount');
  const amounts = names.map((name) => amountOf(given.find((amount) => amount.attributes.name === name) ?? bar));
  const all = names.length > 0 ? amounts : [amountOf(bar)];
  if (all.some(({ value, figure }) => value === null && figure === ''))
    blame(reading, origin, [
      'MUP005',
      'missing value or figure of <bar>',
      'give each amount a value, or say in figure="…" that it is not stated; what is left out would look like 0',
    ]);
  return { label: attributes.label ?? '', amounts: all, origin };
}

/** A group that leaves an amount out may say of all that it leaves out what it says of itself: `figure="not stated"`. */
function amountOf({ attributes: { value, figure = '', limit } }: MarkupElement): Amount {
  return { value: value === undefined ? null : Number(value), isLimit: limit === 'yes', figure };
}
