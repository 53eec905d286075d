import { expect, test } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { TextItem } from '../../src/layout/page.ts';
import { type BaseSpec, level, usualLayouts, usualMasterSlots } from '../support/base-package.ts';
import { derived } from '../theme/derive/read-derived.ts';
import { deck, row, slide, table } from './make-deck.ts';
import { look } from './test-look.ts';

const size = [960, 540] as const;
const words = 'of the seventeen rifles taken that night two were not found again by anybody who looked for them ';
const titleOf = (length: number, id: number): string => `${id} ${words.repeat(2).slice(0, length)}`;

/** Titles on slides with a table, in a box of this height. */
function titlesIn(height: number, lengths: readonly number[]): readonly TextItem[] {
  const slots = usualMasterSlots(size).map((slot) =>
    slot.type === 'title' ? { ...slot, box: [66, 30, 828, height] as const, style: level(1, { size: 28 }) } : slot,
  );
  const spec: BaseSpec = { masters: [{ slots, layouts: usualLayouts(size) }] };
  const { base, ...theme } = derived(spec);
  const own = { ...look, metrics: base.metrics, theme: { ...look.theme, ...theme, base } };
  const slides = lengths.map((length, id) => slide(`s${id}`, titleOf(length, id), [table([], [row('body', 'a', 'b')])]));
  const { value = [], diagnostics } = layoutDeck(deck(...slides), own, { locate: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && item.placeholder?.type === 'title' ? [item] : [])),
  );
}

const sizesOf = (titles: readonly TextItem[]) => titles.map(({ body }) => body.paragraphs[0]?.runs[0]?.size ?? 0);
const linesOf = (titles: readonly TextItem[]) => titles.map(({ body }) => body.paragraphs[0]?.lines.length);

test('all titles of a deck have the size that all but a few need', () => {
  const titles = titlesIn(44, [20, 40, 130, 60, 130, 30, 20, 50]);
  expect(new Set(sizesOf(titles)).size).toBe(1);
  expect(sizesOf(titles)[0]).toBeGreaterThanOrEqual(20);
  for (const { body, box } of titles) expect(body.height).toBeLessThanOrEqual(box.height + 0.01);
});

test('a long title in a box for one line reaches down; a short one stays in its place', () => {
  const titles = titlesIn(44, [20, 130]);
  expect(linesOf(titles)).toEqual([1, 2]);
  expect(titles[0]?.box.height).toBeCloseTo(44, 6);
  expect(titles[1]?.box.height).toBeGreaterThan(55);
});

test('in a box for two lines nothing changes', () => {
  const titles = titlesIn(90, [20, 130]);
  expect(sizesOf(titles)).toEqual([28, 28]);
  expect(titles.map(({ box }) => box.height)).toEqual([90, 90]);
});

test('one very long title does not make the others small', () => {
  const titles = titlesIn(90, [20, 40, 60, 30, 20, 50, 60, 40, 190]);
  expect(new Set(sizesOf(titles).slice(0, -1))).toEqual(new Set([28]));
});
