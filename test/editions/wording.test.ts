/** What has no figure to compare is told all the same: no reader is told that nothing changed where words did. */
import { describe, expect, it } from 'vitest';
import { changesTitle } from '../../src/editions/changes-title.ts';
import { briefing } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';
import { changesOf, editionOf, said } from './compare.ts';

const frame = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13, descriptor: Seen by us. }
parties:
  - { id: v, name: Residents, side: civilians }
`;
const person = (standing: string, more = '') =>
  `persons:\n  - { id: p, name: Emil Kadlec, role: suspect, standing: ${standing}, sources: [S1]${more} }\n`;
const dispute = (reading: string) =>
  `claims:\n  - { id: C1, text: It was set., status: claimed, sources: [S1] }\ndisputes:\n  - { id: D1, question: Who was it?, claims: [C1], reading: ${reading} }\n`;
const hypothesis = (against: string) =>
  `hypotheses:\n  - { id: H1, title: Arson, against: [{ text: ${against}, sources: [S1] }] }\n`;
const situation = (...texts: readonly string[]) =>
  `situation:\n${texts.map((text) => `  - { text: ${text}, sources: [S1] }\n`).join('')}`;
const whole = (more: string) => briefing(frame + more);
const changed = (before: string, after: string) => said(whole(before), whole(after));

describe('what is told', () => {
  it.each([
    [
      'how a person stands',
      person('Suspended'),
      person('Charged with manslaughter'),
      ['person changed: Emil Kadlec: standing now “Charged with manslaughter”, was “Suspended”'],
    ],
    [
      'an age',
      person('Suspended'),
      person('Suspended', ', age: 41'),
      ['person changed: Emil Kadlec: age now 41; none was stated'],
    ],
    [
      'what is said of a person',
      person('Suspended', ', details: [{ text: He was late., sources: [S1] }]'),
      person('Suspended', ', details: [{ text: He was early., sources: [S1] }]'),
      ['person reworded: Emil Kadlec: what is said of the person: now “He was early”, was “He was late”'],
    ],
    [
      'sentences of the situation',
      situation('The old boiler in the cellar burst at noon.', 'Nobody saw the fire begin.'),
      situation('The old boiler in the cellar burst at one.', 'Rain put it out.'),
      [
        'situation new: sentence of the situation “Rain put it out”: new',
        'situation reworded: sentence of the situation “The old boiler in the cellar burst at one”: reworded; it was: “… cellar burst at noon”',
        'situation gone: sentence of the situation “Nobody saw the fire begin”: no longer in this briefing',
      ],
    ],
    [
      'the reading of a dispute',
      dispute('Either is possible.'),
      dispute('The first is likelier.'),
      ['dispute reworded: dispute “Who was it?”: our assessment: now “The first is likelier”, was “Either is possible”'],
    ],
    [
      'an argument',
      hypothesis('No trace was found.'),
      hypothesis('The door was locked.'),
      ['hypotheses reworded: hypothesis “Arson”: evidence against it: now “The door was locked”, was “No trace was found”'],
    ],
  ])('%s', (_, before, after, lines) => expect([...changed(before, after)].sort()).toEqual([...lines].sort()));

  it('the descriptor of a source, at its address', () => {
    const [found, ...more] = changesOf(whole(''), briefing(frame.replace('Seen by us', 'Not seen')));
    expect([found?.kind, found?.fields, more]).toEqual(['source', ['sources[0].descriptor'], []]);
  });

  it('a fate beside how the person stood before it, which was not nothing', () => {
    const [found] = changesOf(whole(person('Suspended')), whole(person('Suspended', ', fates: [detained]')));
    expect(found?.before).toMatchObject({ kind: 'fates', fates: [], standing: 'Suspended' });
    expect(found?.after).toMatchObject({ kind: 'fates', fates: ['detained'], standing: 'Suspended' });
  });
});

describe('where nothing that is compared differs', () => {
  const titleOf = (before: string, after: string) => {
    const { briefing: was } = editionOf(before);
    return inEnglish(changesTitle(changesOf(before, after), { version: 1, as_of: was.as_of, at: 'previous' }, (text) => text));
  };
  it('but other words do, the headline says so', () =>
    expect(titleOf(whole('source_summary: One source.\n'), whole('source_summary: One weak source.\n'))).toMatch(
      /^No figure, judgement or claim changed since edition 1 \(.*\); other texts did$/u,
    ));
  it('nor anything else, nothing changed', () =>
    expect(titleOf(whole('source_summary: One source.\n'), whole('source_summary: One source.\n'))).toMatch(/^Nothing changed/u));
});
