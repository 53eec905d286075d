import { describe, expect, it } from 'vitest';
import { unsourcedClaim } from '../../../src/analysis/rules/src-001-unsourced-claim.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(unsourcedClaim));

it('finds nothing in the first briefing', () => expect(findIn(unsourcedClaim, isfara)).toEqual([]));

const head = `sources: [{ id: S1, kind: agency, title: T }]
parties: [{ id: guards, name: Guards, side: state }, { id: gunmen, name: Gunmen, side: attackers }]
`;
const incident = 'incidents:\n  - { id: i, title: I, main: true, time: 2006 }\n';
const check = (more: string) => said(unsourcedClaim, `${head}${more.startsWith('incidents') ? '' : incident}${more}`);

describe('names what has no source', () => {
  it.each([
    ['claims:\n  - { id: C1, text: T }', 'claims[0].sources: missing source: claim C1'],
    ['claims:\n  - { id: C1, text: T, sources: [] }', 'claims[0].sources: missing source: claim C1'],
    ['casualties:\n  - { party: gunmen, killed: up to 4 }', 'casualties[0].sources: missing source: casualties of Gunmen'],
    ['casualties:\n  - { party: guards, killed: none }', 'casualties[0].sources: missing source: casualties of Guards'],
    ['casualties:\n  - { party: guards, note: N }', 'casualties[0].sources: missing source: casualties of Guards'],
    ['materiel:\n  - { item: Rifles, taken: 19 }', 'materiel[0].sources: missing source: materiel Rifles'],
    [
      'published_totals:\n  - { measure: killed, value: 13 }',
      'published_totals[0].sources: missing source: published total of killed',
    ],
    ['events:\n  - { time: 2006-05-12, what: Raid on the post }', 'events[0].sources: missing source: event Raid on the post'],
    ['situation:\n  - { text: The post was raided. }', 'situation[0].sources: missing source: situation The post was raided.'],
    ['persons:\n  - { id: p, name: P, role: suspect, standing: S }', 'persons[0].sources: missing source: person P'],
    [
      'incidents:\n  - { id: i, title: I, main: true, time: 2006, sources: [S1], attackers: { party: gunmen, size: 7 } }',
      'incidents[0].attackers.sources: missing source: strength of Gunmen',
    ],
    [
      'actors:\n  - { id: a, name: Army, attribution: [{ by: Police, kind: suspected, text: T }] }',
      'actors[0].attribution[0].sources: missing source: attribution to Army, by Police',
    ],
    [
      'actors:\n  - { id: a, name: Army, history: [{ time: 1999, text: Founded }] }',
      'actors[0].history[0].sources: missing source: history Founded',
    ],
    [
      'persons:\n  - { id: p, name: P, role: suspect, standing: S, sources: [S1] }\nrelations:\n  - { from: p, to: gunmen, label: is said to belong to }',
      'relations[0].sources: missing source: relation p is said to belong to gunmen',
    ],
    [
      'context:\n  - { id: c, title: T, paragraphs: [{ text: Long ago. }] }',
      'context[0].paragraphs[0].sources: missing source: context Long ago.',
    ],
  ])('%s', (more, finding) => expect(check(more)).toEqual([finding]));

  it('shortened where it is long', () => {
    const [finding = ''] = check(`situation:\n  - { text: ${'word '.repeat(40)}end }`);
    expect(finding).toMatch(/ wo…$/u);
    expect(finding.length).toBeLessThan(120);
  });
});

describe('is content', () => {
  it.each([
    'claims:\n  - { id: C1, text: T, sources: S1 }',
    'casualties:\n  - { party: guards, killed: { reports: [{ source: S1, value: 3 }] } }',
    'materiel:\n  - { item: Rifles, taken: { reports: [{ source: S1, value: 3 }] } }',
    // Nothing is said, so nobody said it.
    'casualties:\n  - { party: guards, killed: not stated }',
    'materiel:\n  - { item: Cartridges }',
    // The author's own assessment.
    'situation:\n  - { text: The aim is not known., status: unknown }\n  - { text: It fits., status: assessed }',
    // A detail rests on the person's sources.
    'persons:\n  - { id: p, name: P, role: suspect, standing: S, sources: [S1], details: [{ text: T }] }',
    'incidents:\n  - { id: i, title: I, main: true, time: 2006 }',
    'key_judgements:\n  - { id: J1, statement: It is likely. }',
  ])('with %s', (more) => expect(check(more)).toEqual([]));

  it('not with a claim that is only assessed: claims are others’ words', () =>
    expect(check('claims:\n  - { id: C1, text: T, status: assessed }')).toHaveLength(1));
});

it('takes what an inference is drawn from for its source', () =>
  expect(check('situation:\n  - { text: They fled., inferred_from: [S1] }\n')).toEqual([]));
