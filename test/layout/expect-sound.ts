/** What holds for every page, whatever stands on it. */
import { expect } from 'vitest';
import type { Box } from '../../src/foundation/units.ts';
import type { Item, Page } from '../../src/layout/page.ts';
import { isFrame, sizesOf } from './page-text.ts';
import { look } from './test-look.ts';

const tolerance = 0.05;
const { grid } = look.theme;

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance;

const overlap = (a: Box, b: Box): boolean =>
  a.x + tolerance < b.x + b.width &&
  b.x + tolerance < a.x + a.width &&
  a.y + tolerance < b.y + b.height &&
  b.y + tolerance < a.y + a.height;

const isSolid = (item: Item): boolean => (item.kind === 'text' || item.kind === 'table') && item.group === undefined;

/** Throws unless every item is inside its slide, holds its text, overlaps no other, and has a name of its own. */
export function expectSound(pages: readonly Page[]): void {
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  for (const page of pages) expectSoundPage(page);
}

/** As far under the title of a page as the body of the theme is under its title. */
export function bodyOf({ items }: Page): Box {
  const { title, body } = grid;
  const own = items.find(({ name }) => name === 'Title')?.box;
  const y = own ? own.y + own.height + body.y - title.y - title.height : body.y;
  return { ...body, y, height: body.y + body.height - y };
}

function expectSoundPage(page: Page): void {
  const slide = { x: 0, y: 0, ...page.size };
  const names = page.items.map(({ name }) => name);
  expect(new Set(names).size, `names on ${page.name}`).toBe(names.length);
  for (const item of page.items) {
    const where = `${item.name} on ${page.name}`;
    expect(within(item.box, slide), `${where} inside its slide`).toBe(true);
    // The strip that shows the part of the deck lies at the slide's upper edge.
    const isOutside = isFrame(item) || item.name.startsWith('Progress: ');
    if (page.layout !== 'title' && page.layout !== 'section' && !isOutside) {
      expect(within(item.box, bodyOf(page)), `${where} inside the body`).toBe(true);
    }
    if (item.kind === 'text')
      expect(item.body.height, `${where} holds its text`).toBeLessThanOrEqual(item.box.height + tolerance);
    if (item.kind === 'table') expectSoundTable(item);
  }
  // Numbers of an axis stand in a cell that is theirs.
  const solid = page.items.filter((item) => isSolid(item) && !/ range \d+ tick /u.test(item.name));
  for (const [index, item] of solid.entries()) {
    for (const other of solid.slice(index + 1)) {
      expect(overlap(item.box, other.box), `${item.name} over ${other.name} on ${page.name}`).toBe(false);
    }
  }
  for (const size of sizesOf(page)) expect(Number.isInteger(size)).toBe(true);
}

function expectSoundTable(table: Extract<Item, { kind: 'table' }>): void {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  expect(sum(table.columns)).toBeCloseTo(table.box.width, 3);
  expect(sum(table.rows.map(({ height }) => height))).toBeCloseTo(table.box.height, 3);
  for (const [index, { cells }] of table.rows.entries()) {
    for (const cell of cells) {
      const height = sum(table.rows.slice(index, index + cell.rowSpan).map((row) => row.height));
      expect(cell.body.height).toBeLessThanOrEqual(height + tolerance);
      expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columns.length);
      expect(index + cell.rowSpan).toBeLessThanOrEqual(table.rows.length);
    }
  }
}
