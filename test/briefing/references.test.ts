import { describe, expect, it } from 'vitest';
import { briefing, hints, lines } from './read.ts';

const record = (list: string, fields: string) => `${list}: [{ ${fields} }]\n`;

describe('every field that holds an id is followed', () => {
  it.each([
    ['sources', record('sources', 'id: S1, kind: book, title: T, derived_from: [zz]')],
    ['places', record('routes', 'through: [zz, zz]')],
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
