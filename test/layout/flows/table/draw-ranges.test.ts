/** Ranges in the cells of a table: where their ends, their best number and what they are held against stand. */
import { describe, expect, test } from 'vitest';
import { canBeCards } from '../../../../src/layout/flows/cards.ts';
import { layoutDeck } from '../../../../src/layout/layout-deck.ts';
import type { Item } from '../../../../src/layout/page.ts';
import type { CellEnds, CellRange } from '../../../../src/markup/deck.ts';
import { expectSound } from '../../expect-sound.ts';
import { cell, deck, row, slide, table } from '../../make-deck.ts';
import { look } from '../../test-look.ts';

const ends = (low: number | null, best: number | null, high: number | null, isOpen = false): CellEnds => ({
  low,
  best,
  high,
  isOpen,
});
const range = (own: CellEnds, more: Partial<CellRange> = {}): CellRange => ({ axis: '', own, isDim: false, most: 10, ...more });

/** All that stands on a page whose table has these ranges in its last column, by name. */
function drawn(...ranges: readonly CellRange[]): ReadonlyMap<string, Item> {
  const rows = ranges.map((each, index) => {
    const plain = row('body', `Group ${index}`, String(index), '');
    return { ...plain, cells: plain.cells.map((one, at) => (at === 2 ? { ...one, range: each } : one)) };
  });
  const block = table([row('head', 'Who', 'Killed', 'Lowest to highest')], rows);
  const { value, diagnostics } = layoutDeck(deck(slide('one', 'A message', [block])), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  expectSound(value ?? []);
  return new Map((value ?? []).flatMap(({ items }) => items.map((item) => [item.name, item])));
}
const boxOf = (items: ReadonlyMap<string, Item>, name: string) => {
  const box = [...items.values()].find((item) => item.name.endsWith(name))?.box;
  if (!box) throw new Error(`no ${name} among ${[...items.keys()].join(', ')}`);
  return box;
};
const right = ({ x, width }: { x: number; width: number }): number => x + width;
const middle = ({ x, width }: { x: number; width: number }): number => x + width / 2;

describe('a range', () => {
  test('runs from its lowest to its highest number on one axis from 0, with a dot at the best', () => {
    const items = drawn(range(ends(4, 5, 8)), range(ends(10, 10, 10)));
    const [zero, line, best, whole] = ['axis 2', 'range 1 line', 'range 1 best', 'range 2 best'].map((name) =>
      boxOf(items, name),
    );
    if (!zero || !line || !best || !whole) throw new Error('nothing drawn');
    const unit = (middle(whole) - zero.x) / 10;
    expect(line.x).toBeCloseTo(zero.x + 4 * unit);
    expect(line.x + line.width).toBeCloseTo(zero.x + 8 * unit);
    expect(middle(best)).toBeCloseTo(zero.x + 5 * unit);
    expect([...items.keys()].some((name) => name.endsWith('range 2 line'))).toBe(false);
  });

  test('of which no least is stated begins dotted and without a cap, and has no dot where no best number is', () => {
    const items = drawn(range(ends(null, null, 4)), range(ends(2, null, 4)));
    const find = (name: string) => [...items.values()].find((item) => item.name.endsWith(name));
    expect(find('range 1 line')).toMatchObject({ outline: { dash: 'dot' } });
    expect(find('range 2 line')).not.toHaveProperty('outline.dash');
    const capsOf = (name: string) => (find(name) as { rings?: readonly unknown[] } | undefined)?.rings?.length;
    expect([capsOf('range 1 ends'), capsOf('range 2 ends')]).toEqual([1, 2]);
    expect(find('range 1 best')).toBeUndefined();
  });

  test('with an open top ends in an arrowhead beyond all that is stated, inside its column', () => {
    const items = drawn(range(ends(10, null, null, true)), range(ends(10, 10, 10)));
    const [tip, best] = [boxOf(items, 'range 1 open end'), boxOf(items, 'range 2 best')];
    expect(tip.x).toBeGreaterThan(middle(best));
    const page = boxOf(items, 'table');
    expect(tip.x + tip.width).toBeLessThan(page.x + page.width);
  });

  test('stands before what it is held against, which is as tall as its row', () => {
    const items = drawn(
      range(ends(9, 9, 9), { held: ends(4, null, 8) }),
      range(ends(1, 1, 1), { held: ends(4, null, null, true) }),
    );
    const names = [...items.keys()];
    const at = (name: string) => names.findIndex((one) => one.endsWith(name));
    expect(at('range 1 held against')).toBeLessThan(at('range 1 best'));
    const [closed, open] = [boxOf(items, 'range 1 held against'), boxOf(items, 'range 2 held against')];
    expect(open.x).toBeCloseTo(closed.x);
    expect(open.width).toBeGreaterThan(closed.width);
    expect(closed.height).toBeGreaterThan(boxOf(items, 'range 1 best').height);
  });

  test('that counts less than the others is grey', () => {
    const items = drawn(range(ends(4, 5, 8), { isDim: true }), range(ends(4, 5, 8)));
    const fills = [1, 2].map((row) => [...items.values()].find(({ name }) => name.endsWith(`range ${row} best`)));
    expect(fills).toMatchObject([{ fill: 'muted' }, { fill: 'accent' }]);
  });
});

test('a table with ranges does not become cards, which would lose their axis', () => {
  const head = row('head', 'Who', 'Killed');
  expect(
    canBeCards(
      table(
        [head],
        ['Guards', 'Others'].map((who) => row('body', who, '3')),
      ),
    ),
  ).toBe(true);
  expect(
    canBeCards(
      table(
        [head],
        ['Guards', 'Others'].map((who) => row('body', who, cell('', { range: range(ends(3, 3, 3)) }))),
      ),
    ),
  ).toBe(false);
});

test('numbers that are no ranges are bars from 0, and nothing for none', () => {
  const items = drawn(range(ends(5, 5, 5)), range(ends(10, null, 10)), range(ends(0, 0, 0)));
  const [zero, half, whole] = ['axis 2', 'range 1 bar', 'range 2 bar'].map((name) => boxOf(items, name));
  if (!zero || !half || !whole) throw new Error('nothing drawn');
  expect([half.x, whole.x]).toEqual([zero.x, zero.x]);
  expect(whole.width).toBeCloseTo(2 * half.width);
  expect([...items.keys()].filter((name) => /range 3|best/u.test(name))).toEqual([]);
});

test('a range that is hardly wider than its caps is a block', () => {
  const items = drawn(range(ends(500, null, 501), { most: 1000 }), range(ends(100, null, 1000), { most: 1000 }));
  expect(boxOf(items, 'range 1 block').width).toBeCloseTo(4);
  expect([...items.keys()].filter((name) => /range 1 (line|ends)/u.test(name))).toEqual([]);
  expect(boxOf(items, 'range 2 line').width).toBeGreaterThan(50);
});

describe('the numbers of an axis', () => {
  const ticks = [0, 5, 10].map((value) => ({ value, words: String(value) }));

  test('stand in the one cell that is for them, each in the middle of its line of the grid', () => {
    const items = drawn(
      { axis: 'a', isDim: false, most: 10, ticks, hasTicks: true },
      range(ends(5, 5, 5), { axis: 'a', ticks }),
      range(ends(10, 10, 10), { axis: 'a', ticks }),
    );
    const [zero, half, whole] = [0, 5, 10].map((value) => boxOf(items, `range 1 tick ${value}`));
    if (!zero || !half || !whole) throw new Error('no numbers');
    expect(middle(zero)).toBeCloseTo(boxOf(items, 'axis 2 a').x, 1);
    expect(middle(half)).toBeCloseTo(right(boxOf(items, 'range 2 bar')), 1);
    expect(middle(whole)).toBeCloseTo(right(boxOf(items, 'range 3 bar')), 1);
    const grid = [...items.values()].find((item) => item.name.endsWith('axis 2 a grid')) as { rings?: readonly unknown[] };
    expect(grid.rings).toHaveLength(2);
    // Above the first of its ranges, never over one.
    expect(zero.y + zero.height).toBeLessThanOrEqual(boxOf(items, 'axis 2 a').y);
  });

  test('are left out where two would touch, but for the first and the last', () => {
    const many = Array.from({ length: 41 }, (_, value) => ({ value: value * 1000, words: `${value},000 of them` }));
    const axis = { axis: 'a', ticks: many, most: 40_000 };
    const items = drawn({ ...axis, isDim: false, hasTicks: true }, range(ends(1, 1, 1), axis));
    const boxes = [...items.values()].filter(({ name }) => / tick /u.test(name)).map(({ box }) => box);
    const inOrder = boxes.toSorted((a, b) => a.x - b.x);
    for (const [index, box] of inOrder.slice(1).entries()) {
      const before = inOrder[index];
      expect(box.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
    }
    expect(boxes.length).toBeLessThan(many.length);
    expect([...items.keys()].some((name) => name.endsWith('tick 40000'))).toBe(true);
  });
});
