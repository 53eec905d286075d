import { describe, expect, it } from 'vitest';
import { scoreHypotheses } from '../../src/analysis/hypotheses.ts';
import { briefing, readWhole } from '../briefing/read.ts';

type Row = readonly [credibility: string, relevance: string, ratings: string];

function matrix(hypotheses: readonly string[], rows: readonly Row[]) {
  const text = `hypotheses: [${hypotheses.map((id) => `{ id: ${id}, title: T }`).join(', ')}]
evidence: [${rows.map(([credibility, relevance, ratings], index) => `{ id: E${index + 1}, text: T, credibility: ${credibility}, relevance: ${relevance}, ratings: { ${ratings} } }`).join(', ')}]
`;
  return scoreHypotheses(readWhole(briefing(text)));
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('scores', () => {
  it.each([
    ['CC', 0],
    ['C', 0],
    ['N', 0],
    ['NA', 0],
    ['I', 1],
    ['II', 2],
  ])('%s counts %i points', (rating, points) => {
    expect(matrix(['H1'], [['medium', 'medium', `H1: ${rating}`]]).hypotheses[0]).toMatchObject({
      score: points,
      weighted: points,
    });
  });

  it.each([
    ['low', 'low', 0.5],
    ['low', 'medium', Math.SQRT1_2],
    ['low', 'high', 1],
    ['medium', 'medium', 1],
    ['high', 'medium', Math.SQRT2],
    ['high', 'high', 2],
  ])('credibility %s and relevance %s weigh %d', (credibility, relevance, weight) => {
    const { evidence, hypotheses } = matrix(['H1'], [[credibility, relevance, 'H1: I']]);
    expect(evidence[0]?.weight).toBeCloseTo(weight, 12);
    expect(hypotheses[0]).toMatchObject({ score: 1, weighted: expect.closeTo(weight, 12) });
  });

  it('count no points where nothing is rated', () => {
    const found = matrix(['H1', 'H2'], [['high', 'high', 'H1: II']]);
    expect(found.hypotheses.map(({ id, score }) => [id, score])).toEqual([
      ['H2', 0],
      ['H1', 2],
    ]);
    expect(found.evidence[0]?.ratings).toEqual([null, 'II']);
  });
});

describe('order and leaders', () => {
  it('fewest contradictions lead, not most support', () => {
    const found = matrix(
      ['H1', 'H2'],
      [
        ['medium', 'medium', 'H1: CC, H2: N'],
        ['medium', 'medium', 'H1: I, H2: N'],
      ],
    );
    expect(ids(found.hypotheses)).toEqual(['H2', 'H1']);
    expect(ids(found.leaders)).toEqual(['H2']);
  });

  it('weights may change the leader, and that is said', () => {
    const found = matrix(
      ['H1', 'H2'],
      [
        ['high', 'high', 'H1: I, H2: C'],
        ['low', 'low', 'H1: C, H2: II'],
      ],
    );
    expect(found).toMatchObject({ leaders: [{ id: 'H1' }], weighted_leaders: [{ id: 'H2' }], weighting_matters: true });
    expect(found.hypotheses).toMatchObject([
      { id: 'H2', score: 2, weighted: expect.closeTo(1, 12), is_leader: false, is_weighted_leader: true },
      { id: 'H1', score: 1, weighted: expect.closeTo(2, 12), is_leader: true, is_weighted_leader: false },
    ]);
  });

  it('a tie is a tie, whatever the last bits of the sums say, and keeps the order of the file', () => {
    const rows: readonly Row[] = [
      ['low', 'medium', 'H1: I, H2: C'],
      ['high', 'medium', 'H1: I, H2: C'],
      ['low', 'high', 'H1: I, H2: C'],
      ['low', 'high', 'H1: C, H2: I'],
      ['high', 'medium', 'H1: C, H2: I'],
      ['low', 'medium', 'H1: C, H2: I'],
    ];
    const found = matrix(['H1', 'H2'], rows);
    expect(ids(found.hypotheses)).toEqual(['H1', 'H2']);
    expect(ids(found.weighted_leaders)).toEqual(['H1', 'H2']);
    expect(found.weighting_matters).toBe(false);
  });

  it('has nothing to say of no hypotheses', () => {
    expect(matrix([], [])).toMatchObject({ hypotheses: [], evidence: [], leaders: [], linchpins: [], weighting_matters: false });
  });
});

describe('diagnosticity', () => {
  it.each([
    ['H1: C, H2: C, H3: C', 0],
    ['H1: II, H2: II, H3: II', 0],
    ['H1: C, H2: I, H3: I', 0.9428],
    ['H1: C, H2: I, H3: CC', 1.2472],
    ['H1: C, H2: N, H3: N', 0.4714],
    ['H1: N, H2: C, H3: I', 0.8165],
    ['H1: CC, H2: II, H3: NA', 1.633],
    ['H1: CC, H2: II', 2],
    ['', 0],
  ])('{ %s } is %d', (ratings, expected) => {
    expect(matrix(['H1', 'H2', 'H3'], [['low', 'low', ratings]]).evidence[0]?.diagnosticity).toBeCloseTo(expected, 4);
  });

  it('orders the rows, equal ones as in the file', () => {
    const rows: readonly Row[] = [
      ['low', 'low', 'H1: C, H2: C, H3: C'],
      ['low', 'low', 'H1: C, H2: I, H3: I'],
      ['low', 'low', 'H1: I, H2: C, H3: I'],
      ['low', 'low', 'H1: I, H2: I, H3: C'],
      ['low', 'low', 'H1: CC, H2: II, H3: N'],
    ];
    expect(ids(matrix(['H1', 'H2', 'H3'], rows).evidence)).toEqual(['E5', 'E2', 'E3', 'E4', 'E1']);
  });
});

describe('linchpins', () => {
  it('are the rows without which others would lead', () => {
    const found = matrix(
      ['H1', 'H2'],
      [
        ['high', 'high', 'H1: C, H2: II'],
        ['medium', 'medium', 'H1: I, H2: C'],
        ['low', 'low', 'H1: N, H2: N'],
      ],
    );
    expect(ids(found.weighted_leaders)).toEqual(['H1']);
    expect(found.linchpins).toMatchObject([{ evidence: { id: 'E1' }, leaders: [{ id: 'H2' }], at: 'evidence[0]' }]);
  });

  it('also those without which the lead is shared', () => {
    const found = matrix(['H1', 'H2'], [['medium', 'medium', 'H1: C, H2: I']]);
    expect(found.linchpins).toMatchObject([{ leaders: [{ id: 'H1' }, { id: 'H2' }] }]);
  });
});
