import { describe, expect, it } from 'vitest';
import { rankingAgainstText } from '../../../src/analysis/rules/ach-006-ranking-against-text.ts';
import { findingsOf, said } from './findings-of.ts';
import { matrix } from './matrix.ts';

const judgements = (first: string, second: string, more = '') => `key_judgements:
  - { id: J1, statement: It is so that the attack was political., likelihood: ${first}, hypothesis: H1${more} }
  - { id: J2, statement: It is so that weapons were the aim., likelihood: ${second}, hypothesis: H2 }
`;
const contradicting =
  'key_judgements[0].likelihood: contradicting order: J1 calls H1 likelier than H2, which meets fewer contradictions';

describe('ACH006 ranking-against-text', () => {
  it('fires where the likelier hypothesis meets more contradictions', () => {
    const more = matrix('I C', 'C N') + judgements('likely', 'unlikely');
    expect(said(rankingAgainstText, more)).toEqual([contradicting]);
    const [finding] = findingsOf(rankingAgainstText, more);
    expect(finding?.hints[0]).toBe('scores: H1 1.00, H2 0.00 (weighted; lower is better)');
    expect(finding?.related).toEqual([{ at: 'key_judgements[1].likelihood', note: 'J2 is about H2' }]);
  });

  it('fires where only the weights part the two', () => {
    const more = matrix('I C', 'C I').replace('credibility: medium', 'credibility: high') + judgements('likely', 'unlikely');
    expect(said(rankingAgainstText, more)).toEqual([contradicting]);
  });

  it.each([
    ['the same order', matrix('C I') + judgements('likely', 'unlikely')],
    ['the same likelihood', matrix('I C') + judgements('likely', 'likely')],
    ['the same score', matrix('I I') + judgements('likely', 'unlikely')],
    ['an explanation', matrix('I C') + judgements('likely', 'unlikely', ', change_reason: Claims come late.')],
    ['an unrated hypothesis', matrix('I -') + judgements('likely', 'unlikely')],
    [
      'a judgement of the reverse',
      matrix('I C') + judgements('likely', 'unlikely').replace('was political', 'was not political'),
    ],
    ['no likelihood', matrix('I C') + judgements('likely', 'unlikely').replace('likelihood: likely, ', '')],
    [
      'fewer contradictions unweighted: the weights decide, and the deck says so',
      matrix('I C', 'C I', 'C I')
        .replace('credibility: medium, relevance: medium', 'credibility: high, relevance: high')
        .replaceAll('credibility: medium, relevance: medium', 'credibility: low, relevance: low') +
        judgements('likely', 'unlikely'),
    ],
  ])('is quiet with %s', (_what, more) => expect(said(rankingAgainstText, more)).toEqual([]));

  const only = (hypothesis: string) =>
    `key_judgements: [{ id: J1, statement: It is so., likelihood: unlikely, hypothesis: ${hypothesis} }]\n`;

  it('fires where the hypothesis that leads has no judgement and another has', () => {
    const [finding, ...others] = findingsOf(rankingAgainstText, matrix('C I') + only('H2'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: 'hypotheses[0].title',
      message: 'leading hypothesis without a judgement: H1, Title H1',
      hints: [expect.stringContaining('`hypothesis: H1`'), expect.any(String)],
    });
  });

  it.each([
    ['the leader judged and another not', matrix('C I') + only('H1')],
    ['one of two that lead judged', matrix('C C I') + only('H1')],
    ['a tie of all', matrix('I I') + only('H2')],
    ['no judgement of any hypothesis', matrix('C I')],
    ['no evidence', `hypotheses: [{ id: H1, title: A }, { id: H2, title: B }]\n${only('H2')}`],
  ])('does not miss a judgement with %s', (_what, more) => expect(said(rankingAgainstText, more)).toEqual([]));
});
