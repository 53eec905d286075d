import { describe, expect, it } from 'vitest';
import { briefing, hints, line, lines, read } from './read.ts';

const record = (list: string, fields: string) => `${list}: [{ ${fields} }]\n`;

describe('every field that holds an id is followed', () => {
  it.each([
    ['sources', record('sources', 'id: S1, kind: book, title: T, derived_from: [zz]')],
    ['places', record('routes', 'through: [zz, a]') + record('places', 'id: a, name: A')],
    ['places', record('incidents', 'id: i, title: T, main: true, time: 2006, place: zz')],
    ['parties', record('incidents', 'id: i, title: T, main: true, time: 2006, attackers: { party: zz }')],
    ['places', record('events', 'time: 2006, what: W, place: zz')],
    ['incidents', record('events', 'time: 2006, what: W, incident: zz')],
    ['claims', record('claims', 'id: C1, text: T, contradicts: [zz]')],
    ['claims', record('disputes', 'id: D1, question: Q, claims: [zz], reading: R')],
    ['actors', record('persons', 'id: P1, name: N, role: witness, standing: S, actor: zz')],
    ['hypotheses', record('key_judgements', 'id: J1, statement: S, hypothesis: zz')],
    ['hypotheses', record('indicators', 'text: T, hypothesis: zz, changes: C')],
    ['claims', record('evidence', 'id: E1, text: T, claims: [zz], credibility: low, relevance: low, ratings: {}')],
    ['hypotheses', record('evidence', 'id: E1, text: T, credibility: low, relevance: low, ratings: { zz: C }')],
    ['sources', record('situation', 'text: T, sources: zz')],
    ['sources', record('actors', 'id: A, name: N, history: [{ time: 2006, text: T, sources: [zz] }]')],
    ['sources', record('context', 'id: c, title: T, paragraphs: [{ text: T, sources: [zz] }]')],
    ['sources', record('hypotheses', 'id: H1, title: T, against: [{ text: T, sources: [zz] }]')],
  ])('%s: %s', (list, more) => {
    const found = lines(briefing(more));
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toContain(` BRF004 unknown id in ${list}: zz`);
  });

  it.each([
    ['casualties', 'party: zz'],
    ['casualties', 'party: g, place: zz'],
    ['casualties', 'party: g, incident: zz'],
    ['materiel', 'item: I, incident: zz'],
    ['casualties', 'party: g, killed: { reports: [{ value: 1, source: zz }] }'],
  ])('%s: %s', (list, fields) => {
    const head =
      record('parties', 'id: g, name: G, side: state') + record('incidents', 'id: i, title: T, main: true, time: 2006');
    const [first, ...others] = lines(briefing(head + record(list, fields)));
    expect(first).toContain('BRF004 unknown id in ');
    expect(others).toEqual([]);
  });
});

it('marks the id in a list, and the key in a row of ratings', () => {
  expect(lines(briefing('routes: [{ through: [a, b] }]\nplaces: [{ id: a, name: A }]\n'))).toEqual([
    '6:25-6:26 BRF004 unknown id in places: b',
  ]);
  expect(lines(briefing(record('evidence', 'id: E, text: T, credibility: low, relevance: low, ratings: { H1: C }')))).toEqual([
    '6:75-6:77 BRF004 unknown id in hypotheses: H1',
  ]);
});

it('takes an id that is a number, in quotes or not', () => {
  const text = briefing(
    'places: [{ id: 1, name: A }]\nevents: [{ time: 2006, what: W, place: "1" }]\nroutes: [{ through: [1, 1] }]\n',
  );
  expect(lines(text)).toEqual([]);
});

it('names those that are equally near', () => {
  const hypotheses = 'hypotheses: [{ id: H1, title: A }, { id: H2, title: B }]\n';
  expect(hints(briefing(`${hypotheses}indicators: [{ text: T, changes: C, hypothesis: H3 }]\n`))).toEqual([
    'did you mean H1 or H2?',
    'or add H3 to `hypotheses:`',
  ]);
});

it('reports an id of the wrong kind only once', () => {
  expect(
    lines(briefing('events: [{ time: 2006, what: W, place: [a] }]\n')).filter((line) => line.includes('BRF003')),
  ).toHaveLength(1);
});

describe('a root cause speaks once', () => {
  const told = (more: string) =>
    read(briefing(more)).diagnostics.map((found) => ({
      says: line(found),
      hints: found.hints,
      also: found.related.map(({ span }) => span.line),
    }));
  const waiting =
    'situation:\n  - { text: T, sources: [S1] }\n  - { text: U, sources: [S1, S2] }\n  - { text: V, sources: S1 }\n';

  it('a list that is not there, with the number of places that wait for it', () => {
    expect(told(waiting)).toEqual([
      {
        says: '7:26-7:28 BRF004 missing sources: 4 places name S1, S2',
        hints: ['add `sources:` at the left margin, and below it an item for each, which begins with `- id: S1`'],
        also: [],
      },
    ]);
  });

  it('a list that is empty, at its name', () => {
    expect(told(`sources:\n${waiting}`)).toEqual([
      {
        says: '6:1-6:8 BRF004 missing sources: 4 places name S1, S2',
        hints: ['write below it an item for each, which begins with `- id: S1`'],
        also: [],
      },
    ]);
  });

  it('a list whose name is misspelt, or that is none, is told by that alone', () => {
    expect(told(`sorces: [{ id: S1, kind: book, title: T }]\n${waiting}`).map(({ says }) => says)).toEqual([
      '6:1-6:7 BRF001 unknown field: sorces',
    ]);
    expect(told(`sources: none\n${waiting}`).map(({ says }) => says)).toEqual(['6:10-6:14 BRF003 invalid sources: none']);
    expect(told(`sources: [{ kind: book, title: T }]\n${waiting}`).map(({ says }) => says)).toEqual([
      '6:11-6:35 BRF002 missing field: sources[0].id',
    ]);
  });

  const other = '  - { id: S2, kind: book, title: T }\n';

  it('an id with a space, with what the places that wait for it have', () => {
    expect(told(`sources:\n  - { id: S 1, kind: book, title: T }\n${other}${waiting}`)).toEqual([
      {
        says: '7:11-7:14 BRF003 invalid sources[0].id: S 1',
        hints: ['write `id: S1`, as the 3 places that name it do'],
        also: [],
      },
    ]);
    expect(told(`sources:\n  - { id: S 1, kind: book, title: T }\n${other}${waiting.replaceAll('S1', 'S 1')}`)).toEqual([
      {
        says: '7:11-7:14 BRF003 invalid sources[0].id: S 1',
        hints: ['write `id: S-1`, also in the 3 places that name it', 'write an id: letters, digits, - and _, no spaces'],
        also: [],
      },
    ]);
  });

  it('an id that is not there, once for all places', () => {
    expect(told(`sources:\n${other}${waiting}`)).toEqual([
      {
        says: '9:26-9:28 BRF004 unknown id in sources: S1, in 3 places',
        hints: ['did you mean S2?', 'or add S1 to `sources:`'],
        also: [10, 11],
      },
    ]);
  });
});

describe('several ids as one text', () => {
  const sources = 'sources: [{ id: AP, kind: agency, title: T }, { id: REU-1, kind: agency, title: T }]\n';

  it.each([
    ['AP, REU-1', 'AP, REU-1'],
    ['[AP REU-1]', 'AP REU-1'],
    ['AP and REU-1', 'AP and REU-1'],
  ])('sources: %s', (typed, shown) => {
    const { diagnostics } = read(briefing(`${sources}situation:\n  - text: T\n    sources: ${typed}\n`));
    const column = typed.startsWith('[') ? 15 : 14;
    expect(diagnostics.map(line)).toEqual([`9:${column}-9:${column + shown.length} BRF004 unknown id in sources: ${shown}`]);
    expect(diagnostics[0]?.hints).toEqual(['write `[AP, REU-1]`: several ids stand in brackets, with commas between them']);
  });

  it('where only a list may stand', () => {
    const more = 'places: [{ id: a, name: A }, { id: b, name: B }]\nroutes:\n  - through: a, b\n';
    expect(lines(briefing(more))).toEqual(['8:14-8:18 BRF003 invalid routes[0].through: a, b']);
    expect(hints(briefing(more))).toEqual(['write `through: [a, b]`, with brackets round the list']);
  });
});

it('takes the headline of the slide of sources for a sentence', () =>
  expect(lines(briefing('headlines: { sources: Seven reports of one night }\n'))).toEqual([]));
