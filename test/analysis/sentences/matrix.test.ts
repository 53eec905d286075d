/** What the matrix says: which explanation the rated evidence contradicts least, and how firmly. */
import { describe, expect, it } from 'vitest';
import { type Matrix, scoreHypotheses } from '../../../src/analysis/hypotheses.ts';
import { firmSentence, linchpinSentence, matrixTitle, weightingSentence } from '../../../src/analysis/sentences/matrix.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

/** `low II C I`: the weight of a piece of evidence, then its ratings of A, B …; `-` for none. */
function matrix(explanations: string, ...rows: readonly string[]): Matrix {
  const ids = [...explanations];
  const hypotheses = ids.map((id) => `  - { id: ${id}, title: Theory ${id} }\n`).join('');
  const evidence = rows.map((row, index) => {
    const [weight, ...all] = row.split(' ');
    const ratings = all.flatMap((rating, column) => (rating === '-' ? [] : [`${ids[column]}: ${rating}`])).join(', ');
    return `  - { id: E${index}, text: Piece ${index}, credibility: ${weight}, relevance: ${weight}, ratings: { ${ratings} } }\n`;
  });
  const list = (name: string, items: readonly string[]) => (items.length === 0 ? '' : `${name}:\n${items.join('')}`);
  return scoreHypotheses(
    readWhole(briefing(`${list('hypotheses', ids.length === 0 ? [] : [hypotheses])}${list('evidence', evidence)}`)),
  );
}

describe('the title', () => {
  const [one, tie, level] = ['medium C I I', 'medium C C I', 'medium I I I'];
  it.each([
    ['ABC', [one], 'The evidence contradicts one explanation least: Theory A'],
    ['AB', ['low C I', 'high C I'], 'The evidence contradicts one explanation least: Theory A'],
    ['ABC', [tie], 'Two explanations tie as least contradicted by the evidence: Theory A and Theory B'],
    ['ABC', [level], 'The evidence does not separate the three explanations'],
    ['AB', ['medium N NA'], 'The evidence does not separate two explanations: Theory A and Theory B'],
    // Weighted one leads, unweighted several.
    ['ABC', ['low I C II', 'medium C I II'], 'Weighted, the evidence contradicts one explanation least: Theory A'],
    ['ABCD', ['low I C C II', 'medium C I I II'], 'Weighted, the evidence contradicts one explanation least: Theory A'],
    ['ABC', ['low II C II', 'high C I II'], 'Only when weighted does the evidence contradict one explanation least: Theory A'],
    // Weighted several lead, unweighted another, or one of them.
    [
      'ABC',
      ['low II II C', 'high C C I'],
      'Two explanations tie as least contradicted when the evidence is weighted: Theory A and Theory B',
    ],
    [
      'ABCD',
      ['low I I C II', 'medium C C I II'],
      'Two explanations tie as least contradicted when the evidence is weighted: Theory A and Theory B',
    ],
    // Two pieces of half the weight come to one of full weight.
    ['AB', ['low II C', 'medium C I'], 'Weighted, the evidence does not separate two explanations: Theory B and Theory A'],
    // What nobody rated may lead for that alone.
    ['ABC', ['medium C I -'], 'Three explanations are rated against the evidence'],
    ['ABC', [one, 'medium - - -'], 'Three explanations are rated against the evidence'],
    ['AB', ['medium - C', 'medium I I'], 'Two explanations are rated against the evidence'],
    ['A', ['medium I'], 'One explanation is rated against the evidence'],
  ] as const)('%s with %j: %s', (explanations, rows, expected) => {
    const title = matrixTitle(matrix(explanations, ...rows));
    expect(title && english(title)).toBe(expected);
  });

  it('has the author’s wording behind a colon, and rests on the explanation that leads', () => {
    expect(matrixTitle(matrix('ABC', 'medium I C I'))).toEqual({
      key: 'titles.matrix.leader',
      n: null,
      values: { leader: { kind: 'names', names: ['Theory B'], join: 'and' } },
      at: 'hypotheses[1]',
    });
    expect(matrixTitle(matrix('ABC', level))).toEqual({
      key: 'titles.matrix.level',
      n: 3,
      values: { count: { kind: 'count', n: 3 } },
      at: 'hypotheses[0]',
    });
    expect(matrixTitle(matrix('ABC', 'medium - I C'))).toMatchObject({
      key: 'titles.matrix.rated',
      n: 3,
      values: { count: { kind: 'count', n: 3 } },
    });
  });

  it('never contradicts the judgements in silence', () => {
    const on = (...terms: readonly [string, number, number][]) =>
      terms.map(([hypothesis, from, to]) => ({
        hypothesis,
        likelihood: { key: from === 45 ? 'roughly-even-chance' : from > 45 ? 'likely' : 'unlikely', from, to, percent: null },
      })) as unknown as Parameters<typeof matrixTitle>[1];
    const said = (rows: string, judged: Parameters<typeof matrixTitle>[1]) => {
      const title = matrixTitle(matrix('AB', rows), judged);
      return title && english(title);
    };
    const [even, likely, low] = [45, 55, 20];
    expect(said('medium C I', on(['A', even, 55], ['B', even, 55]))).toBe(
      'The evidence contradicts one explanation least: Theory A; judged just as likely: Theory B',
    );
    expect(said('medium C C', on(['A', low, 45], ['B', likely, 80]))).toBe(
      'The evidence does not separate two explanations: Theory A and Theory B; judged likelier all the same: Theory B (likely)',
    );
    expect(said('medium C I', on(['A', likely, 80], ['B', low, 45]))).toBe(
      'The evidence contradicts one explanation least: Theory A',
    );
    expect(said('medium C C', on(['A', even, 55], ['B', even, 55]))).toBe(
      'The evidence does not separate two explanations: Theory A and Theory B',
    );
  });

  it('is none without evidence, or without explanations', () => {
    expect(matrixTitle(matrix('AB'))).toBeNull();
    expect(matrixTitle(matrix(''))).toBeNull();
  });

  it('tells leaders apart that are as many, and not the same', () => {
    const whole = matrix('ABC', tie);
    const [a, b, c] = whole.hypotheses;
    if (!a || !b || !c) throw new Error('three explanations');
    const of = (leaders: Matrix['leaders'], weighted: Matrix['leaders']) =>
      matrixTitle({ ...whole, leaders, weighted_leaders: weighted })?.key;
    expect(of([a, b], [b, a])).toBe('titles.matrix.tie');
    expect(of([a, c], [a, b])).toBe('titles.matrix.tieWeighted');
    expect(of([c], [a, b])).toBe('titles.matrix.tieWeighted');
    expect(of([a], [a, b])).toBe('titles.matrix.tieWeighted');
    expect(of([a, b, c], [a, b])).toBe('titles.matrix.tieWeighted');
    expect(of([a, b], [a, b, c])).toBe('titles.matrix.levelWeighted');
    expect(of([b, c], [a])).toBe('titles.matrix.onlyWeighted');
    expect(of([a, b, c], [a])).toBe('titles.matrix.leaderTied');
  });
});

describe('what the ranking depends on', () => {
  it('is told of each piece that decides', () => {
    const [found, more] = matrix('AB', 'medium C I').linchpins.map((each) => linchpinSentence(each));
    expect(more).toBeUndefined();
    expect(found && english(found)).toBe('Without E0 (Piece 0), A and B would tie.');
    expect(found).toEqual({
      key: 'matrix.linchpinTie',
      n: null,
      values: {
        id: 'E0',
        evidence: 'Piece 0',
        leaders: { kind: 'names', names: ['A', 'B'], join: 'and' },
      },
      at: 'evidence[0]',
    });
    expect(
      matrix('AB', 'medium C II', 'medium I C')
        .linchpins.map((each) => linchpinSentence(each))
        .map(english),
    ).toEqual(['Without E0 (Piece 0), B would lead.']);
  });

  it('is nothing, where no single piece decides', () => {
    const firm = firmSentence(matrix('AB', 'medium C I', 'medium C I'));
    expect(firm).toEqual({ key: 'matrix.firm', n: null, values: {}, at: 'evidence' });
    expect(firm && english(firm)).toBe('Leaving out any single piece of evidence does not change what leads.');
  });

  it.each([
    ['a piece decides', matrix('AB', 'medium C I')],
    ['there is one explanation', matrix('A', 'medium I')],
    ['there is no evidence', matrix('AB')],
  ])('is not called firm where %s', (_, whole) => expect(firmSentence(whole)).toBeNull());

  it('is told of the weights only where they change who leads', () => {
    expect(weightingSentence(matrix('AB', 'high C I'))).toBeNull();
    const found = weightingSentence(matrix('ABC', 'low I C II', 'medium C I II'));
    expect(found && english(found)).toBe('Leading unweighted: A and B. Leading when weighted by credibility and relevance: A.');
    expect(found).toEqual({
      key: 'matrix.weighting',
      n: null,
      values: {
        leaders: { kind: 'names', names: ['A', 'B'], join: 'and' },
        weighted: { kind: 'names', names: ['A'], join: 'and' },
      },
      at: 'evidence',
    });
  });
});
