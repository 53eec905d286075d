import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawYardstick, yardstickRoom } from '../../../src/figures/yardstick/draw-yardstick.ts';
import type { YardstickDrawing } from '../../../src/figures/yardstick/drawing.ts';
import { look } from '../../layout/test-look.ts';
import { clashes, isInside, texts } from '../map/map-look.ts';

const term = (label: string, from: number, to: number, isUsed = false) => ({
  label,
  band: `${from}–${to} %`,
  from,
  to,
  isUsed,
  numbers: '',
});
const yardstick: YardstickDrawing = {
  kind: 'yardstick',
  terms: [
    term('almost no chance', 1, 5),
    term('very unlikely', 5, 20),
    term('unlikely', 20, 45, true),
    term('roughly even chance', 45, 55),
    term('likely', 55, 80, true),
    term('very likely', 80, 95),
    term('almost certain', 95, 99),
  ],
};

test('draws each band where its percentages are', () => {
  const box = { x: 50, y: 10, width: 850, height: 140 };
  const { items } = drawYardstick(yardstick, box, look);
  for (const { label, from, to } of yardstick.terms) {
    const band = items.find(({ name }) => name === `Band ${label}`)?.box;
    expect(band?.x).toBeCloseTo(50 + 8.5 * from, 6);
    expect(band?.width).toBeCloseTo(8.5 * (to - from), 6);
  }
  expect(items.filter(({ name }) => name.startsWith('Tick label')).length).toBe(6);
});

test('the terms that the briefing uses are bold and outlined', () => {
  const { items } = drawYardstick(yardstick, { x: 0, y: 0, width: 850, height: 140 }, look);
  const terms = items.flatMap((item) => (item.kind === 'text' && item.name.startsWith('Term') ? [item] : []));
  const strong = terms.filter(({ outline, body }) => outline && body.paragraphs[0]?.runs[0]?.bold).map(({ name }) => name);
  expect(strong).toEqual(['Term unlikely', 'Term likely']);
});

test.each([240, 320, 480, 700, 850])('at %i points no two labels overlap and all is inside', (width) => {
  const { best, minimum } = yardstickRoom(yardstick, width, look);
  for (const height of [minimum, best]) {
    const box = { x: 20, y: 30, width, height };
    const { items, diagnostics } = drawYardstick(yardstick, box, look);
    expect(diagnostics).toEqual([]);
    expect(clashes(texts(items))).toEqual([]);
    expect(items.filter((item) => !isInside(item.box, box, 0.01)).map(({ name }) => name)).toEqual([]);
  }
});

test('bands that overlap lie in lanes of their own', () => {
  const terms = [term('possible', 20, 60), term('likely', 50, 80), term('probable', 60, 85)];
  const { items } = drawYardstick({ kind: 'yardstick', terms }, { x: 0, y: 0, width: 600, height: 200 }, look);
  expect(clashes(items.filter(({ name }) => name.startsWith('Band')))).toEqual([]);
});

test('a box too low is an error that says by how much', () => {
  const { diagnostics } = drawYardstick(yardstick, { x: 0, y: 0, width: 850, height: 40 }, look);
  expect(diagnostics).toMatchObject([{ code: 'LAY001', severity: 'error' }]);
});

test('a narrow band at the end of a short scale stays on it', () => {
  const terms = [term('unlikely', 0, 20), term('remote or none', 20, 99), term('certain', 99, 100, true), term('sure', 100, 100)];
  const box = { x: 0, y: 0, width: 120, height: 400 };
  const { items } = drawYardstick({ kind: 'yardstick', terms }, box, look);
  expect(items.filter((item) => !isInside(item.box, box, 0.01)).map(({ name }) => name)).toEqual([]);
});

test('any scale: labels never overlap', () => {
  const terms = fc.uniqueArray(
    fc.record({
      from: fc.integer({ min: 0, max: 99 }),
      width: fc.integer({ min: 1, max: 40 }),
      words: fc.constantFrom('likely', 'almost no chance', 'roughly even'),
    }),
    {
      minLength: 1,
      maxLength: 7,
      selector: ({ from }) => from,
    },
  );
  fc.assert(
    fc.property(terms, fc.integer({ min: 240, max: 850 }), (list, width) => {
      const drawing: YardstickDrawing = {
        kind: 'yardstick',
        terms: list.map(({ from, width, words }, index) =>
          term(`${words} ${index}`, from, Math.min(100, from + width), index % 2 === 0),
        ),
      };
      const box = { x: 0, y: 0, width, height: yardstickRoom(drawing, width, look).best };
      const { items } = drawYardstick(drawing, box, look);
      expect(clashes(texts(items))).toEqual([]);
      expect(items.every((item) => isInside(item.box, box, 0.01))).toBe(true);
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
    }),
    { numRuns: 60 },
  );
});

test('numbers of judgements stand on the band, or with the words of a band too narrow for them', () => {
  const terms = yardstick.terms.map((each) => ({
    ...each,
    numbers: each.label === 'likely' ? '1, 4' : each.label === 'almost certain' ? '2, 3, 5, 6, 7' : '',
  }));
  const { items } = drawYardstick({ kind: 'yardstick', terms }, { x: 0, y: 0, width: 850, height: 140 }, look);
  const band = items.find(({ name }) => name === 'Band likely')?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const numbers = texts(items).filter(({ name }) => name.startsWith('Judgements'));
  expect(numbers.map(({ name }) => name)).toEqual(['Judgements likely']);
  expect(numbers.every(({ box }) => isInside(box, band, 0.01))).toBe(true);
  const words = items.flatMap((item) =>
    item.kind === 'text' && item.name === 'Term almost certain' ? item.body.paragraphs[0]?.runs[0]?.text : [],
  );
  expect(words).toEqual(['almost certain (2, 3, 5, 6, 7)']);
});

test('frames of terms have one height, and bands a seam of the paper', () => {
  const { items } = drawYardstick(yardstick, { x: 0, y: 0, width: 850, height: 140 }, look);
  expect(
    new Set(
      texts(items)
        .filter(({ name }) => name.startsWith('Term'))
        .map(({ box }) => box.height),
    ).size,
  ).toBe(1);
  const bands = items.flatMap((item) => (item.kind === 'shape' && item.name.startsWith('Band') ? [item.outline?.color] : []));
  expect(new Set(bands)).toEqual(new Set(['paper']));
});
