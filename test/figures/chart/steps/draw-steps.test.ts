import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartStep, StepsDrawing } from '../../../../src/figures/chart/drawing.ts';
import { drawSteps, stepsRoom } from '../../../../src/figures/chart/steps/draw-steps.ts';
import { strokes } from '../../../../src/figures/chart/steps/steps-plan.ts';
import { crosses } from '../../../../src/figures/overlap.ts';
import type { Point } from '../../../../src/foundation/units.ts';
import type { Corner, Item, StepsItem } from '../../../../src/layout/page.ts';
import { bodyText } from '../../../layout/page-text.ts';
import { look } from '../../../layout/test-look.ts';
import { clashes, isInside, overlap, texts } from '../../map/map-look.ts';

const step = (day: number, best: number | null, more: Partial<ChartStep> = {}): ChartStep => ({
  day,
  isWholeDay: true,
  label: `day ${day}`,
  low: null,
  best,
  high: null,
  figure: String(best ?? 'a range'),
  source: 'Police',
  origin: { path: `steps[${day}]` },
  ...more,
});
const drawingOf = (...steps: readonly ChartStep[]): StepsDrawing => ({
  kind: 'chart',
  form: 'steps',
  language: 'en',
  unit: 'people killed',
  names: { low: 'at least', range: 'at most' },
  steps,
});
const box = { x: 10, y: 20, width: 800, height: 320 };
const toll = drawingOf(step(100, 235), step(101, 197), step(104, 305));

function chartIn(items: readonly Item[]): StepsItem {
  const item = items.find(({ kind }) => kind === 'steps');
  if (item?.kind !== 'steps') throw new Error('no chart');
  return item;
}
const chartOf = (drawing: StepsDrawing): StepsItem => chartIn(drawSteps(drawing, box, look).items);
const cornersOf = (corners: readonly Corner[]) => corners.map(({ day, value }) => [day, value]);
const placeOf = ({ plot, from, to, most }: StepsItem, day: number, value: number): Point => ({
  x: plot.x + ((day - from) / (to - from)) * plot.width,
  y: plot.y + plot.height * (1 - value / most),
});

describe('the line', () => {
  test('holds each value until the next', () => {
    expect(cornersOf(chartOf(toll).line)).toEqual([
      [100, 235],
      [101, 235],
      [101, 197],
      [104, 197],
      [104, 305],
    ]);
  });

  test('is interrupted where no single value is stated, and never guesses one', () => {
    const { line } = chartOf(
      drawingOf(step(1, 10), step(2, null, { low: 12, high: 20 }), step(4, 15), step(5, null), step(6, 3)),
    );
    expect(cornersOf(line)).toEqual([
      [1, 10],
      [2, 10],
      [2, null],
      [4, 15],
      [5, 15],
      [5, null],
      [6, 3],
    ]);
  });

  test('has points spaced by time on a scale from 0', () => {
    const chart = chartOf(toll);
    const [first, second, third] = chart.points.map(({ day, best }) => placeOf(chart, day, best ?? 0));
    expect(((third?.x ?? 0) - (second?.x ?? 0)) / ((second?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(3, 6);
    const foot = chart.plot.y + chart.plot.height;
    expect((foot - (third?.y ?? 0)) / (foot - (first?.y ?? 0))).toBeCloseTo(305 / 235, 6);
  });
});

describe('a range', () => {
  test('is drawn round, until the next step', () => {
    const { ranges, tips } = chartOf(drawingOf(step(1, 15, { low: 12, high: 20 }), step(3, 30)));
    expect(cornersOf(ranges)).toEqual([
      [3, 12],
      [1, 12],
      [1, 20],
      [3, 20],
      [3, null],
    ]);
    expect(tips).toEqual([]);
  });

  test('with an open end has no lid, and a mark beyond what is stated', () => {
    const { ranges, tips, most } = chartOf(
      drawingOf(step(1, 10), step(2, null, { low: 60, figure: 'at least 60' }), step(3, 70)),
    );
    const [tip] = tips;
    expect(tip?.day).toBe(2);
    expect(tip?.value).toBeGreaterThan(60);
    expect(tip?.value).toBeLessThan(most);
    expect(cornersOf(ranges)).toEqual([
      [3, 60],
      [2, 60],
      [2, tip?.value],
      [3, null],
    ]);
  });

  test('of which only a most is stated stands on the axis', () => {
    const { ranges } = chartOf(drawingOf(step(1, 10), step(2, null, { high: 60, figure: 'up to 60' }), step(3, 70)));
    expect(cornersOf(ranges)).toEqual([
      [2, 0],
      [2, 60],
      [3, 60],
      [3, null],
    ]);
  });
});

describe('words', () => {
  const wordsIn = (items: readonly Item[]) =>
    items.flatMap((item) => (item.kind === 'text' ? [`${item.name}: ${bodyText(item.body).replaceAll('\n', ' / ')}`] : []));

  test('figures stand beside their points, times and sources under the axis', () => {
    const { items, diagnostics } = drawSteps(toll, box, look);
    expect(diagnostics).toEqual([]);
    expect(chartIn(items).points.map(({ words }) => words?.side)).toEqual(['above', 'left', 'above']);
    expect(wordsIn(items)).toEqual([
      'Unit: people killed',
      'Step 1: day 100 / Police',
      'Step 2: day 101 / Police',
      'Step 3: day 104 / Police',
    ]);
  });

  test('figures that find no place beside their points stand with the times', () => {
    const steps = Array.from({ length: 6 }, (_, index) => step(100 + index / 1000, 5000 + index, { source: '' }));
    const { items, diagnostics } = drawSteps(drawingOf(...steps, step(200, 5010)), box, look);
    expect(diagnostics).toEqual([]);
    expect(chartIn(items).points.map(({ words }) => words?.side)).toEqual([
      'above',
      'below',
      undefined,
      undefined,
      undefined,
      undefined,
      'above',
    ]);
    expect(wordsIn(items)[2]).toBe('Step 2: day 100.001');
    expect(wordsIn(items)[3]).toBe('Step 3: 5002 / day 100.002');
  });

  test('what is stated in words alone stands with its time', () => {
    const { items } = drawSteps(drawingOf(step(1, null, { figure: 'dozens' }), step(2, 40), step(3, 60)), box, look);
    expect(wordsIn(items)[1]).toBe('Step 1: dozens / day 1 / Police');
  });

  test.each([
    [
      'too many for the width',
      Array.from({ length: 12 }, (_, index) => step(index, index, { label: '21 April 2019, in the morning' })),
    ],
    ['no numbers at all', [step(1, null, { figure: 'dozens' }), step(2, null, { figure: 'hundreds' })]],
  ])('%s are rows, with a note', (_, steps) => {
    const drawing = drawingOf(...steps);
    const frame = { ...box, width: 300, height: stepsRoom(drawing, 300, look).whole ?? 0 };
    const { items, diagnostics } = drawSteps(drawing, frame, look);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['LAY003', 'note']]);
    expect(items.some(({ kind }) => kind === 'steps')).toBe(false);
    expect(wordsIn(items).filter((words) => /^Step \d+\.2/u.test(words))).toHaveLength(steps.length);
    expect(items.filter((item) => !isInside(item.box, frame, 0.01)).map(({ name }) => name)).toEqual([]);
  });
});

test('rows that are too many go on as rows, each step once, and only the last of all stands out', () => {
  const steps = Array.from({ length: 14 }, (_, index) => step(index, index, { label: '21 April 2019, in the morning' }));
  const frame = { ...box, width: 300, height: 120 };
  const parts: (readonly Item[])[] = [];
  let rest: StepsDrawing | undefined = drawingOf(...steps);
  while (rest) {
    const drawn: ReturnType<typeof drawSteps> = drawSteps(rest, frame, look);
    expect(drawn.diagnostics.map(({ code }) => code)).toEqual(parts.length === 0 ? ['LAY003'] : []);
    expect(drawn.items.filter((item) => !isInside(item.box, frame, 0.01))).toEqual([]);
    parts.push(drawn.items);
    rest = drawn.rest;
  }
  expect(parts.length).toBeGreaterThan(1);
  const figures = parts.flatMap((items) =>
    items.flatMap((item) => (item.kind === 'text' && item.name.endsWith('.2') ? [item.body] : [])),
  );
  expect(figures.map(bodyText)).toEqual(steps.map(({ figure }) => figure));
  expect(figures.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs[0]?.bold))).toEqual(
    steps.map((_, index) => index === 13),
  );
});

const anyStep = fc
  .record({
    gap: fc.oneof(fc.constantFrom(0, 1 / 1440, 0.04), fc.double({ min: 0, max: 40, noNaN: true })),
    value: fc.nat({ max: 2_000_000 }),
    spread: fc.nat({ max: 500 }),
    form: fc.constantFrom('best', 'best', 'best', 'range', 'open', 'most', 'all', 'words'),
    label: fc.constantFrom('21 Apr', '21 Apr, 09:30', '25 апреля', '7 May 2021'),
    source: fc.constantFrom('', 'Police', 'Ministry of Health', 'Министерство здравоохранения'),
  })
  .map(({ gap, value, spread, form, label, source }) => {
    const ends = {
      best: { best: value, figure: String(value) },
      range: { best: null, low: value, high: value + spread + 1, figure: `${value}–${value + spread + 1}` },
      open: { best: null, low: value, figure: `at least ${value}` },
      most: { best: null, high: value, figure: `up to ${value}` },
      all: { best: value + 1, low: value, high: value + spread + 2, figure: `${value + 1}` },
      words: { best: null, figure: 'dozens' },
    }[form];
    return { gap, more: { ...ends, label, source } };
  });

test('any steps: in their order, all in the box, no words over words, no figure over a line', () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 240, max: 874 }),
      fc.integer({ min: 0, max: 240 }),
      (given, width, more) => {
        let day = 43_576;
        const drawing = drawingOf(
          ...given.map((one) => {
            day += one.gap;
            return step(day, one.more.best, one.more);
          }),
        );
        const { minimum, best, whole = 0 } = stepsRoom(drawing, width, look);
        expect([best >= whole, whole >= minimum]).toEqual([true, true]);
        const frame = { ...box, width, height: whole + more };
        const { items, rest, diagnostics } = drawSteps(drawing, frame, look);
        expect(rest).toBeUndefined();
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(items.filter((item) => !isInside(item.box, frame, 0.01)).map(({ name }) => name)).toEqual([]);
        expect(clashes(texts(items))).toEqual([]);
        const chart = items.find((item) => item.kind === 'steps');
        if (chart?.kind !== 'steps') return;
        expect(chart.points.map(({ figure }) => figure)).toEqual(drawing.steps.map(({ figure }) => figure));
        const lefts = items.filter(({ name }) => /^Step \d+$/u.test(name)).map((item) => item.box.x);
        expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
        const words = chart.points.flatMap((point) => (point.words ? [point.words.box] : []));
        // The room under digits may lie over the axis.
        const ground = { ...chart.plot, height: chart.plot.height + chart.fontSize * 0.3 };
        expect(words.filter((one) => !isInside(one, ground, 0.01))).toEqual([]);
        expect(words.flatMap((one, index) => words.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
        const lines = [...strokes(chart.line), ...strokes(chart.ranges)].map((corners) =>
          corners.map(({ day, value }) => placeOf(chart, day, value ?? 0)),
        );
        expect(words.filter((one) => lines.some((line) => crosses(line, one)))).toEqual([]);
        const drawn = [...chart.points.map((point) => point.best), ...[...chart.line, ...chart.ranges].map(({ value }) => value)];
        expect(drawn.every((value) => (value ?? 0) <= chart.most)).toBe(true);
        expect(chart.points.every((point) => point.day >= chart.from && point.day <= chart.to)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
