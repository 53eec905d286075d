import { describe, expect, it } from 'vitest';
import { noDisconfirmingSought } from '../../../src/analysis/rules/ach-002-no-disconfirming-sought.ts';
import { said } from './findings-of.ts';

const hypothesis = (more = '') => `hypotheses: [{ id: H1, title: Political${more} }]\n`;
const evidence = (rating: string) =>
  `evidence: [{ id: E1, text: No claim, credibility: low, relevance: low, ratings: { H1: ${rating} } }]\n`;
const missing = ['hypotheses[0].title: missing counter-evidence: H1, Political'];

describe('ACH002 no-disconfirming-sought', () => {
  it('fires where nothing speaks against a hypothesis', () => {
    expect(said(noDisconfirmingSought, hypothesis())).toEqual(missing);
    for (const rating of ['CC', 'C', 'N', 'NA'])
      expect(said(noDisconfirmingSought, hypothesis() + evidence(rating))).toEqual(missing);
  });

  it.each([
    ['evidence rated I', hypothesis() + evidence('I')],
    ['evidence rated II', hypothesis() + evidence('II')],
    ['an argument against it', hypothesis(', against: [{ text: No claim. }]')],
    ['a word on what was sought', hypothesis(', disconfirming_sought: Court records.')],
  ])('is quiet with %s', (_what, more) => expect(said(noDisconfirmingSought, more)).toEqual([]));
});
