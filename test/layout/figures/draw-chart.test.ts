import { expect, test } from 'vitest';
import { chartRoom, drawChart } from '../../../src/layout/figures/draw-chart.ts';
import type { ChartItem } from '../../../src/layout/page.ts';
import type { ChartDrawing } from '../../../src/markup/deck.ts';
import { look } from '../test-look.ts';
import { clashes, isInside } from './map-look.ts';

const bars = [
  { label: 'Tajik border guards', low: 3, high: 3, figure: '3', origin: { path: 'casualties[0]' } },
  { label: 'Gunmen', low: 0, high: 4, figure: '0–4', origin: { path: 'casualties[1]' } },
  { label: 'Not stated', low: 0, high: 0, figure: '', origin: {} },
];
const chart: ChartDrawing = { kind: 'chart', unit: 'people killed', bars, names: { low: 'at least', range: 'up to' } };
const box = { x: 10, y: 20, width: 400, height: 200 };

const chartOf = (drawing: ChartDrawing, height = box.height): ChartItem => {
  const item = drawChart(drawing, { ...box, height }, look).items.find(({ kind }) => kind === 'chart');
  if (item?.kind !== 'chart') throw new Error('no chart');
  return item;
};

test('stacks what is certain and what is possible, with the figure in the label', () => {
  const { categories, series } = chartOf(chart);
  expect(categories).toEqual(['Tajik border guards: 3', 'Gunmen: 0–4', 'Not stated']);
  expect(series.map(({ name, values }) => ({ name, values }))).toEqual([
    { name: 'at least', values: [3, 0, 0] },
    { name: 'up to', values: [0, 4, 0] },
  ]);
});

test('draws the key in words below the chart, inside the box', () => {
  const { items } = drawChart(chart, box, look);
  expect(clashes(items)).toEqual([]);
  expect(items.every((item) => isInside(item.box, box))).toBe(true);
  expect(items.filter(({ kind }) => kind === 'text').map(({ name }) => name)).toEqual(['Key low', 'Key range', 'Key unit']);
});

test('bars do not grow without bound', () => {
  expect(chartOf(chart, 900).box.height).toBe(chartOf(chart, 500).box.height);
  expect(chartRoom(chart, 400, look).best).toBeGreaterThan(chartRoom(chart, 400, look).minimum);
});

test('goes on in equal shares, each bar once', () => {
  const many = {
    ...chart,
    bars: Array.from({ length: 9 }, (_, index) => ({ label: `Party ${index}`, low: 1, high: 2, figure: '1–2', origin: {} })),
  };
  const first = drawChart(many, { ...box, height: 190 }, look);
  expect(chartOf(many, 190).categories).toHaveLength(5);
  expect(first.rest?.bars.map(({ label }) => label)).toEqual(['Party 5', 'Party 6', 'Party 7', 'Party 8']);
});

test('no bars, nothing drawn', () => {
  expect(drawChart({ ...chart, bars: [] }, box, look)).toEqual({ items: [], diagnostics: [] });
});
