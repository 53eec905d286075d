/** Over eight places, from the briefing to the slide: the map has numbers, and the table beside it says which place each is. */
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import type { Item } from '../../../src/layout/page.ts';
import { workshop } from '../../support/compile-briefing.ts';

const bombings = workshop.host.readText('briefings/exercise-bombings.yaml');
const townsMore = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `  - { id: more${index}, name: More ${index}, country: Canada, lat: ${50 + (index % 4)}, lon: ${-108 + index}, precision: Invented for the exercise., zone: America/Regina }\n`,
  ).join('');

const pagesWith = (count: number) => {
  const text = bombings.replace('  - { id: quarry-site', `${townsMore(count)}  - { id: quarry-site`);
  const { pages, diagnostics } = compile({ file: 'briefings/b.yaml', text, template: 'briefing' }, workshop);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return pages ?? [];
};

const wordsOf = (item: Item): string =>
  item.kind === 'text' ? item.body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ') : '';
const labels = (items: readonly Item[], kind: string): readonly Item[] =>
  items.filter(({ name }) => new RegExp(`^(Enlarged )?${kind} `).test(name) && !name.includes('Route'));
const firstCells = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'table'
      ? item.rows
          .slice(1)
          .map(({ cells }) => (cells[0]?.body.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
      : [],
  );

test('fourteen places have their numbers on the map, and all stand in the table of the same slide', () => {
  const pages = pagesWith(10);
  const page = pages.filter(({ name }) => name === 'where');
  expect(page).toHaveLength(1);
  const items = page[0]?.items ?? [];
  const numbers = labels(items, 'Number');
  expect(numbers).toHaveLength(14);
  expect(labels(items, 'Label')).toEqual([]);
  const names = new Map(firstCells(items).map((words) => [words.split('. ')[0], words.split('. ')[1]]));
  const told = numbers.map((item) => [item.name.replace(/^(Enlarged )?Number /, ''), names.get(wordsOf(item))]);
  expect(new Map(told as [string, string][]).get('Corvale')).toBe('Corvale');
  expect(new Map(told as [string, string][]).get('More 3')).toBe('More 3');
  expect(told.every(([, name]) => name !== undefined)).toBe(true);
  const precision = pages.find(({ name }) => name === 'where-precision');
  expect(firstCells(precision?.items ?? [])).toHaveLength(14);
});

test('eight places have names, and no slide more', () => {
  const pages = pagesWith(4);
  const items = pages.find(({ name }) => name === 'where')?.items ?? [];
  expect(labels(items, 'Label')).toHaveLength(8);
  expect(labels(items, 'Number')).toEqual([]);
  expect(firstCells(items)[0]).toMatch(/^Corvale/);
  expect(pages.some(({ name }) => name === 'where-precision')).toBe(false);
});
