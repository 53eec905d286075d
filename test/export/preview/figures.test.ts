import { describe, expect, it } from 'vitest';
import type { ChartItem, ConnectorItem, PathItem, ShapeItem, StepsItem } from '../../../src/layout/page.ts';
import { box, cell, table } from '../../support/pptx-pages.ts';
import { drawOne } from './draw-one.ts';

const place = { name: 'X', box: box(0, 0, 100, 100), origin: {} } as const;
const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));
const lastOf = (name: string, ...items: Parameters<typeof drawOne>[0]) => drawOne(items).all(name).at(-1)?.attributes;

describe('paths', () => {
  it('with a ring inside another have a hole', () => {
    const rings = [points([0, 0], [10, 0], [10, 10.004]), points([2, 2], [4, 2], [4, 4])];
    const path: PathItem = { ...place, kind: 'path', rings, isClosed: true, fill: 'panel', transparency: 40 };
    expect(lastOf('path', path)).toMatchObject({
      d: 'M0 0l10 0 0 10ZM2 2l2 0 0 2Z',
      'fill-rule': 'evenodd',
      fill: '#F1F3F5',
      'fill-opacity': '0.6',
    });
  });

  it('that are open are not filled', () => {
    const path: PathItem = {
      ...place,
      kind: 'path',
      rings: [points([0, 0], [10, 5])],
      isClosed: false,
      fill: 'panel',
      outline: { color: 'ink', width: 1, dash: 'dot' },
    };
    expect(lastOf('path', path)).toMatchObject({ d: 'M0 0l10 5', fill: 'none', 'stroke-dasharray': '1 1' });
  });

  it('round no more than a hundredth away from where they go, however long they are', () => {
    const long = Array.from({ length: 2000 }, (_, index) => ({ x: index / 3, y: index / 7 }));
    const path: PathItem = { ...place, kind: 'path', rings: [long], isClosed: false, outline: { color: 'ink', width: 1 } };
    const [start = '', steps = ''] = (lastOf('path', path)?.d ?? '').split('l');
    const [reached, moves] = [start.slice(1).split(' ').map(Number), steps.split(' ').map(Number)];
    const end = [0, 1].map(
      (axis) => (reached[axis] ?? 0) + moves.reduce((sum, move, index) => (index % 2 === axis ? sum + move : sum), 0),
    );
    expect(end[0]).toBeCloseTo(1999 / 3, 1);
    expect(end[1]).toBeCloseTo(1999 / 7, 1);
  });
});

describe('arrow heads', () => {
  const link = (width: number): ConnectorItem => ({
    ...place,
    kind: 'connector',
    from: { item: 'A', site: 0, at: { x: 0, y: 0 } },
    to: { item: 'B', site: 0, at: { x: 100, y: 0 } },
    corners: [],
    outline: { color: 'accent', width, arrow: 'end' },
  });

  it('are three widths of their line long and wide, and end where it ends', () =>
    expect(lastOf('polygon', link(4))).toEqual({ points: '100,0 88,6 88,-6', fill: '#1F4E79' }));

  it('are not smaller than those of a line of two points', () => {
    const { all } = drawOne([link(0.75)]);
    expect(all('polygon').map(({ attributes }) => attributes.points)).toEqual(['100,0 94,3 94,-3']);
    // The line ends inside its head, so that it does not show beside the tip.
    expect(all('path').at(-1)?.attributes.d).toBe('M0 0l95.2 0');
  });
});

describe('shapes', () => {
  it.each([
    ['diamond', 'M50 0L100 50 50 100 0 50Z'],
    ['triangle', 'M50 0L100 100 0 100Z'],
  ] as const)('a %s', (shape, d) => {
    const item: ShapeItem = { ...place, kind: 'shape', shape, fill: 'ink' };
    expect(lastOf('path', item)).toMatchObject({ d, fill: '#1B1F24' });
  });
});

describe('tables', () => {
  const rows = [
    [cell('A', 0, { fill: 'panel', columnSpan: 2, origin: { path: 'head' } })],
    [cell('B', 0, { borders: { bottom: { color: 'ink', width: 1.5 } } }), cell('C', 1, { borders: {} })],
  ];
  const drawn = drawOne([table('T', box(10, 20, 200, 60), rows)]);

  it('have cells over the columns that they span, each with its origin', () => {
    const cells = drawn
      .all('rect')
      .slice(1)
      .map(({ attributes: { x, y, width, height, fill } }) => [x, y, width, height, fill]);
    expect(cells).toEqual([
      ['10', '20', '200', '30', '#F1F3F5'],
      ['10', '50', '100', '30', 'none'],
      ['110', '50', '100', '30', 'none'],
    ]);
    expect(drawn.slide.origins).toEqual([{ path: 'head' }]);
  });

  it('have lines as heavy as the heavier of two neighbours says, in one stroke where they are alike', () =>
    expect(drawn.all('path').map(({ attributes }) => [attributes.d, attributes['stroke-width']])).toEqual([
      ['M10 50H210', '0.75'],
      ['M10 80H110', '1.5'],
    ]));
});

describe('charts of steps', () => {
  const at = { label: 'L', isWholeDay: true, low: null, high: null, source: '', origin: {} };
  const steps: StepsItem = {
    ...place,
    kind: 'steps',
    unit: 'people',
    names: { low: '', range: '' },
    points: [
      { ...at, day: 10, best: 4, figure: '4', words: { side: 'above', box: box(95, 80, 20, 20) } },
      { ...at, day: 20, best: null, low: 6, figure: 'at least 6' },
    ],
    line: [
      { day: 10, value: 4, timeFrom: 0 },
      { day: 20, value: 4, timeFrom: 1 },
      { day: 20, value: null, timeFrom: 1 },
    ],
    ranges: [
      { day: 20, value: 6, timeFrom: 1 },
      { day: 20, value: 7, timeFrom: 1 },
    ],
    tips: [{ day: 20, value: 7, timeFrom: 1 }],
    plot: box(100, 100, 200, 160),
    from: 10,
    to: 30,
    most: 8,
    fontSize: 12,
  };

  it('draw points by time and value, a line that holds, and an open end', () => {
    const { all } = drawOne([steps]);
    expect(all('path').map(({ attributes }) => attributes.d)).toEqual([
      'M100 180V260M200 140V260',
      'M100 260H300',
      'M200 140L200 120',
      'M100 180L200 180',
      'M200 116L204 124 196 124Z',
    ]);
    expect(all('circle').map(({ attributes: { cx, cy } }) => [cx, cy])).toEqual([['100', '180']]);
    expect(all('text').map(({ text, attributes }) => [text, attributes.x])).toEqual([['4', '105']]);
  });
});

describe('charts', () => {
  const series = (values: readonly (number | null)[], labels: readonly string[], isPale = values.map(() => false)) => ({
    name: 'S',
    values,
    labels,
    isPale,
    color: 'accent',
  });
  const chart: ChartItem = {
    ...place,
    kind: 'chart',
    form: 'ranges',
    categories: ['A', 'B'],
    names: [],
    series: [series([4, null], ['1–4', ''], [true, false]), series([1, 0], ['', ''])],
    plot: box(100, 100, 400, 160),
    most: 8,
    gap: 0.6,
    fontSize: 12,
  };
  const barsOf = (item: ChartItem) =>
    drawOne([item])
      .all('rect')
      .slice(1)
      .map(({ attributes: { x, y, width, height } }) => [x, y, width, height].map(Number));

  it('of ranges draw one bar before the other, in the middle of its band', () =>
    expect(barsOf(chart)).toEqual([
      [100, 115, 200, 50],
      [100, 115, 50, 50],
      [100, 195, 0, 50],
    ]));

  it('of amounts draw them side by side', () =>
    expect(barsOf({ ...chart, form: 'bars', gap: 0.5 })).toEqual([
      [100, 108, 200, 32],
      [100, 140, 50, 32],
      [100, 220, 0, 32],
    ]));

  it('upright stand on their axis', () =>
    expect(barsOf({ ...chart, form: 'columns', gap: 2 }).slice(0, 2)).toEqual([
      [150, 180, 50, 80],
      [200, 240, 50, 20],
    ]));

  it('write each figure beyond its bar, and draw pale what is not certain', () => {
    const { all } = drawOne([chart]);
    expect(all('text').map(({ text, attributes }) => [text, attributes.x])).toEqual([['1–4', '303']]);
    expect(all('rect').map(({ attributes }) => attributes['fill-opacity'])).toEqual([undefined, '0.35', undefined, undefined]);
  });
});

it('a fill that fades is drawn as strips, each clearer than the one before, over its whole box', () => {
  const fade = (side: 'left' | 'top') => {
    const drawn = drawOne([
      {
        kind: 'shape',
        shape: 'rectangle',
        name: 'Fade',
        box: { x: 10, y: 20, width: 100, height: 50 },
        fill: 'accent',
        fade: side,
        alt: { decorative: true },
        origin: {},
      },
    ]);
    return drawn.all('rect').filter(({ attributes }) => attributes['shape-rendering'] === 'crispEdges');
  };
  const strips = fade('left');
  const opacities = strips.map(({ attributes }) => Number(attributes['fill-opacity']));
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  expect(opacities[0]).toBeGreaterThan(0.95);
  expect(strips.reduce((sum, { attributes }) => sum + Number(attributes.width), 0)).toBeCloseTo(100, 1);
  expect(fade('top').reduce((sum, { attributes }) => sum + Number(attributes.height), 0)).toBeCloseTo(50, 1);
});
