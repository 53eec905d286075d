import { describe, expect, it } from 'vitest';
import { deniedAsFact } from '../../../src/analysis/rules/fac-001-denied-as-fact.ts';
import { findingsOf, said } from './findings-of.ts';

const denied = 'claims: [{ id: C1, text: The group also attacked an Uzbek border post., status: denied }]\n';
const told = (text: string, fields = '') => `${denied}situation: [{ text: ${JSON.stringify(text)}${fields} }]\n`;

describe('FAC001 denied-as-fact', () => {
  it('a sentence that tells it as fact, with the denial as the other place', () => {
    const [finding] = findingsOf(deniedAsFact, told('It was night. The group attacked an Uzbek border post at 2.00 AM.'));
    expect(finding).toMatchObject({
      at: 'situation[0].text',
      message: 'denied claim told as fact: C1',
      within: { from: 14, to: 65 },
      related: [{ at: 'claims[0].status', note: 'here it is denied' }],
    });
  });

  it.each([
    ['events: [{ time: 2006-05-12, what: Attack on an Uzbek border post by the group }]\n', 'events[0].what'],
    ['bottom_line: { text: The group raided Tajiks and attacked an Uzbek border post. }\n', 'bottom_line.text'],
    ['headlines: { situation: The group attacked an Uzbek border post }\n', 'headlines.situation'],
  ])('%s', (more, at) => expect(said(deniedAsFact, denied + more)).toEqual([`${at}: denied claim told as fact: C1`]));

  it.each([
    told('The group attacked a Kyrgyz border post.'),
    told('A rumour says that the group attacked an Uzbek border post.'),
    told('The group attacked no Uzbek border post.'),
    told('Officials deny that the group attacked an Uzbek border post.'),
    told('The group attacked an Uzbek border post.', ', status: denied'),
    told('The group attacked an Uzbek border post.', ', status: claimed'),
    told('“The group attacked an Uzbek border post.”'),
    'claims: [{ id: C1, text: They fled., status: denied }]\nsituation: [{ text: They fled. }]\n',
    'claims: [{ id: C1, text: The group attacked an Uzbek border post. }]\nsituation: [{ text: The group attacked an Uzbek border post. }]\n',
  ])('lets pass: %s', (more) => expect(said(deniedAsFact, more)).toEqual([]));

  it('numbers must agree', () => {
    const more = 'claims: [{ id: C1, text: Three guards were killed at Lakkon., status: denied }]\n';
    expect(said(deniedAsFact, `${more}situation: [{ text: Two guards were killed at Lakkon on 12 May. }]\n`)).toEqual([]);
    expect(said(deniedAsFact, `${more}situation: [{ text: Killed at Lakkon were three guards. }]\n`)).toHaveLength(1);
  });

  const evidence = (fields: string) => `${denied}evidence: [{ id: E1, claims: [C1], relevance: low, ratings: {}, ${fields} }]\n`;

  it('evidence that rests on it', () => {
    expect(said(deniedAsFact, evidence('text: Two states were attacked, credibility: high'))).toEqual([
      'evidence[0].claims[0]: evidence rests on a denied claim: C1',
    ]);
    expect(said(deniedAsFact, evidence('text: Two states were attacked, credibility: low'))).toEqual([]);
    expect(said(deniedAsFact, evidence('text: Uzbek officials deny an attack, credibility: high'))).toEqual([]);
  });

  it('figures that are counted all the same', () => {
    const more = (row: string) => `incidents: [{ id: I, title: I, main: true, time: 2006 }]
parties: [{ id: p, name: P, side: state }]
casualties: [{ party: p, status: denied, ${row} }]
`;
    expect(said(deniedAsFact, more('killed: 2'))).toEqual(['casualties[0].status: denied figures are counted in the total']);
    expect(said(deniedAsFact, more('killed: none'))).toEqual([]);
    expect(said(deniedAsFact, more('killed: not stated'))).toEqual([]);
    expect(said(deniedAsFact, more('displaced: 2'))).toEqual(['casualties[0].status: denied figures are counted in the total']);
    const beside = (list: string) => more('killed: none').concat(list);
    expect(said(deniedAsFact, beside('figures: [{ measure: displaced, value: 3, status: denied }]\n'))).toEqual([
      'figures[0].status: denied figures are counted in the total',
    ]);
    expect(said(deniedAsFact, beside('materiel: [{ item: Pumps, destroyed: 30, status: denied }]\n'))).toEqual([
      'materiel[0].status: denied figures are counted in the total',
    ]);
  });

  it('compares thousands of claims quickly enough to count on', () => {
    const claims = Array.from(
      { length: 1_000 },
      (_, n) => `  - { id: C${n}, text: The group ${n} attacked Uzbek post ${n + 5_000}., status: denied }\n`,
    );
    const situation = Array.from({ length: 1_000 }, (_, n) => `  - { text: The group ${n} attacked Uzbek post ${n + 5_000}. }\n`);
    const more = `claims:\n${claims.join('')}situation:\n${situation.join('')}`;
    expect(findingsOf(deniedAsFact, more)).toHaveLength(1_000);
  });
});
