import { expect, it } from 'vitest';
import { tabulateMateriel } from '../../src/analysis/materiel.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const tableOf = (rows: string, incident = 'raid') =>
  tabulateMateriel(
    readWhole(
      briefing(`incidents:
  - { id: raid, title: Raid, main: true, time: 2006 }
  - { id: old, title: Old, time: 2005 }
materiel:
${rows}`),
    ),
    incident,
  );

it.each([
  ['19', '17', { low: 2, best: 2, high: 2 }, true, true],
  ['1', '1', { low: 0, best: 0, high: 0 }, false, false],
  ['19', 'about 17', { low: 0, best: 2, high: 19 }, true, false],
  ['19', 'not stated', { stated: false, low: null }, true, false],
  ['not stated', 'not stated', { stated: false }, true, false],
  ['not stated', '4', { stated: false }, true, false],
  ['at least 5', '2', { low: 3, best: null, high: null }, true, true],
  ['3', '5', { low: 0, best: 0, high: 0 }, false, false],
])('taken %s, recovered %s', (taken, recovered, outstanding, isOutstanding, isCertain) => {
  const table = tableOf(`  - { item: I, taken: ${taken}, recovered: ${recovered} }\n`);
  expect(table.rows[0]).toMatchObject({
    outstanding: { ...outstanding, at: 'materiel[0].taken.outstanding' },
    is_outstanding: isOutstanding,
  });
  expect(table.outstanding).toHaveLength(isCertain ? 1 : 0);
});

it('tells what nobody counted', () => {
  const table = tableOf('  - { item: Rifles, taken: 2 }\n  - { item: Cartridges }\n');
  expect(table.uncounted.map(({ item }) => item)).toEqual(['Cartridges']);
});

it('draws a bar for each number, its upper limit where there is nothing better', () => {
  const table = tableOf(
    '  - { item: Rifles, taken: 19, recovered: up to 17 }\n  - { item: Cartridges }\n  - { item: Guns, taken: 1 }\n',
  );
  expect(table.is_compared).toBe(true);
  expect(
    table.bars.map(({ item, amounts }) => [item, ...amounts.map(({ value, is_limit }) => (is_limit ? [value] : value))]),
  ).toEqual([
    ['Rifles', 19, [17], [19]],
    ['Cartridges', null, null, null],
    ['Guns', 1, null, null],
  ]);
  expect(tableOf('  - { item: Rifles, taken: 19 }\n  - { item: Cartridges }\n').is_compared).toBe(false);
});

it('keeps incidents apart', () => {
  const rows = '  - { item: A, taken: 1 }\n  - { item: B, taken: 1, incident: old }\n';
  expect(tableOf(rows).rows.map(({ item }) => item)).toEqual(['A']);
  expect(tableOf(rows, 'old').rows.map(({ item }) => item)).toEqual(['B']);
});
