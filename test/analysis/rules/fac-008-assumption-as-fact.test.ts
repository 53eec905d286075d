import { describe, expect, it } from 'vitest';
import { assumptionAsFact } from '../../../src/analysis/rules/fac-008-assumption-as-fact.ts';
import { findingsOf, said } from './findings-of.ts';

const incident = 'incidents: [{ id: I, title: I, main: true, time: 2006 }]\n';
const note = (text: string) => `${incident}materiel: [{ item: Rifles, note: ${JSON.stringify(text)} }]\n`;
const assumption = 'assumptions: [{ id: A1, text: The rifles found are among those taken., if_wrong: More are missing. }]\n';

describe('FAC008 assumption-as-fact', () => {
  it('a note that assumes what nobody lists', () => {
    expect(said(assumptionAsFact, note('The rifles found are assumed to be those taken.'))).toEqual([
      'materiel[0].note: assumption that is not listed: The rifles found are assumed to be those taken.',
    ]);
    expect(said(assumptionAsFact, note('The clock is assumed to be local.') + assumption)).toHaveLength(1);
    expect(said(assumptionAsFact, note('The rifles found are assumed to be those taken.') + assumption)).toEqual([]);
  });

  it.each([
    'events: [{ time: 2006-05-12 02:00, what: A raid, note: Local time assumed; we assume summer time. }]\n',
    'evidence: [{ id: E1, text: The car is presumed stolen, credibility: low, relevance: low, ratings: {} }]\n',
  ])('%s', (more) => expect(said(assumptionAsFact, more)).toHaveLength(1));

  it.each([
    note('He assumed office on 12 May.'),
    note('They assumed control of the post at 2.00 AM.'),
    note('Counted by the border guards.'),
    incident,
  ])('lets pass: %s', (more) => expect(said(assumptionAsFact, more)).toEqual([]));

  it('an assumption told as fact, word for word', () => {
    const more = `${assumption}situation: [{ text: A car was found. The rifles found are among those taken. }]\n`;
    const [finding, ...others] = findingsOf(assumptionAsFact, more);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: 'situation[0].text',
      message: 'assumption told as fact: A1',
      within: { from: 17, to: 56 },
      related: [{ at: 'assumptions[0].text' }],
    });
  });

  it('lets pass the same words under a doubt', () => {
    const more = `${assumption}situation: [{ text: The rifles found are among those taken., status: assessed }]\n`;
    expect(said(assumptionAsFact, more)).toEqual([]);
  });
});
