/** How the scores of the hypotheses came about: contradictions, evidence by evidence. */
import type { EvidenceRow, Matrix, ScoredHypothesis } from '../hypotheses.ts';
import { type Computation, withoutRepeats } from './computation.ts';

/** What a contradiction counts; everything else counts nothing. */
const points: Readonly<Record<string, number>> = { I: 1, II: 2 };

export const scores = (matrix: Matrix): readonly Computation[] => [
  ...matrix.hypotheses.flatMap((hypothesis, column) => scoresOf(hypothesis, column, matrix.evidence)),
  ...matrix.evidence.map(diagnosticity),
];

function scoresOf(hypothesis: ScoredHypothesis, column: number, evidence: readonly EvidenceRow[]): readonly Computation[] {
  const against = evidence.flatMap((item) => {
    const rating = item.ratings[column] ?? '';
    const count = points[rating];
    return count === undefined ? [] : [{ item, rating, count }];
  });
  const from = against.map(({ item }) => `${item.at}.ratings`);
  const sources = withoutRepeats(against.flatMap(({ item }) => item.sources));
  const made = (name: 'score' | 'weighted', parts: readonly string[]): Computation => {
    const value = figure(hypothesis[name]);
    const sum = parts.length > 0 ? ` = ${parts.join(' + ')}` : ': nothing contradicts it';
    const kind = name === 'weighted' ? 'contradictions, weighted by credibility and relevance' : 'contradictions';
    return { at: `${hypothesis.at}.${name}`, value, how: `${hypothesis.id}, ${kind}: ${value}${sum}`, from, sources };
  };
  return [
    made(
      'score',
      against.map(({ item, rating, count }) => `${item.id} ${count} (${rating})`),
    ),
    made(
      'weighted',
      against.map(({ item, rating, count }) => `${item.id} ${count} × ${figure(item.weight)} (${rating})`),
    ),
  ];
}

const diagnosticity = ({ id, at, diagnosticity, ratings, sources }: EvidenceRow): Computation => ({
  at: `${at}.diagnosticity`,
  value: figure(diagnosticity),
  how: `${id}: how far its ratings lie apart, on a scale of five steps from II to CC (standard deviation of ${ratings
    .filter((rating) => rating !== null)
    .join(', ')}): ${figure(diagnosticity)}`,
  from: [`${at}.ratings`],
  sources,
});

const figure = (value: number): string => String(Math.round(value * 100) / 100);
