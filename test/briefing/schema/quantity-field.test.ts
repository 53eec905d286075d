import { describe, expect, it } from 'vitest';
import { briefing, hints, lines, readWhole } from '../read.ts';

const head = `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: T }, { id: 3, kind: agency, title: T }]
parties: [{ id: g, name: G, side: state }]
incidents: [{ id: i, title: I, main: true, time: 2006 }]
casualties: [{ party: g, killed: `;
const text = (killed: string) => briefing(`${head}${killed} }]\n`);
const killed = (typed: string) => readWhole(text(typed)).casualties[0]?.killed;
const reports = (...values: string[]) => `{ reports: [${values.map((value) => `{ value: ${value}, source: S1 }`).join(', ')}] }`;

it('keeps every report, and derives the lowest and highest that any allows', () => {
  const found = killed(
    '{ reports: [{ value: 2, source: S1, as_of: 2006-05-12, status: claimed }, { value: 3, source: S2, supersedes: S1 }], best: 3, basis: the injured guard died }',
  );
  expect(found).toMatchObject({ low: 2, best: 3, high: 3, stated: true, about: false, basis: 'the injured guard died' });
  expect(found?.reports).toMatchObject([
    { value: { low: 2, best: 2, high: 2 }, source: 'S1', as_of: '2006-05-12', status: 'claimed', supersedes: null },
    { value: { low: 3, best: 3, high: 3 }, source: 'S2', as_of: null, status: null, supersedes: 'S1' },
  ]);
});

it.each([
  ['the best is never an average', reports('2', '4'), { low: 2, best: null, high: 4 }],
  ['one report', reports('2'), { low: 2, best: null, high: 2 }],
  ['an open top stays open', reports('2', 'at least 3'), { low: 2, best: null, high: null }],
  ['"up to" begins at none', reports('up to 4', '5'), { low: 0, best: null, high: 5 }],
  ['"not stated" adds nothing', reports('2', 'not stated'), { low: 2, best: null, high: 2, stated: true }],
  ['nothing but "not stated" is not stated', reports('not stated'), { low: null, best: null, high: null, stated: false }],
  ['"about" is both ends and stays about', reports('about 20', '22'), { low: 20, best: null, high: 22, about: true }],
  ['an open bottom stays open', reports('{ best: 3, high: 4 }', '5'), { low: null, best: null, high: 5 }],
  ['a source may be a number', '{ reports: [{ value: 1, source: 3 }] }', { low: 1, high: 1 }],
])('%s', (_what, typed, expected) => expect(killed(typed)).toMatchObject(expected));

it('gives the field and each report an address', () => {
  const found = killed(reports('2', '3'));
  expect(found?.at).toBe('casualties[0].killed');
  expect(found?.reports.map(({ at }) => at)).toEqual(['casualties[0].killed.reports[0]', 'casualties[0].killed.reports[1]']);
});

it('gives a field that was left out the address it would have', () => {
  expect(readWhole(text('1')).casualties[0]?.wounded).toMatchObject({ stated: false, reports: [], at: 'casualties[0].wounded' });
});

describe('nonsense', () => {
  it.each([
    ['{ reports: [] }', '[]', 'list at least one report'],
    ['{ reports: 3 }', '3', 'list at least one report'],
    ['{ reports: [3] }', '3', 'each report needs `source:` and `value:`'],
    ['{ reports: [{ value: 3 }] }', '{value: 3}', 'each report needs'],
    ['{ reports: [{ source: S1 }] }', '{source: S1}', 'each report needs'],
    ['{ reports: [{ value: 4-2, source: S1 }] }', '4-2', '4 is more than 2'],
    ['{ reports: [{ value: 4, soruce: S1 }] }', 'S1', 'not soruce'],
    [
      '{ reports: [{ value: 4, source: S1, status: certain }] }',
      'certain',
      'the status of a report is one of confirmed, reported',
    ],
    ['{ reports: [{ value: 4, source: S1 }], low: 3 }', '3', 'beside reports stand only best and basis, not low'],
    ['{ reports: [{ value: 4, source: S1 }], best: many }', 'many', 'best is one whole number'],
    ['{ reports: [{ value: 4, source: S1 }], best: true }', 'true', 'best is one whole number'],
    ['{ reports: [{ value: 4, source: S1 }], best: 5 }', '5', 'best lies outside what the reports allow, 4 to 4'],
    ['{ reports: [{ value: not stated, source: S1 }], best: 5 }', '5', 'no report states a number'],
  ])('%s', (typed, shown, hint) => {
    expect(lines(text(typed)).map((line) => line.replace(/^\S+ /u, ''))).toEqual([`BRF006 invalid quantity: ${shown}`]);
    expect(hints(text(typed)).join()).toContain(hint);
  });

  it('marks the report that is wrong', () => {
    const at = 6 + head.split('\n').length - 1;
    const column = 'casualties: [{ party: g, killed: { reports: [{ source: S1, value: '.length + 1;
    expect(lines(text('{ reports: [{ source: S1, value: -1 }] }'))).toEqual([
      `${at}:${column}-${at}:${column + 2} BRF006 invalid quantity: -1`,
    ]);
  });

  it('follows the sources of reports', () => {
    expect(lines(text('{ reports: [{ value: 1, source: S9 }] }'))[0]).toContain('BRF004 unknown id in sources: S9');
  });
});
