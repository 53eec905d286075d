import { describe, expect, it } from 'vitest';
import { axisCode } from '../../../src/export/pptx/charts/number-format.ts';
import { drawBars } from '../../../src/figures/chart/bars/draw-bars.ts';
import type { Amount, AmountChart, PartsDrawing, ScatterDrawing } from '../../../src/figures/chart/drawing.ts';
import { seriesFill, seriesStroke, textOn } from '../../../src/figures/chart/palette.ts';
import { drawRing, ringRoom } from '../../../src/figures/chart/ring/draw-ring.ts';
import { scaleAround, scaleFromZero } from '../../../src/figures/chart/scale.ts';
import { drawScatter, scatterRoom } from '../../../src/figures/chart/scatter/draw-scatter.ts';
import type { ChartItem, Item, RingItem, ScatterItem } from '../../../src/layout/page.ts';
import { contrast } from '../../../src/theme/contrast.ts';
import { bodyText } from '../../layout/page-text.ts';
import { look } from '../../layout/test-look.ts';
import { clashes, isInside, texts } from '../map/map-look.ts';

const wordsOf = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'text' ? [bodyText(item.body)] : []));

describe('stacked bars', () => {
  const amount = (value: number | null, more: Partial<Amount> = {}): Amount => ({
    value,
    figure: value === null ? 'not stated' : String(value),
    isLimit: false,
    isOpen: false,
    ...more,
  });
  const stacked: AmountChart = {
    kind: 'chart',
    form: 'stacked',
    language: 'en',
    unit: 'people killed',
    names: ['Civilians', 'Guards', 'Gunmen'],
    bars: [
      { label: 'Post', amounts: [amount(80), amount(30), amount(10)], total: '120 people', origin: {} },
      { label: 'Camp', amounts: [amount(40), amount(0), amount(null)], origin: {} },
      { label: 'Road', amounts: [amount(20), amount(50, { isLimit: true, figure: 'up to 50' }), amount(1)], origin: {} },
      { label: 'Village', amounts: [amount(null), amount(null), amount(null)], origin: {} },
    ],
  };
  const { items } = drawBars(stacked, { x: 40, y: 100, width: 600, height: 300 }, look);
  const chart = items.find((item): item is ChartItem => item.kind === 'chart');

  it('have figures within parts that are wide enough, and all others at the end of the bar', () => {
    expect(chart?.series.map(({ labels }) => labels)).toEqual([
      ['80', '40', '20', ''],
      ['30', '', 'up to 50', ''],
      ['10', '', '', ''],
    ]);
    expect(wordsOf(items)).toEqual([
      'people killed',
      'Civilians',
      'Guards',
      'Gunmen',
      'not stated',
      'Guards 0, Gunmen not stated',
      '120 people',
      'Gunmen 1',
    ]);
  });

  it('have an open end where a part is not stated, and keep unknown parts blank', () => {
    expect(items.filter(({ kind }) => kind === 'path').map(({ name }) => name)).toEqual(['Open end 2 tip']);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [80, 40, 20, null],
      [30, 0, 50, null],
      [10, null, 1, null],
    ]);
    expect(chart?.series[1]?.isPale).toEqual([false, false, true, false]);
    expect(chart?.most).toBeGreaterThan(120);
  });

  it('have words that can be read on their colours', () => {
    for (const { color, labelColor = 'ink' } of chart?.series ?? []) {
      const fill = look.theme.colors[color as keyof typeof look.theme.colors];
      expect(contrast(fill, look.theme.colors[labelColor])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keep one scale where they go on', () => {
    const many = {
      ...stacked,
      bars: Array.from({ length: 30 }, (_, index) => stacked.bars[index % 3] ?? stacked.bars[0]).flatMap((bar) =>
        bar ? [bar] : [],
      ),
    };
    const first = drawBars(many, { x: 0, y: 0, width: 600, height: 260 }, look);
    const second = first.rest && drawBars(first.rest, { x: 0, y: 0, width: 600, height: 260 }, look);
    const mostOf = (drawn: typeof first | undefined) =>
      drawn?.items.flatMap((item) => (item.kind === 'chart' ? [item.most] : []));
    expect(mostOf(second)).toEqual(mostOf(first));
  });
});

describe('a ring', () => {
  const drawing: PartsDrawing = {
    kind: 'chart',
    form: 'doughnut',
    unit: 'houses',
    total: '46 houses',
    parts: ['Destroyed', 'Damaged, and could be repaired before the winter', 'Whole'].map((label, index) => ({
      label,
      value: index * 10,
      figure: String(index * 10),
      origin: {},
    })),
  };

  it.each([300, 540, 870])(
    'of width %d fills a square and has its parts in words beside it, and the whole in its middle',
    (width) => {
      const { minimum } = ringRoom(drawing, width, look);
      const frame = { x: 10, y: 20, width, height: minimum };
      const { items } = drawRing(drawing, frame, look);
      const ring = items.find((item): item is RingItem => item.kind === 'ring');
      expect(ring?.plot.width).toBe(ring?.plot.height);
      expect(ring?.parts.map(({ value, color }) => [value, color])).toEqual([
        [0, seriesFill(0)],
        [10, seriesFill(1)],
        [20, seriesFill(2)],
      ]);
      expect(wordsOf(items)).toEqual([
        'houses',
        '46 houses',
        'Destroyed 0',
        'Damaged, and could be repaired before the winter 10',
        'Whole 20',
      ]);
      expect(clashes(texts(items))).toEqual([]);
      for (const item of items) expect([item.name, isInside(item.box, frame, 0.5)]).toEqual([item.name, true]);
    },
  );
});

describe('a scatter chart', () => {
  const at = (label: string, x: number, y: number) => ({ label, x, y, origin: {} });
  const drawing: ScatterDrawing = {
    kind: 'chart',
    form: 'scatter',
    unit: '°C',
    across: 'm above the sea',
    language: 'ru',
    points: [
      at('North', 1510, -2),
      at('South', 1511, -2),
      at('East', 1512, -2.01),
      at('West', 1511, -2.02),
      at('Pass', 1820, -9.5),
    ],
  };
  const frame = { x: 10, y: 20, width: 600, height: Math.ceil(scatterRoom(drawing, 600, look).minimum) };
  const { items } = drawScatter(drawing, frame, look);
  const chart = items.find((item): item is ScatterItem => item.kind === 'scatter');

  it('has round scales around its points, in the words of its language', () => {
    expect([chart?.across.from, chart?.across.to, chart?.up.from, chart?.up.to]).toEqual([1500, 1900, -10, 0]);
    expect(chart?.across.ticks[0]?.words).toBe(new Intl.NumberFormat('ru').format(1500));
  });

  it('has each name beside its point or, with its numbers, in a remark: none is lost', () => {
    const beside = chart?.points.flatMap(({ words }) => (words ? [words.words] : [])) ?? [];
    const [remark = ''] = wordsOf(items).slice(2);
    expect(beside.length).toBeGreaterThan(1);
    for (const { label } of drawing.points) expect(beside.includes(label) || remark.includes(`${label} (`)).toBe(true);
    for (const item of items) expect([item.name, isInside(item.box, frame, 0.5)]).toEqual([item.name, true]);
  });
});

describe('a scale', () => {
  it.each([
    [[0], [0, 1, 0.2]],
    [[3], [0, 3, 1]],
    [
      [2650, 3100],
      [0, 4000, 1000],
    ],
    [[0.034], [0, 0.04, 0.01]],
    [[5_400_000], [0, 6_000_000, 2_000_000]],
  ])('from 0 for %j ends at a round number that none exceeds', (values, [from, to, step]) => {
    expect(scaleFromZero(values, 'en')).toMatchObject({ from, to, step });
  });

  it('of one value, or of values far from 0, lies around them', () => {
    expect(scaleAround([1510, 1820], 'en').from).toBeGreaterThan(1000);
    expect(scaleAround([5], 'en')).toMatchObject({ from: 0 });
    expect(scaleAround([-5, -1], 'en')).toMatchObject({ to: 0 });
  });
});

describe('number formats of axes', () => {
  const scale = { from: 0, to: 3000, step: 1000, ticks: [{ words: '0' }] };

  it('part thousands as the language of the deck does, whatever the program speaks', () => {
    expect(axisCode(scale, 'en')).toBe('#,##0');
    expect(axisCode(scale, 'ru')).toMatch(/^\[>=1000000\]0"\u00a0"000"\u00a0"000;\[>=1000\]0"\u00a0"000;0$/u);
    expect(axisCode(scale, 'es')).toContain('[>=10000]');
    expect(axisCode({ from: 0, to: 2, step: 0.5, ticks: [] }, 'ru')).toBe('0.0');
  });

  it.each([
    // The groups of India, of a language that has them from left to right and of one that writes its own digits.
    ['en-IN', 1_000_000, 500_000, '[>=10000000]0","00","00","000;[>=100000]0","00","000;0'],
    ['hi', 100_000, 50_000, '[>=100000]0","00","000;[>=1000]0","000;0'],
    ['bn', 30_000_000, 10_000_000, '[>=1000000000]0","00","00","00","000;[>=10000000]0","00","00","000;0'],
    ['ru', 3_000_000_000, 1_000_000_000, '[>=1000000000000]0"_"000"_"000"_"000"_"000;[>=1000000000]0"_"000"_"000"_"000;0'],
    ['de', 20_000, 10_000, '[>=1000000]0"."000"."000;[>=1000]0"."000;0'],
    ['da', 20_000, 10_000, '[>=1000000]0"."000"."000;[>=1000]0"."000;0'],
    ['pl', 20_000, 5000, '[>=1000000]0"_"000"_"000;[>=10000]0"_"000;0'],
    ['fa', 20_000, 10_000, '#,##0'],
    ['th', 20_000, 10_000, '#,##0'],
    ['en', 0.004, 0.002, '0.000'],
  ])('of %s up to %d', (language, to, step, code) =>
    expect(axisCode({ from: 0, to, step, ticks: [{ words: '0' }] }, language).replaceAll('\u00a0', '_')).toBe(code),
  );

  it('print the digits that the ticks are in', () => {
    const ticks = [{ words: '٠' }];
    expect(axisCode({ from: 0, to: 200, step: 50, ticks }, 'ar')).toBe('[$-2000401]0');
    expect(axisCode({ ...scale, ticks }, 'ar')).toBe(
      '[>=1000000][$-2000401]0"٬"000"٬"000;[>=1000][$-2000401]0"٬"000;[$-2000401]0',
    );
    expect(axisCode({ from: 0, to: 9, step: 3, ticks: [{ words: '۳' }] }, 'fa')).toBe('[$-3000429]0');
  });
});

/** CIE 1976 difference of two colours, in which about 2 is just seen. */
function difference(one: string, other: string): number {
  const lab = (hex: string): readonly [number, number, number] => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
      const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    const [x, y, z] = [
      (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
      0.2126 * r + 0.7152 * g + 0.0722 * b,
      (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
    return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

describe('colours of a chart', () => {
  const { colors } = look.theme;

  it('can be told apart: all from each other, neighbours clearly', () => {
    const fills = Array.from({ length: 6 }, (_, index) => colors[seriesFill(index)]);
    for (const [index, one] of fills.entries())
      for (const other of fills.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(10);
    for (const index of [0, 1, 2, 3, 4]) expect(difference(fills[index] ?? '', fills[index + 1] ?? '')).toBeGreaterThan(25);
    const strokes = Array.from({ length: 4 }, (_, index) => colors[seriesStroke(index).color as keyof typeof colors]);
    for (const [index, one] of strokes.entries()) {
      expect(contrast(one, colors.paper)).toBeGreaterThanOrEqual(4.5);
      for (const other of strokes.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(10);
    }
  });

  it('let words be read on each of them', () => {
    for (const index of [0, 1, 2, 3, 4, 5]) expect(textOn(seriesFill(index), look.theme)).toBeDefined();
    expect(textOn('accent', { colors: { ...colors, accent: '#808080', ink: '#444444' } })).toBeUndefined();
  });
});
