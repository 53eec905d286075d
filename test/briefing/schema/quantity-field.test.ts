import { describe, expect, it } from 'vitest';
import { briefing, hints, lines, readWhole } from '../read.ts';

const head = `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: T }, { id: 3, kind: agency, title: T }]
parties: [{ id: g, name: G, side: state }]
incidents: [{ id: i, title: I, main: true, time: 2006 }]
casualties: [{ party: g, killed: `;
const text = (killed: string) => briefing(`${head}${killed} }]\n`);
const killed = (typed: string) => readWhole(text(typed)).casualties[0]?.killed;
const reports = (...values: string[]) =>
  `{ reports: [${values.map((value, index) => `{ value: ${value}, source: S${index + 1} }`).join(', ')}] }`;

it('keeps every report, with whom it replaces and of when it is', () => {
  const found = killed(
    '{ reports: [{ value: 2, source: S1, as_of: 2006-05-12, status: claimed }, { value: 3, source: S2, supersedes: S1 }], best: 3, basis: the injured guard died }',
  );
  expect(found).toMatchObject({ low: 3, best: 3, high: 3, stated: true, basis: 'the injured guard died' });
  expect(found?.reports).toMatchObject([
    { value: { low: 2, best: 2, high: 2 }, source: 'S1', status: 'claimed', supersedes: [], scope: null, state: 'superseded' },
    { value: { low: 3, best: 3, high: 3 }, source: 'S2', as_of: null, status: null, supersedes: ['S1'], state: 'live' },
  ]);
  expect(found?.reports[0]?.as_of?.from.iso).toBe('2006-05-12');
});

it.each([
  ['the best is never an average', reports('2', '4'), { low: 2, best: null, high: 4 }],
  ['one exact report is its own best', reports('2'), { low: 2, best: 2, high: 2 }],
  ['equal reports stay as they are written', reports('more than 8', 'more than 8'), { low: 8, low_strict: true, high: null }],
  ['an open top stays open', reports('2', 'at least 3'), { low: 2, best: null, high: null, reach: 3 }],
  ['"up to" claims no zero', reports('up to 4', '5'), { low: null, best: null, high: 5 }],
  ['"not stated" moves nothing', reports('2', 'not stated'), { low: 2, best: 2, high: 2, stated: true }],
  ['nothing but "not stated" is not stated', reports('not stated'), { low: null, best: null, high: null, stated: false }],
  ['"about" is soft at its own end only', reports('about 20', '22'), { low: 20, low_slack: 2, high: 22, high_slack: 0 }],
  ['an exact one never becomes "about"', reports('20', '22'), { low_slack: 0, high_slack: 0 }],
  ['an open bottom stays open', reports('{ best: 3, high: 4 }', '5'), { low: null, best: null, high: 5 }],
  ['a source may be a number', '{ reports: [{ value: 1, source: 3 }] }', { low: 1, high: 1 }],
])('%s', (_what, typed, expected) => expect(killed(typed)).toMatchObject(expected));

it('gives the field and each report an address', () => {
  const found = killed(reports('2', '3'));
  expect(found?.at).toBe('casualties[0].killed');
  expect(found?.reports.map(({ at }) => at)).toEqual(['casualties[0].killed.reports[0]', 'casualties[0].killed.reports[1]']);
});

it('is nothing where a row leaves it out, and something where it is not stated', () => {
  const row = (more: string) => readWhole(text(`1${more}`)).casualties[0];
  expect(row('')?.wounded).toBeNull();
  expect(row(', wounded: not stated')?.wounded).toMatchObject({ stated: false, reports: [], at: 'casualties[0].wounded' });
  expect(row(', wounded:')?.wounded).toMatchObject({ stated: false });
  expect(row(', wounded: none')?.wounded).toMatchObject({ stated: true, low: 0, high: 0 });
});

it('takes parts by measure and group, and those of a report', () => {
  const [row] = readWhole(
    text('{ reports: [{ source: S1, value: 34, of_whom: { children: about 27 } }] }, of_whom: { killed: { police: 3 } }'),
  ).casualties;
  expect(row?.killed?.reports[0]?.of_whom.children).toMatchObject({ low: 27, low_slack: 2.7 });
  expect(row?.of_whom.killed?.police).toMatchObject({ low: 3, high: 3 });
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
    ['{ reports: [{ value: 4, source: S1 }], best: many }', 'many', 'best is one number'],
    ['{ reports: [{ value: 4, source: S1 }], best: 3-4 }', '3-4', 'best is one number'],
    ['{ reports: [{ value: 4, source: S1 }], best: about 4 }', 'about 4', 'best is one number'],
    ['{ reports: [{ value: 4, source: S1 }], best: true }', 'true', 'best is one number'],
    ['{ reports: [{ value: guards, source: S1 }] }', 'guards', 'write 3, up to 4'],
    ['{ reports: [{ value: 4, source: S1, of_whom: { children: 4.5 } }] }', '4.5', 'whole number'],
    ['1, of_whom: { killed: { children: 4-2 } }', '4-2', 'write the smaller number first'],
    ['~0', '~0', 'write none where a source says so'],
    ['"<1"', '<1', 'write none where a source says so'],
    ['≤0', '≤0', 'write none where a source says so'],
    ['≥0', '≥0', 'write not stated'],
    ['{ best: 5 }', '{best: 5}', 'write 5 alone, or about 5'],
    ['40%', '40%', 'a share is no count'],
    ['1.5', '1.5', 'a count of people or things is a whole number'],
  ])('%s', (typed, shown, hint) => {
    expect(lines(text(typed)).map((line) => line.replace(/^\S+ /u, ''))).toEqual([`BRF006 invalid quantity: ${shown}`]);
    expect(hints(text(typed)).join()).toContain(hint);
  });

  it('of a report has no date: that is a mistake of its own kind', () => {
    const typed = text('{ reports: [{ value: 4, source: S1, as_of: someday }] }');
    expect(lines(typed).map((line) => line.replace(/^\S+ /u, ''))).toEqual(['BRF007 invalid time: someday']);
    expect(hints(typed)).toEqual([expect.stringContaining('write 2006-05-12 02:00')]);
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
