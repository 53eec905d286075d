import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsRoom, drawBars } from '../../../../src/figures/chart/bars/draw-bars.ts';
import type { AmountChart, BarChart, RangeChart } from '../../../../src/figures/chart/drawing.ts';
import type { Box } from '../../../../src/foundation/units.ts';
import type { ChartItem, Item } from '../../../../src/layout/page.ts';
import { bodyText } from '../../../layout/page-text.ts';
import { look } from '../../../layout/test-look.ts';
import { clashes, isInside, texts } from '../../map/map-look.ts';

const range = (label: string, low: number | null, high: number | null, figure: string, best: number | null = null) => ({
  label,
  low,
  best,
  high,
  figure,
  origin: { path: label },
});
const ranges: RangeChart = {
  kind: 'chart',
  form: 'ranges',
  language: 'en',
  unit: 'people killed',
  names: { low: 'at least', best: 'best', range: 'up to' },
  bars: [
    range('Tajik border guards', 3, 3, '3'),
    range('Gunmen', 0, 4, '0–4'),
    range('Customs', null, null, 'not stated'),
    range('Drivers', 0, 0, 'none'),
  ],
};
const amount = (value: number | null, figure = '', isLimit = false) => ({ value, figure, isLimit, isOpen: false });
const amounts: AmountChart = {
  kind: 'chart',
  form: 'bars',
  language: 'en',
  unit: 'pieces',
  names: ['taken', 'recovered', 'outstanding'],
  bars: [
    { label: 'Rifles', amounts: [amount(19), amount(17, '17'), amount(2)], origin: {} },
    { label: 'Guns', amounts: [amount(1), amount(null, 'not stated'), amount(1, 'up to 1', true)], origin: {} },
    {
      label: 'Cartridges',
      amounts: [amount(null, 'not stated'), amount(null, 'not stated'), amount(null, 'not stated')],
      origin: {},
    },
  ],
};
const years: AmountChart = {
  kind: 'chart',
  form: 'columns',
  language: 'en',
  unit: 'incidents',
  names: [''],
  bars: [4, 7, 0, null, 12].map((value, index) => ({
    label: String(2001 + index),
    amounts: [amount(value, value === null ? 'not stated' : '')],
    origin: {},
  })),
};
const box = { x: 10, y: 20, width: 400, height: 200 };

const chartOf = (drawing: BarChart, height = box.height): ChartItem => {
  const item = drawBars(drawing, { ...box, height }, look).items.find(({ kind }) => kind === 'chart');
  if (item?.kind !== 'chart') throw new Error('no chart');
  return item;
};
const words = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'text' ? [`${item.name}: ${bodyText(item.body)}`] : []));
const named = (items: readonly Item[], name: string): Item => {
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** The charts of all the parts that a drawing is drawn in. */
function partsOf(drawing: BarChart, frame: Box): readonly ChartItem[] {
  const { items, rest } = drawBars(drawing, frame, look);
  const charts = items.filter((item): item is ChartItem => item.kind === 'chart');
  return rest ? [...charts, ...partsOf(rest, frame)] : charts;
}

describe('ranges', () => {
  test('hold both ends as they are, the longer behind, with the figure at its end', () => {
    const { categories, series } = chartOf(ranges);
    expect(categories).toEqual(['Tajik border guards', 'Gunmen', 'Customs', 'Drivers']);
    expect(series.map(({ name, values, labels }) => [name, values, labels])).toEqual([
      ['up to', [3, 4, null, 0], ['3', '0–4', 'not stated', 'none']],
      ['at least', [3, 0, null, 0], ['', '', '', '']],
    ]);
  });

  test('have a tick for the best estimate, whose figure stands in the sheet and is drawn by no bar', () => {
    const drawing = { ...ranges, bars: [...ranges.bars, range('Others', 2, 6, '2–6', 3)] };
    expect(chartOf(drawing).series.map(({ name, values }) => [name, values.at(-1)])).toEqual([
      ['up to', 6],
      ['best', 3],
      ['at least', 2],
    ]);
    const { series, plot, most } = chartOf(drawing);
    expect(series.map(({ isUndrawn = false }) => isUndrawn)).toEqual([false, true, false]);
    const tick = named(drawBars(drawing, box, look).items, 'Best estimate 5').box;
    expect(tick.x + tick.width / 2).toBeCloseTo(plot.x + (3 / most) * plot.width);
    expect(tick.y + tick.height / 2).toBeCloseTo(plot.y + (4.5 / 5) * plot.height);
  });

  test('say in words what is not stated, in the row of its bar', () => {
    const { items } = drawBars(ranges, box, look);
    expect(words(items)).toEqual(['Unit: people killed', 'Not stated 3: not stated']);
    const { plot } = chartOf(ranges);
    const row = { x: plot.x, y: plot.y + plot.height / 2, width: plot.width, height: plot.height / 4 };
    expect(isInside(named(items, 'Not stated 3').box, row)).toBe(true);
  });
});

describe('an open end', () => {
  test('stands beyond the greatest number that is named, up to which the bar is pale', () => {
    const bar = { ...range('Corvale', 60, null, 'about 60 to 74 or more'), reach: 74 };
    const drawing = { ...ranges, bars: [bar, range('Tennick', 45, 45, '45')] };
    const { items } = drawBars(drawing, box, look);
    const chart = chartOf(drawing);
    expect(chart.series.map(({ color, values }) => [color, values])).toEqual([
      ['line', [74, 45]],
      ['accent', [60, 45]],
    ]);
    expect(chart.series[0]?.labels).toEqual(['', '45']);
    const tip = items.find(({ name }) => name === 'Open end 1 tip');
    const end = chart.plot.x + (chart.plot.width * 74) / chart.most;
    expect(tip && 'box' in tip ? tip.box.x : 0).toBeCloseTo(end, 6);
  });

  const open: RangeChart = { ...ranges, bars: [range('Police', 7, null, 'at least 7'), range('Guards', 3, 9, '3–9')] };

  test('has a tip beyond its bar and the words after it, and no number that nobody stated', () => {
    const { items } = drawBars(open, box, look);
    const { plot, most, series } = chartOf(open);
    expect(series.map(({ values }) => values)).toEqual([
      [null, 9],
      [7, 3],
    ]);
    expect(series.flatMap(({ labels }) => labels)).not.toContain('at least 7');
    const tip = named(items, 'Open end 1 tip').box;
    expect(tip.x).toBeCloseTo(plot.x + (plot.width * 7) / most, 6);
    const label = named(items, 'Open end 1').box;
    expect(label.x).toBeGreaterThanOrEqual(tip.x + tip.width);
    expect(label.x + label.width).toBeLessThanOrEqual(plot.x + plot.width);
    expect(words(items)).toContain('Open end 1: at least 7');
  });

  test.each(['bars', 'columns'] as const)('of an amount, in %s', (form) => {
    const amounts = [{ ...amount(19, 'at least 19'), isOpen: true }];
    const drawing = { ...years, form, bars: [{ label: 'Rifles', amounts, origin: {} }, ...years.bars] };
    const { items } = drawBars(drawing, box, look);
    const [tip, label] = [named(items, 'Open end 1 tip').box, named(items, 'Open end 1').box];
    if (form === 'columns') expect(label.y + label.height).toBeLessThanOrEqual(tip.y);
    else expect(label.x).toBeGreaterThanOrEqual(tip.x + tip.width);
    expect(isInside(label, box, 0.01)).toBe(true);
    expect(chartOf(drawing).series[0]?.labels.slice(0, 2)).toEqual(['', '4']);
  });
});

describe('amounts', () => {
  test('stand side by side, each with its name and figure', () => {
    const { series } = chartOf(amounts);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['taken', [19, 1, null]],
      ['recovered', [17, null, null]],
      ['outstanding', [2, 1, null]],
    ]);
    expect(series.map(({ labels }) => labels.slice(0, 2))).toEqual([
      ['taken 19', 'taken 1'],
      ['recovered 17', 'recovered not stated'],
      ['outstanding 2', 'outstanding up to 1'],
    ]);
    expect(series[2]?.isPale).toEqual([false, true, false]);
  });

  test('that are not stated are words in the place of their bar, once for a whole group', () => {
    const { items } = drawBars(amounts, box, look);
    expect(words(items)).toEqual(['Unit: pieces', 'Not stated 2.2: recovered not stated', 'Not stated 3: not stated']);
    const { plot } = chartOf(amounts);
    const middle = (name: string) => named(items, name).box.y + named(items, name).box.height / 2;
    expect(middle('Not stated 2.2')).toBeCloseTo(plot.y + plot.height / 2, 3);
    expect(middle('Not stated 3')).toBeCloseTo(plot.y + (plot.height * 5) / 6, 3);
  });
});

describe('columns', () => {
  test('have their figure on top and their name below', () => {
    const { series, plot, box: whole } = chartOf(years);
    expect(series).toMatchObject([
      { name: 'incidents', values: [4, 7, 0, null, 12], labels: ['4', '7', '0', 'not stated', '12'] },
    ]);
    expect(plot.y + plot.height).toBeLessThan(whole.y + whole.height - 10);
    expect(words(drawBars(years, box, look).items)).toContain('Not stated 4: not stated');
  });

  test('too many for the width go on', () => {
    const bars = Array.from({ length: 60 }, (_, index) => ({
      label: `Jan ${1950 + index}`,
      amounts: [amount(index)],
      origin: {},
    }));
    const first = drawBars({ ...years, bars }, box, look);
    expect(first.rest?.bars.length).toBeGreaterThan(0);
    expect(chartOf({ ...years, bars }).categories.length).toBeGreaterThan(8);
  });
});

test('bars do not grow without bound', () => {
  expect(chartOf(ranges, 900).box.height).toBe(chartOf(ranges, 500).box.height);
  expect(barsRoom(ranges, 400, look).best).toBeGreaterThan(barsRoom(ranges, 400, look).minimum);
});

test('goes on in equal shares, each bar once', () => {
  const many = { ...ranges, bars: Array.from({ length: 9 }, (_, index) => range(`Party ${index}`, 1, 2, '1–2')) };
  const first = drawBars(many, { ...box, height: 150 }, look);
  expect(chartOf(many, 150).categories).toHaveLength(5);
  expect(first.rest?.bars.map(({ label }) => label)).toEqual(['Party 5', 'Party 6', 'Party 7', 'Party 8']);
});

test('goes on to one scale: a bar of 1 is as long beside a bar of 34 as on the next slide', () => {
  const bars = [
    range('Gunmen', 30, 34, '30–34'),
    ...Array.from({ length: 20 }, (_, index) => range(`Place ${index}`, 1, 1, '1')),
  ];
  const parts = partsOf({ ...ranges, bars }, { ...box, height: 130 });
  expect(parts.length).toBeGreaterThan(3);
  const unit = parts.map(({ plot, most }) => plot.width / most);
  expect(new Set(unit.map((length) => length.toFixed(6))).size).toBe(1);
  expect(new Set(parts.map(({ most }) => most)).size).toBe(1);
  expect(parts[0]?.most).toBeGreaterThan(34);
});

test('stands on a grid from 0 at round numbers, which its words and the page leave room for', () => {
  const { axis, box: whole, plot, most } = chartOf(ranges);
  expect(axis?.ticks.map(({ words }) => words)).toEqual(['0', '1', '2', '3', '4', '5'].slice(0, axis?.ticks.length));
  expect(axis?.ticks.at(-1)?.value).toBeLessThanOrEqual(most);
  expect(plot.y - whole.y).toBeGreaterThanOrEqual((axis?.fontSize ?? 0) * 1.2);
  const upright = chartOf(years);
  expect(upright.axis?.ticks[0]?.value).toBe(0);
  expect(upright.plot.x - upright.box.x).toBeGreaterThan(upright.axis?.fontSize ?? 0);
  const halves = chartOf({ ...ranges, bars: [range('Oil', 0.4, 0.9, '0.4 to 0.9'), range('Fuel', 0.2, 0.2, '0.2')] });
  expect(halves.axis?.step).toBeLessThan(1);
  expect(chartOf({ ...ranges, bars: [range('Customs', null, null, 'not stated')] }).axis).toBeUndefined();
});

test('no bars, nothing drawn', () => {
  expect(drawBars({ ...ranges, bars: [] }, box, look)).toEqual({ items: [], diagnostics: [] });
});

const label = fc.constantFrom(
  'Osh',
  'Border post at Lakkon',
  'A party with quite a long name that wraps',
  'Пограничники',
  '2006',
);
const number = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null });
const anyAmounts = fc
  .record({ form: fc.constantFrom('bars' as const, 'columns' as const), count: fc.integer({ min: 1, max: 3 }) })
  .chain(({ form, count }) => {
    const names = form === 'columns' ? [''] : ['', 'taken', 'recovered'].slice(0, count);
    const values = fc.array(number, { minLength: names.length, maxLength: names.length });
    return fc.array(fc.record({ label, values }), { minLength: 1, maxLength: 30 }).map(
      (bars): BarChart => ({
        ...years,
        form,
        names,
        bars: bars.map(({ label, values }) => ({
          label,
          amounts: values.map((value) => ({
            ...amount(value, value === null ? 'not stated' : ''),
            isOpen: value !== null && value % 3 === 1,
          })),
          origin: {},
        })),
      }),
    );
  });
const anyRanges = fc
  .array(
    fc.record({
      label,
      low: fc.option(fc.nat({ max: 500 }), { nil: null }),
      more: fc.oneof(fc.constant(7), fc.nat({ max: 400 })),
    }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map(
    (bars): BarChart => ({
      ...ranges,
      bars: bars.map(({ label, low, more }) =>
        more === 7 && low !== null
          ? range(label, low, null, `at least ${low}`)
          : range(label, low, low === null ? null : low + more, low === null ? 'not stated' : `${low}–${low + more}`),
      ),
    }),
  );

test('columns with long names keep their room, in smaller type if need be', () => {
  const names = ['Пограничники', 'Osh', 'Osh', 'Osh', 'Osh', 'A party with quite a long name that wraps'];
  const bars = names.map((label) => ({ label, amounts: [amount(null, 'not stated')], origin: {} }));
  const drawing: AmountChart = { ...years, bars };
  const frame = { ...box, width: 240, height: barsRoom(drawing, 240, look).minimum };
  let rest: BarChart | undefined = drawing;
  while (rest) {
    const drawn: ReturnType<typeof drawBars> = drawBars(rest, frame, look);
    expect(clashes(texts(drawn.items))).toEqual([]);
    expect(drawn.items.filter((item) => !isInside(item.box, frame, 0.01)).map(({ name }) => name)).toEqual([]);
    rest = drawn.rest;
  }
});

test('any chart: whole from the height that its room says, and in parts below it', () => {
  fc.assert(
    fc.property(fc.oneof(anyRanges, anyAmounts), fc.integer({ min: 240, max: 874 }), (drawing, width) => {
      const { whole = 0, minimum } = barsRoom(drawing, width, look);
      const isWhole = (height: number) => drawBars(drawing, { ...box, width, height }, look).rest === undefined;
      if (Number.isFinite(whole)) expect(isWhole(whole)).toBe(true);
      else expect(isWhole(4000)).toBe(false);
      if (whole > minimum + 2 && Number.isFinite(whole)) expect(isWhole(whole - 2)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('any chart: words overlap no words, all lies in the box, the longest bar has room for its figure', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyRanges, anyAmounts),
      fc.integer({ min: 240, max: 874 }),
      fc.integer({ min: 0, max: 200 }),
      (drawing, width, more) => {
        const frame = { ...box, width, height: barsRoom(drawing, width, look).minimum + more };
        let rest: BarChart | undefined = drawing;
        const scales = new Set<string>();
        let seen = 0;
        while (rest) {
          const { items, rest: next }: ReturnType<typeof drawBars> = drawBars(rest, frame, look);
          expect(clashes(texts(items))).toEqual([]);
          expect(items.filter((item) => !isInside(item.box, frame, 0.01)).map(({ name }) => name)).toEqual([]);
          const chart = items.find((item): item is ChartItem => item.kind === 'chart');
          if (!chart) throw new Error('no chart');
          expect(isInside(chart.plot, chart.box, 0.01)).toBe(true);
          expect(Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)))).toBeLessThanOrEqual(
            chart.most,
          );
          scales.add(`${chart.most} ${drawing.form === 'columns' ? '' : `${chart.plot.x} ${chart.plot.width}`}`);
          seen += chart.categories.length;
          rest = next;
        }
        expect(seen).toBe(drawing.bars.length);
        expect(scales.size).toBe(1);
      },
    ),
    { numRuns: 100 },
  );
});
