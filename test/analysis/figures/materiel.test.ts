/** What was taken, found again, destroyed or damaged, what is outstanding, and what the headline may say of it. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { viewed } from './counted.ts';

const table = (...rows: string[]) => viewed([], `materiel:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`).materiel;
const one = (fields: string) => table(`item: I, ${fields}`);

it.each([
  ['taken: 19, recovered: 17', '2', 1],
  ['taken: 1, recovered: 1', 'none', 0],
  ['taken: 19, recovered: about 17', '1–3', 1],
  ['taken: 20, recovered: about 20', '0–2', 0],
  ['taken: about 20, recovered: 20', '0–2', 0],
  ['taken: about 20, recovered: 10', '8–12', 1],
  ['taken: 19, recovered: not stated', 'not stated', 0],
  ['taken: 19', 'not stated', 0],
  ['taken: not stated, recovered: not stated', 'not stated', 0],
  ['taken: not stated, recovered: 4', 'not stated', 0],
  ['recovered: 4', 'not stated', 0],
  ['taken: dozens, recovered: 4', 'not stated', 0],
  ['taken: at least 5, recovered: 2', 'at least 3', 1],
  ['taken: 50, recovered: at least 7', 'up to 43', 0],
  ['taken: 50, recovered: up to 4', '46–50', 1],
  ['taken: 3, recovered: 5', 'none', 0],
  ['taken: none, recovered: not stated', 'none', 0],
  ['taken: 0', 'none', 0],
  ['taken: 50, recovered: { low: 4, best: 5, high: 6 }', '45 (44–46)', 1],
])('%s: outstanding %s', (fields, outstanding, surely) => {
  const found = one(fields);
  expect(found.rows[0]?.outstanding.at).toBe('materiel[0].taken.outstanding');
  expect(found.rows[0] && sayQuantity(found.rows[0].outstanding)).toBe(outstanding);
  expect(found.outstanding).toHaveLength(surely);
});

it.each([
  [['taken: 19, recovered: 17'], 'outstanding'],
  [['taken: 19, recovered: 19', 'taken: 5, recovered: 2'], 'outstanding'],
  [['taken: 2750, recovered: not stated'], 'unstated'],
  [['taken: 2750'], 'plain'],
  [['taken: about 20'], 'plain'],
  [['taken: 0, recovered: 0'], 'nothing'],
  [['taken: none'], 'nothing'],
  [['taken: 2, recovered: 2'], 'recovered'],
  [['taken: 2, recovered: 2', 'taken: 0'], 'recovered'],
  [['taken: 2, recovered: 2, status: disputed'], 'plain'],
  [['taken: 2, recovered: 2, status: claimed'], 'plain'],
  [['taken: 20, recovered: about 20'], 'plain'],
  [['taken: about 20, recovered: about 20'], 'plain'],
  [['taken: 2, recovered: 2', 'taken: 3'], 'plain'],
  [['taken: 2, recovered: 2', 'taken: 3, recovered: not stated'], 'plain'],
  [['taken: 2, recovered: 2', 'taken: not stated, recovered: not stated'], 'plain'],
  [['taken: 2, recovered: 2, destroyed: 1'], 'damage'],
  [['destroyed: 3'], 'damage'],
  [['taken: 0, destroyed: 3'], 'damage'],
])('%j: the headline says %s', (rows, key) =>
  expect(table(...rows.map((row, index) => `item: I${index}, ${row}`)).title.key).toBe(`titles.materiel.${key}`),
);

it('has a column for what at least one row is about; what another leaves out is no figure at all', () => {
  const { movements, rows } = table('item: Boats, taken: 2, recovered: not stated', 'item: Houses, destroyed: 3');
  expect(movements).toEqual(['taken', 'recovered', 'outstanding', 'destroyed']);
  const cells = rows.map(({ cells }) => cells.map(({ is_left_out, figure }) => (is_left_out ? '–' : sayQuantity(figure))));
  expect(cells).toEqual([
    ['2', 'not stated', 'not stated', '–'],
    ['–', '–', '–', '3'],
  ]);
  expect(rows[0]?.cells.map(({ at }) => at)).toEqual([
    'materiel[0].taken',
    'materiel[0].recovered',
    'materiel[0].taken.outstanding',
    'materiel[0].destroyed',
  ]);
  expect(table('item: Boats, taken: 2').movements).toEqual(['taken']);
});

it('draws a bar for each number, its upper limit where there is nothing better', () => {
  const { bars, is_compared } = table(
    'item: Rifles, taken: 19, recovered: up to 17',
    'item: Cartridges',
    'item: Guns, taken: 1',
    'item: Cars, taken: 2',
  );
  expect(is_compared).toBe(true);
  expect(bars.map(({ item, amounts }) => [item, ...amounts.map(({ value, is_limit }) => (is_limit ? [value] : value))])).toEqual([
    ['Rifles', 19, [17], [19]],
    ['Cartridges', null, null, null],
    ['Guns', 1, null, null],
    ['Cars', 2, null, null],
  ]);
  // Two bars say less than a sentence.
  expect(table('item: Rifles, taken: 19', 'item: Cartridges', 'item: Guns, taken: 1').is_compared).toBe(false);
});

describe('one bar an item', () => {
  const split = (...rows: string[]) => table(...rows).split;

  it('has what was recovered and what is outstanding, which are what was taken', () => {
    const { bars, others } =
      split(
        'item: Guns, taken: 1, recovered: 1',
        'item: Rifles, taken: 19, recovered: 17',
        'item: Cartridges',
        'item: Cars, taken: 2, recovered: none',
      ) ?? {};
    expect(bars?.map(({ item, recovered, outstanding }) => [item, recovered.best, outstanding.best])).toEqual([
      ['Rifles', 17, 2],
      ['Cars', 0, 2],
      ['Guns', 1, 0],
    ]);
    expect(others).toBeNull();
  });

  it('is none of two items, of ranges, and where something was destroyed', () => {
    const others = ['item: Guns, taken: 1, recovered: 1', 'item: Cars, taken: 2, recovered: 1'];
    expect(split('item: Rifles, taken: 19, recovered: 17', ...others)).not.toBeNull();
    expect(split('item: Rifles, taken: 19, recovered: 17', 'item: Cartridges', others[0] ?? '')).toBeNull();
    expect(split('item: Rifles, taken: 19, recovered: up to 17', ...others)).toBeNull();
    expect(split('item: Rifles, taken: 19', ...others)).toBeNull();
    expect(split('item: Rifles, taken: 19, recovered: 17, destroyed: 1', ...others)).toBeNull();
  });

  it('shows the ten largest, and says how many others there are', () => {
    const found = split(...Array.from({ length: 12 }, (_, index) => `item: I${index}, taken: ${index + 3}, recovered: 1`));
    expect(found?.bars.map(({ taken }) => taken.best)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
    expect(found?.others).toMatchObject({ key: 'chart.othersAtMost', n: 2, values: { most: 4 } });
  });
});

it('keeps incidents apart, and remarks and sources', () => {
  const rows = ['item: A, taken: 1, note: N, sources: [S2, S1]', 'item: B, taken: 1, incident: old'];
  expect(table(...rows)).toMatchObject({
    rows: [{ item: 'A' }],
    notes: [{ text: 'N', sources: ['S2', 'S1'], at: 'materiel[0].note' }],
    sources: ['S2', 'S1'],
  });
});
