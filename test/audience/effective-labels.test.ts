import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../src/audience/check-labels.ts';
import { effectiveLabels } from '../../src/audience/effective-labels.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const sources = `sources:
  - { id: OPEN, kind: article, title: Open, tlp: CLEAR }
  - { id: SHUT, kind: report, title: Shut, tlp: AMBER }
  - { id: NONE, kind: report, title: None }
`;
const head = (more: string, handling = '{ tlp: AMBER, unlabelled: GREEN }') =>
  readWhole(briefing(`${sources}${more}`, { handling }));
const labelsOf = (more: string, list: string, handling?: string): readonly string[] =>
  [...effectiveLabels(head(more, handling)).values()].filter(({ item }) => item.at.startsWith(list)).map(({ label }) => label);

describe('the label of an item', () => {
  it('is its own, else the strictest of its sources, else that of what has none', () => {
    const claims = `claims:
  - { id: C1, text: One, sources: [OPEN] }
  - { id: C2, text: Two, sources: [OPEN, SHUT] }
  - { id: C3, text: Three, tlp: CLEAR, sources: [OPEN, SHUT] }
  - { id: C4, text: Four, sources: [NONE] }
  - { id: C5, text: Five }
`;
    expect(labelsOf(claims, 'claims')).toEqual(['CLEAR', 'AMBER', 'CLEAR', 'GREEN', 'GREEN']);
  });

  it('is that of the whole briefing where nothing says what the unlabelled have', () => {
    expect(labelsOf('claims: [{ id: C1, text: One }]\n', 'claims', '{ tlp: AMBER }')).toEqual(['AMBER']);
  });

  it('comes from claims, from judgements and from what something is inferred from, over several steps', () => {
    const more = `claims: [{ id: C1, text: One, tlp: AMBER, sources: [OPEN, SHUT] }]
evidence: [{ id: E1, text: Seen, claims: [C1], credibility: low, relevance: low, ratings: {}, sources: [OPEN] }]
key_judgements: [{ id: J1, statement: So, confidence: low, inferred_from: [E1] }]
implications: [{ text: Then, judgements: [J1] }]
`;
    expect(labelsOf(more, 'evidence')).toEqual(['AMBER']);
    expect(labelsOf(more, 'key_judgements')).toEqual(['AMBER']);
    expect(labelsOf(more, 'implications')).toEqual(['AMBER']);
  });

  it('of inferences in a circle is that of what has none', () => {
    const more = `key_judgements:
  - { id: J1, statement: So, confidence: low, inferred_from: [J2] }
  - { id: J2, statement: Thus, confidence: low, inferred_from: [J1] }
`;
    expect(labelsOf(more, 'key_judgements', '{ tlp: AMBER }')).toEqual(['AMBER', 'AMBER']);
  });

  it('of a source that repeats a restricted one is its own', () => {
    const more = 'claims: [{ id: C1, text: One, sources: [ECHO] }]\n';
    const text = briefing(`${sources}  - { id: ECHO, kind: article, title: Echo, tlp: CLEAR, derived_from: [SHUT] }\n${more}`, {
      handling: '{ tlp: AMBER }',
    });
    expect(effectiveLabels(readWhole(text)).get('claims[0]')?.label).toBe('CLEAR');
  });
});

describe('labels that contradict each other', () => {
  const codesOf = (more: string, handling?: string) =>
    checkLabels(head(more, handling), () => undefined).map(({ code, message }) => `${code} ${message}`);

  it('wider than all that the item rests on', () => {
    expect(codesOf('claims: [{ id: C1, text: One, tlp: GREEN, sources: [SHUT] }]\n')).toEqual([
      'AUD002 an item is TLP:GREEN, and all that it rests on is TLP:AMBER or stricter',
    ]);
    expect(codesOf('claims: [{ id: C1, text: One, tlp: GREEN, sources: [SHUT, OPEN] }]\n')).toEqual([]);
  });

  it('stricter than the deck', () => {
    expect(codesOf('claims: [{ id: C1, text: One, tlp: RED, sources: [OPEN] }]\n')).toEqual([
      'AUD008 an item is TLP:RED, the deck TLP:AMBER',
    ]);
    expect(codesOf('', '{ tlp: AMBER, unlabelled: RED }')).toEqual(['AUD008 what has no label is TLP:RED, the deck TLP:AMBER']);
  });

  it('names of audiences that are taken', () => {
    const more = 'audiences: [{ name: public, tlp: CLEAR }, { name: Public, tlp: GREEN }, { name: amber, tlp: CLEAR }]\n';
    expect(codesOf(more)).toEqual(['AUD009 two audiences are called Public', 'AUD009 an audience is called like a label: amber']);
  });
});
