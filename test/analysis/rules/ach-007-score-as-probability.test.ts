import { describe, expect, it } from 'vitest';
import { scoreAsProbability } from '../../../src/analysis/rules/ach-007-score-as-probability.ts';
import { findingsOf } from './findings-of.ts';

const find = (text: string) =>
  findingsOf(
    scoreAsProbability,
    `hypotheses: [{ id: H1, title: Political }, { id: H2, title: Robbery }]\nhypotheses_note: ${JSON.stringify(text)}\n`,
  );

describe('ACH007 score-as-probability', () => {
  it.each([
    ['The ACH score gives H1 a probability of 40 %.', 'probability'],
    ['H2 scores 1.7, a chance of one in three.', 'chance'],
    ['It was calm. Hypothesis two scored 60% in the matrix.', '60%'],
  ])('%s', (text, words) => {
    const [finding, ...others] = find(text);
    expect([finding?.at, others]).toEqual(['hypotheses_note', []]);
    expect(finding?.message).toMatch(/^score given as a probability: /u);
    expect(text.slice(finding?.within?.from, finding?.within?.to)).toBe(words);
  });

  it.each([
    'A score is not a probability.',
    'The scores of the hypotheses are no probabilities.',
    'H1 meets more contradictions than H2 by weighted score.',
    'There is a roughly even chance (50 %) that they acted for the IMU.',
    'The team scored 60 % on the test.',
    'The analyst says “the ACH score of H1 is 40 %”.',
  ])('lets pass: %s', (text) => expect(find(text)).toEqual([]));
});
