/** The data of a chart: ranges with two ends, or groups of amounts. What is not stated stays unknown and never becomes 0. */
import { numberOf, numberWriter } from './chart-number.ts';
import type { Amount, AmountChart, AmountGroup, ChartDrawing, RangeBar, RangeChart } from './drawing.ts';
import { blame, type Reading } from './reading.ts';
import { childrenNamed, type MarkupElement } from './tree.ts';

export function buildChart(chart: MarkupElement, reading: Reading): ChartDrawing {
  const { kind = 'ranges' } = chart.attributes;
  for (const { origin } of childrenNamed(chart, 'step'))
    blame(reading, origin, [
      'MUP004',
      'element in the wrong place: <step> in a chart of bars',
      'write kind="steps" for the chart',
    ]);
  return kind === 'bars' || kind === 'columns' ? buildAmounts(chart, kind, reading) : buildRanges(chart, reading);
}

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
  if (best !== null && low === null && high === null)
    complain('<bar>: best alone', 'give low and high too, the same number where it is exact; one of them where an end is open');
  if (low !== null && high !== null && high < low)
    complain(`high of <bar>: ${high} is below low, ${low}`, 'write the larger number as high');
  if (best !== null && (best < (low ?? 0) || best > (high ?? Number.POSITIVE_INFINITY)))
    complain(
      `best of <bar>: ${best} is not between low, ${low ?? 0}, and high, ${high ?? 'open'}`,
      'leave best out, or widen the range',
    );
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
  const own = [...new Set(given.map(({ attributes }) => attributes.name ?? ''))];
  const names = own.length > 0 ? own : [''];
  const write = numberWriter(reading.language);
  return {
    kind: 'chart',
    form,
    unit: chart.attributes.unit ?? '',
    names,
    bars: bars.map((bar) => buildGroup(bar, { names, write, reading })),
  };
}

interface AmountNames {
  readonly names: readonly string[];
  readonly write: (value: number) => string;
  readonly reading: Reading;
}

function buildGroup(bar: MarkupElement, { names, write, reading }: AmountNames): AmountGroup {
  const { attributes, origin } = bar;
  if (attributes.low !== undefined || attributes.high !== undefined)
    blame(reading, origin, ['MUP006', 'invalid <bar> of amounts: low and high', 'give it a value, or write kind="ranges"']);
  const given = childrenNamed(bar, 'amount');
  const all = names.map((name) => amountOf(given.find((amount) => amount.attributes.name === name) ?? bar, write));
  for (const { attributes: own, origin: at } of [bar, ...given]) {
    if (own.limit === 'yes' && own.open === 'yes')
      blame(reading, at, [
        'MUP006',
        'invalid limit and open: both',
        'limit="yes" says "up to so many", open="yes" "so many or more"',
      ]);
  }
  if (all.some(({ value, figure }) => value === null && figure === ''))
    blame(reading, origin, [
      'MUP005',
      'missing value or figure of <bar>',
      'give each amount a value, or say in figure="…" that it is not stated; what is left out would look like 0',
    ]);
  return { label: attributes.label ?? '', amounts: all, origin };
}

/** A group that leaves an amount out may say of all that it leaves out what it says of itself: `figure="not stated"`. */
function amountOf({ attributes }: MarkupElement, write: (value: number) => string): Amount {
  const { figure = '', limit, open } = attributes;
  const value = numberOf(attributes.value);
  return { value, isLimit: limit === 'yes', isOpen: open === 'yes', figure: figure || (value === null ? '' : write(value)) };
}
