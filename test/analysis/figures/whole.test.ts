/** What a whole is made of: only where the author says so, where each part has a number, and where they fit into it. */
import { expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { found, viewed } from './counted.ts';

const own = (parts: string): string => `measures:
  - { id: aboard, label: people aboard, kind: people${parts} }
  - { id: rescued, label: people rescued, kind: people }
`;
// The small briefing declares measures of its own.
const wholesOf = (rows: readonly string[], figures: readonly string[], parts = ', parts: [rescued, killed, missing]') =>
  viewed(rows, `figures:\n${figures.map((row) => `  - { ${row} }\n`).join('')}`, own(parts)).wholes;

const rows = ['party: v, place: a, killed: 4, missing: 2', 'party: police, place: a, killed: none, missing: none'];
const figures = [
  'measure: aboard, party: v, place: a, value: 31, sources: [S1]',
  'measure: aboard, party: police, place: a, value: 14, sources: [S1]',
  'measure: rescued, party: v, place: a, value: 25, sources: [S1]',
  'measure: rescued, party: police, place: a, value: 14, sources: [S1]',
];

it('is one bar of its parts, and a table of the same people', () => {
  const [whole] = wholesOf(rows, figures);
  expect(whole?.value).toBe(45);
  expect(whole?.parts.map(({ value, is_open }) => [value, is_open])).toEqual([
    [39, false],
    [4, false],
    [2, true],
  ]);
  expect(whole?.rest).toBeNull();
  expect(whole?.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell && sayQuantity(cell.figure))])).toEqual([
    ['Civilians', '31', '25', '4', '2'],
    ['Police', '14', '14', 'none', 'none'],
  ]);
});

it('keeps what no part accounts for, with the doubt of its parts', () => {
  const [one] = wholesOf(['party: v, place: a, killed: 4, missing: 1'], [figures[0] ?? '', figures[2] ?? '']);
  expect(one?.rest && [sayQuantity(one.rest), one.rest.value]).toEqual(['1', 1]);
  const [open] = wholesOf(['party: v, place: a, killed: at least 3, missing: 1'], [figures[0] ?? '', figures[2] ?? '']);
  expect(open?.rest && [sayQuantity(open.rest), open.rest.value]).toEqual(['up to 2', 2]);
  expect(open?.parts[1]?.is_open).toBe(true);
});

it.each([
  ['numbers that add up by chance, without the author saying so', rows, figures, ''],
  ['parts that come to more than the whole', ['party: v, place: a, killed: 40, missing: 2'], figures, undefined],
  ['a part that nobody states', ['party: v, place: a, killed: 4, missing: not stated'], figures, undefined],
  ['a part that the briefing leaves out', ['party: v, place: a, killed: 4'], figures, undefined],
  [
    'a whole without a number of its own',
    rows,
    ['measure: aboard, place: a, value: at least 30, sources: [S1]', ...figures.slice(2)],
    undefined,
  ],
] as const)('none of %s', (_, casualties, others, parts) => {
  expect(wholesOf(casualties, others, parts)).toEqual([]);
});

const told = (casualties: readonly string[], others: readonly string[]) =>
  found(
    casualties,
    `figures:\n${others.map((row) => `  - { ${row} }\n`).join('')}`,
    own(', parts: [rescued, killed, missing]'),
  ).map(({ code, message }) => `${code} ${message}`);

it('refuses parts that surely come to more than the whole, also where one is not stated', () => {
  const all = ['measure: aboard, value: 50, sources: [S1]', 'measure: rescued, value: 46, sources: [S1]'];
  expect(told(['party: v, killed: 5, missing: 3'], all)).toEqual([
    'FIG003 parts larger than their whole: rescued 46 + killed 5 + missing 3 = 54, of aboard 50',
  ]);
  expect(told(['party: v, killed: 5, missing: not stated'], all)).toEqual([
    'FIG003 parts larger than their whole: rescued 46 + killed 5 + missing not stated = at least 51, of aboard 50',
  ]);
  expect(told(['party: v, killed: about 5, missing: none'], all)).toEqual([]);
  expect(told(['party: v, killed: 4, missing: none'], all)).toEqual([]);
});

it('refuses them of one party at one place, where the others make up for it', () => {
  const [civilians = '', police = '', rescued = ''] = figures;
  expect(told(['party: v, place: a, killed: 10, missing: none'], [civilians, police, rescued])).toEqual([
    'FIG003 parts larger than their whole: rescued 25 + killed 10 + missing none = 35, of aboard 31',
  ]);
  expect(told(rows, figures)).toEqual([]);
});

it('compares no parts in another unit', () => {
  const units = `measures:
  - { id: supply, label: supply, kind: service, unit: MWh, parts: [wind, sun] }
  - { id: wind, label: wind, kind: service, unit: GWh }
  - { id: sun, label: sun, kind: service, unit: MWh }
`;
  const amounts = ['supply, value: 5', 'wind, value: 4', 'sun, value: 2'].map(
    (each) => `  - { measure: ${each}, sources: [S1] }\n`,
  );
  expect(found([], `figures:\n${amounts.join('')}`, units)).toEqual([]);
});
