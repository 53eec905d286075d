import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, TrendDrawing, TrendPoint } from '../../../../src/figures/chart/drawing.ts';
import { drawTrend, trendRoom } from '../../../../src/figures/chart/trend/draw-trend.ts';
import type { TrendItem } from '../../../../src/layout/page.ts';
import { bodyText } from '../../../layout/page-text.ts';
import { look } from '../../../layout/test-look.ts';
import { clashes, isInside, texts } from '../../map/map-look.ts';

const amount = (value: number | null, more: Partial<Amount> = {}): Amount => ({
  value,
  figure: value === null ? 'not stated' : new Intl.NumberFormat('en').format(value),
  isLimit: false,
  isOpen: false,
  ...more,
});
const point = (label: string, amounts: readonly Amount[], ends: Partial<TrendPoint> = {}): TrendPoint => ({
  label,
  amounts,
  low: null,
  high: null,
  origin: {},
  ...ends,
});
const line = (points: readonly TrendPoint[], more: Partial<TrendDrawing> = {}): TrendDrawing => ({
  kind: 'chart',
  form: 'line',
  unit: 'people',
  language: 'en',
  names: [''],
  points,
  ...more,
});
const box = { x: 40, y: 100, width: 800, height: 320 };

function draw(drawing: TrendDrawing, height = box.height) {
  const { items, diagnostics, rest } = drawTrend(drawing, { ...box, height }, look);
  const chart = items.find((item): item is TrendItem => item.kind === 'trend');
  if (!chart) throw new Error('no chart');
  return { items, chart, diagnostics, rest, words: items.flatMap((item) => (item.kind === 'text' ? [bodyText(item.body)] : [])) };
}

describe('a line', () => {
  const days = line([
    point('1 May', [amount(1200)]),
    point('2 May', [amount(null)]),
    point('3 May', [amount(2650, { figure: 'at least 2,650', isOpen: true })]),
    point('4 May', [amount(0)]),
  ]);

  it('has a round scale from 0, names under their points, and figures at all points that have one', () => {
    const { chart } = draw(days);
    expect(chart.scale).toMatchObject({ from: 0, to: 3000, step: 1000 });
    expect(chart.scale.ticks.map(({ words }) => words)).toEqual(['0', '1,000', '2,000', '3,000']);
    expect(chart.hasNames).toBe(true);
    expect(chart.names.map(({ body }) => bodyText(body))).toEqual(['1 May', '2 May', '3 May', '4 May']);
    expect(chart.series[0]?.labels.map((label) => label?.words)).toEqual(['1,200', undefined, 'at least 2,650', '0']);
    const [one] = chart.series;
    expect(one).toMatchObject({ values: [1200, null, 2650, 0], marks: ['exact', 'exact', 'open', 'exact'], name: 'people' });
  });

  it('says in a remark what is not stated, and what it prints at no point', () => {
    expect(draw(days).words).toEqual(['people', '2 May: not stated']);
  });

  it('keeps the ends of a band, and shades it where both are stated everywhere', () => {
    const banded = (high: number | null) =>
      line([point('1', [amount(5)], { low: 4, high: 8 }), point('2', [amount(6)], { low: 5, high })], {
        band: { low: 'at least', high: 'at most' },
      });
    expect(draw(banded(9)).chart.band).toMatchObject({ low: [4, 5], high: [8, 9], isWhole: true });
    const open = draw(banded(null)).chart;
    expect(open.band).toMatchObject({ high: [8, null], isWhole: false });
    expect(draw(banded(9)).chart.scale.to).toBeGreaterThanOrEqual(9);
  });

  it('leaves out names where many have no room, and then writes them itself', () => {
    const many = line(Array.from({ length: 60 }, (_, index) => point(`${(index % 30) + 1} November`, [amount(index)])));
    const { chart, words } = draw(many);
    expect(chart.hasNames).toBe(false);
    expect(chart.names.length).toBeLessThan(30);
    expect(chart.names.length).toBeGreaterThan(5);
    expect(words.filter((text) => text.includes('November'))).toHaveLength(chart.names.length);
    const printed = chart.series[0]?.labels.flatMap((label) => (label ? [label.words] : []));
    expect(printed).toContain('59');
  });

  it('is one thing: nothing goes on elsewhere', () => expect(draw(days, 150).rest).toBeUndefined());
});

describe('several lines', () => {
  const two = line(
    [point('1', [amount(10), amount(11)]), point('2', [amount(20), amount(20.5)]), point('3', [amount(30), amount(null)])],
    { names: ['North', 'South'] },
  );

  it('have their names and last figures at their ends, one under the other', () => {
    const { items, words } = draw(two);
    expect(words).toEqual(['people', 'North 30', 'South 20.5', '3: South not stated']);
    expect(clashes(texts(items))).toEqual([]);
  });

  it('differ in colour, dashes and marks', () => {
    const { chart } = draw({
      ...two,
      names: ['a', 'b', 'c', 'd'],
      points: two.points.map((one) => ({ ...one, amounts: [1, 2, 3, 4].map((value) => amount(value)) })),
    });
    expect(new Set(chart.series.map(({ color }) => color)).size).toBe(4);
    expect(new Set(chart.series.map(({ symbol }) => symbol)).size).toBe(4);
    expect(new Set(chart.series.map(({ dash }) => dash)).size).toBe(3);
  });
});

describe('areas', () => {
  it('stand one upon the other, on a scale for all of them', () => {
    const areas = line([point('1', [amount(600), amount(500)]), point('2', [amount(700), amount(100)])], {
      form: 'area',
      names: ['In camps', 'Abroad'],
    });
    const { chart, words } = draw(areas);
    expect(chart.isFromEdge).toBe(true);
    expect(chart.scale.to).toBeGreaterThanOrEqual(1100);
    expect(words).toContain('In camps 700');
  });

  it('of one have their figures over their edge, as words of the page', () => {
    const { words, items, chart } = draw(
      line([point('Week 1', [amount(120)]), point('Week 2', [amount(340.5)]), point('Week 3', [amount(40)])], { form: 'area' }),
    );
    expect(words).toEqual(['people', '120', '340.5', '40']);
    expect(chart.series[0]?.labels).toEqual([undefined, undefined, undefined]);
    expect(clashes(texts(items))).toEqual([]);
  });
});

it('lines and areas stay within their box at the height they ask for, and their words clear of each other', () => {
  const label = fc.constantFrom('2006', 'Monday', 'A day with quite a long name', 'Пограничники', '12 May 2006, 09:30');
  const value = fc.oneof(fc.nat({ max: 90_000 }), fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(0));
  const names = fc.constantFrom([''], ['North', 'South'], ['A camp with a long name that wraps', 'B', 'C', 'D']);
  fc.assert(
    fc.property(
      names.chain((given) =>
        fc.record({
          names: fc.constant(given),
          form: fc.constantFrom('line' as const, 'area' as const),
          rows: fc.array(fc.tuple(label, fc.tuple(...given.map(() => value)), fc.boolean()), { minLength: 2, maxLength: 40 }),
        }),
      ),
      fc.constantFrom(330, 540, 870),
      ({ names: given, form, rows }, width) => {
        const points = rows.map(([text, values, isGap]) =>
          point(
            text,
            values.map((one) => (isGap && form === 'line' ? amount(null) : amount(Number(one.toFixed(2))))),
          ),
        );
        const drawing = line(points, { names: given, form });
        const { minimum } = trendRoom(drawing, width, look);
        const frame = { x: 40, y: 60, width, height: minimum };
        const { items } = drawTrend(drawing, frame, look);
        for (const item of items.filter(({ kind }) => kind !== 'path'))
          expect([item.name, isInside(item.box, frame, 0.5)]).toEqual([item.name, true]);
        expect(clashes(texts(items).filter(({ name }) => !name.startsWith('Name')))).toEqual([]);
        const chart = items.find((item): item is TrendItem => item.kind === 'trend');
        expect(chart?.plot.height).toBeGreaterThanOrEqual(90);
        expect(chart?.plot.width).toBeGreaterThan(width * 0.4);
      },
    ),
    { numRuns: 60 },
  );
});
