import { expect, it } from 'vitest';
import { numberSources } from '../../src/analysis/citations.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const source = (id: string, more = '') => `  - { id: ${id}, kind: agency, title: ${id}${more} }\n`;
const numbers = (text: string) =>
  numberSources(readWhole(briefing(text))).map(({ id, number, is_cited }) => `${number} ${id}${is_cited ? '' : ' (not cited)'}`);

it('numbers the sources as a reader meets them, not as the file lists them', () => {
  const text = `sources:
${source('A')}${source('B')}${source('C')}${source('D')}${source('E')}claims: [{ id: C1, text: T, sources: [A] }]
situation: [{ text: T, sources: [C, B] }]
key_judgements: [{ id: J, statement: S, sources: [B] }]
bottom_line: { text: T, sources: [D] }
`;
  expect(numbers(text)).toEqual(['1 D', '2 B', '3 C', '4 A', '5 E (not cited)']);
});

it('lists those that nobody cites last, in the order of the file', () => {
  expect(numbers(`sources:\n${source('B')}${source('A')}`)).toEqual(['1 B (not cited)', '2 A (not cited)']);
});

it('finds citations inside records, and in the reports of a quantity', () => {
  const text = `sources:
${source('A')}${source('B')}${source('C')}${source('D')}${source('E')}parties: [{ id: g, name: G, side: state }]
incidents: [{ id: i, title: I, main: true, time: 2006, attackers: { party: g, sources: [C] }, sources: A }]
casualties: [{ party: g, killed: { reports: [{ value: 1, source: E }] }, sources: [B] }]
actors: [{ id: a, name: A, history: [{ time: 2006, text: T, sources: [D] }] }]
`;
  expect(numbers(text)).toEqual(['1 C', '2 A', '3 E', '4 B', '5 D']);
});

it('reads the parts in the order of the slides', () => {
  const parts = [
    'bottom_line',
    'key_judgements',
    'situation',
    'incidents',
    'events',
    'routes',
    'casualties',
    'materiel',
    'actors',
    'persons',
    'context',
    'claims',
    'hypotheses',
    'evidence',
    'assumptions',
  ];
  const fields: Record<string, string> = {
    bottom_line: 'text: T',
    key_judgements: 'id: x, statement: S',
    situation: 'text: T',
    incidents: 'id: i, title: T, main: true, time: 2006',
    events: 'time: 2006, what: W',
    routes: 'through: [p, p]',
    casualties: 'party: g',
    materiel: 'item: I',
    actors: 'id: x, name: N',
    persons: 'id: x, name: N, role: witness, standing: S',
    context: 'id: x, title: T, paragraphs: [{ text: T, sources: [context] }]',
    claims: 'id: x, text: T',
    hypotheses: 'id: x, title: T',
    evidence: 'id: x, text: T, credibility: low, relevance: low, ratings: {}',
    assumptions: 'id: x, text: T, if_wrong: W',
  };
  const written = parts.map((part) => {
    const record = part === 'context' ? `{ ${fields[part]} }` : `{ ${fields[part]}, sources: [${part}] }`;
    return `${part}: ${part === 'bottom_line' ? record : `[${record}]`}\n`;
  });
  const text = `sources:\n${[...parts]
    .sort()
    .map((part) => source(part))
    .join('')}places: [{ id: p, name: P }]\nparties: [{ id: g, name: G, side: state }]\n${written.reverse().join('')}`;
  expect(numbers(text)).toEqual(parts.map((part, index) => `${index + 1} ${part}`));
});

it('numbers the sources that a source repeats', () => {
  const text = `sources:\n${source('A', ', derived_from: [C, B]')}${source('B')}${source('C')}situation: [{ text: T, sources: [A] }, { text: T, sources: [C] }]\n`;
  const [first] = numberSources(readWhole(briefing(text)));
  expect(first).toMatchObject({
    id: 'A',
    number: 1,
    derived_from: [
      { id: 'C', number: 2 },
      { id: 'B', number: 3 },
    ],
  });
});

it('gives a source cited twice one number', () => {
  expect(numbers(`sources:\n${source('A')}situation: [{ text: T, sources: [A, A] }, { text: T, sources: A }]\n`)).toEqual([
    '1 A',
  ]);
});
