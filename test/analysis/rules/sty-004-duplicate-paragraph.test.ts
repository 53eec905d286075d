import { describe, expect, it } from 'vitest';
import { duplicateParagraph } from '../../../src/analysis/rules/sty-004-duplicate-paragraph.ts';
import { findingsOf, said } from './findings-of.ts';

describe('STY004 duplicate-paragraph', () => {
  it('says where, and where it stands first', () => {
    const more = 'situation:\n  - { text: "They fled, by car." }\n  - { text: Others stayed. }\n  - { text: They fled by car }\n';
    const [finding, ...others] = findingsOf(duplicateParagraph, more);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: 'situation[2].text',
      message: 'the same paragraph twice',
      related: [{ at: 'situation[0].text', note: 'it stands here first' }],
    });
  });

  it.each([
    ['claims: [{ id: A, text: They fled. }, { id: B, text: They fled. }]\n', 'claims[1].text'],
    [
      'questions: [{ question: Who?, group: facts, why: A, how: B }, { question: Who?, group: actors, why: C, how: D }]\n',
      'questions[1].question',
    ],
    ['events: [{ time: 2006-05-12, what: A raid }, { time: 2006-05-12, what: A raid }]\n', 'events[1].what'],
    [
      'context: [{ id: a, title: T, paragraphs: [{ text: So. }] }, { id: b, title: T, paragraphs: [{ text: So. }] }]\n',
      'context[1].paragraphs[0].text',
    ],
  ])('%s', (more, at) => expect(said(duplicateParagraph, more)).toEqual([`${at}: the same paragraph twice`]));

  it.each([
    'events: [{ time: 2006-05-12, what: Curfew }, { time: 2006-05-13, what: Curfew }]\n',
    'situation: [{ text: They fled. }]\nevents: [{ time: 2006-05-12, what: They fled. }]\n',
    'claims: [{ id: A, text: They fled., said_by: police }, { id: B, text: They fled., said_by: locals }]\n',
    'sources: [{ id: S1, kind: article, title: T }, { id: S2, kind: article, title: T }]\nclaims: [{ id: A, text: They fled., sources: [S1] }, { id: B, text: They fled., sources: [S2] }]\n',
  ])('lets pass: %s', (more) => expect(said(duplicateParagraph, more)).toEqual([]));
});
