/** Few figures and many, stated and not, in languages of both directions: charts are whole, and no page of a table is left half empty. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/layout/page.ts';
import { fillOf, leastFill } from '../../src/layout/page-fill.ts';
import { tablesOf } from '../layout/page-text.ts';
import { caseDeck } from './case-deck.ts';

const listed = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `  - ${line(index)}\n`).join('');

/** So many more places, each with casualties and displaced people, of whom a number is stated where `isStated` says so. */
const briefing = (count: number, isStated: (index: number) => boolean) => `measures: [{ id: huts, kind: things, label: huts }]
casualties:
${listed(count, (index) => `{ party: v, place: p${index}, killed: ${isStated(index) ? 3 + index : 'not stated'}, sources: [S1] }`)}figures:
${listed(count, (index) => `{ measure: displaced, place: p${index}, value: ${isStated(index) ? `${100 * (index + 1)}-${150 * (index + 1)}` : 'not stated'}, sources: [S1] }`)}`;

const places = (count: number) =>
  listed(
    count,
    (index) =>
      `{ id: p${index}, name: Village number ${index}, lat: ${35 + 0.05 * (index % 6)}, lon: ${37 + 0.06 * Math.floor(index / 6)}, zone: Asia/Damascus }`,
  );

const isChart = (page: Page): boolean => page.items.some(({ kind }) => kind === 'chart');

const rows = [
  ['one bar and eight not stated', 9, (index: number) => index === 0, 'en', 'briefing'],
  ['one bar and eight not stated', 9, (index: number) => index === 0, 'ru', 'flash'],
  ['one bar and eight not stated', 9, (index: number) => index === 8, 'ar', 'briefing'],
  ['two bars and three not stated', 5, (index: number) => index < 2, 'fr', 'briefing'],
  ['no bar', 7, () => false, 'es', 'briefing'],
  ['four bars', 4, () => true, 'ar', 'briefing'],
  ['eight bars', 8, () => true, 'ru', 'flash'],
  ['twelve bars', 12, () => true, 'en', 'briefing'],
  ['every other of twenty', 20, (index: number) => index % 2 === 0, 'ar', 'briefing'],
  ['thirty', 30, () => true, 'en', 'briefing'],
] as const;

describe('24: pages composed for what is on them', () => {
  it.each(rows)('%s of %d', (_, count, isStated, language, template) => {
    const made = caseDeck(briefing(count, isStated), { language, template, places: places(count) });
    expect(made.errors).toEqual([]);
    const pages = (made.pages ?? []).filter(({ name }) => /^(?:where|casualties|figures|cost)/u.test(name));
    expect(pages.length).toBeGreaterThanOrEqual(1);
    // A chart stands on one page, and says more than a sentence would: two bars at least.
    expect(pages.filter((page) => isChart(page) && /-\d+$/u.test(page.name)).map(({ name }) => name)).toEqual([]);
    const bars = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'chart' ? [item.categories.length] : [])));
    for (const each of bars) expect(each).toBeGreaterThanOrEqual(2);
    const stated = Array.from({ length: count }, (__, index) => isStated(index)).filter(Boolean).length;
    if (stated < 2) expect(bars).toEqual([]);
    // Where a table goes on, it has the page to itself, and fills more than half of it.
    for (const page of pages.filter(({ name }) => /-\d+$/u.test(name))) {
      expect(fillOf(page) ?? 1).toBeGreaterThanOrEqual(leastFill);
      for (const { box } of tablesOf(page)) expect(box.width).toBeGreaterThan((page.body?.width ?? 0) * 0.6);
    }
  });
});
