/**
 * Analysis of competing hypotheses (Heuer): the hypothesis with the fewest contradictions leads, not the one with the
 * most support. Points and weights are those of PARC ACH; diagnosticity is the population standard deviation of a row's
 * ratings on the five-step scale of open-synthesis. A score is no probability.
 */
import type { Briefing, Evidence, Hypothesis } from '../briefing/briefing.ts';

export type Rating = 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA';

const points: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: 1, II: 2 };
const steps: Readonly<Record<Rating, number>> = { CC: 5, C: 4, N: 3, NA: 3, I: 2, II: 1 };
const weights = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 } as const;

export interface EvidenceRow extends Omit<Evidence, 'ratings'> {
  /** One rating for each hypothesis in the order of `hypotheses`; `null` where the analyst gave none. */
  readonly ratings: readonly (Rating | null)[];
  /** The same, each with its address. */
  readonly cells: readonly { readonly rating: Rating | null; readonly at: string }[];
  readonly weight: number;
  readonly diagnosticity: number;
  /** The same in whole percent of the most that a row can have. */
  readonly bar: number;
}

export interface ScoredHypothesis extends Hypothesis {
  /** Sum of inconsistency points. */
  readonly score: number;
  /** Points × credibility × relevance. */
  readonly weighted: number;
  readonly is_leader: boolean;
  readonly is_weighted_leader: boolean;
}

/** One piece of evidence without which another hypothesis would lead. */
export interface Linchpin {
  readonly evidence: EvidenceRow;
  readonly leaders: readonly ScoredHypothesis[];
  readonly at: string;
}

/** At most four hypotheses against eight pieces of evidence. */
export interface MatrixPart {
  readonly hypotheses: readonly ScoredHypothesis[];
  readonly evidence: readonly EvidenceRow[];
  readonly is_first: boolean;
  readonly number: number;
  readonly at: string;
}

export interface Matrix {
  /** In order of weighted score, fewest contradictions first. */
  readonly hypotheses: readonly ScoredHypothesis[];
  /** By diagnosticity, the most telling first. */
  readonly evidence: readonly EvidenceRow[];
  /** Fewest contradictions without and with weights; several in a tie. */
  readonly leaders: readonly ScoredHypothesis[];
  readonly weighted_leaders: readonly ScoredHypothesis[];
  readonly weighting_matters: boolean;
  /** The matrix in pieces that a slide can hold. */
  readonly sheets: readonly MatrixPart[];
  readonly linchpins: readonly Linchpin[];
  readonly at: string;
}

export function scoreHypotheses(briefing: Briefing): Matrix {
  const weighted = scores(briefing, (evidence) => weightOf(evidence));
  const plain = scores(briefing, () => 1);
  const leaders = leadersOf(plain);
  const weightedLeaders = leadersOf(weighted);
  const hypotheses = briefing.hypotheses
    .map(
      (hypothesis): ScoredHypothesis => ({
        ...hypothesis,
        score: plain.get(hypothesis.id) ?? 0,
        weighted: weighted.get(hypothesis.id) ?? 0,
        is_leader: leaders.includes(hypothesis.id),
        is_weighted_leader: weightedLeaders.includes(hypothesis.id),
      }),
    )
    .sort((a, b) => compare(a.weighted, b.weighted) || compare(a.score, b.score));
  const evidence = briefing.evidence
    .map((item) => toRow(item, hypotheses))
    .sort((a, b) => compare(b.diagnosticity, a.diagnosticity));
  const named = (ids: readonly string[]) => hypotheses.filter(({ id }) => ids.includes(id));
  return {
    hypotheses,
    evidence,
    leaders: named(leaders),
    weighted_leaders: named(weightedLeaders),
    sheets: cutMatrix(hypotheses, evidence),
    weighting_matters: leaders.join() !== weightedLeaders.join(),
    linchpins: evidence.flatMap((item) => {
      const without = { ...briefing, evidence: briefing.evidence.filter(({ id }) => id !== item.id) };
      const then = leadersOf(scores(without, weightOf));
      return then.join() === weightedLeaders.join() ? [] : [{ evidence: item, leaders: named(then), at: item.at }];
    }),
    at: 'hypotheses',
  };
}

const widest = 4;
const longest = 8;

/** The most telling evidence comes first, so a reader who stops early has seen what matters. */
function cutMatrix(hypotheses: readonly ScoredHypothesis[], evidence: readonly EvidenceRow[]): readonly MatrixPart[] {
  const sheets: Omit<MatrixPart, 'is_first' | 'number'>[] = [];
  for (let column = 0; column < hypotheses.length; column += widest) {
    for (let row = 0; row < evidence.length; row += longest) {
      const rows = evidence.slice(row, row + longest);
      sheets.push({
        hypotheses: hypotheses.slice(column, column + widest),
        evidence: rows.map((item) => ({
          ...item,
          ratings: item.ratings.slice(column, column + widest),
          cells: item.cells.slice(column, column + widest),
        })),
        at: rows[0]?.at ?? 'evidence',
      });
    }
  }
  return sheets.map((sheet, index) => ({ ...sheet, is_first: index === 0, number: index + 1 }));
}

const weightOf = ({ credibility, relevance }: Evidence): number => weights[credibility] * weights[relevance];

function scores({ hypotheses, evidence }: Briefing, weigh: (evidence: Evidence) => number): ReadonlyMap<string, number> {
  return new Map(
    hypotheses.map(({ id }) => [id, evidence.reduce((sum, item) => sum + pointsOf(ratingOf(item, id)) * weigh(item), 0)]),
  );
}

const pointsOf = (rating: Rating | null): number => (rating === null ? 0 : points[rating]);

function ratingOf({ ratings }: Evidence, hypothesis: string): Rating | null {
  // The record of ratings also carries its address, so only ratings count.
  const rating = Object.hasOwn(ratings, hypothesis) ? ratings[hypothesis] : undefined;
  return rating !== undefined && Object.hasOwn(points, rating) ? (rating as Rating) : null;
}

/** Sums of roots differ in their last bits by the order of adding; nine places are what counts. */
const compare = (a: number, b: number): number => Math.round((a - b) * 1e9);

/** Ids with the lowest score, in the order of the file. */
function leadersOf(all: ReadonlyMap<string, number>): readonly string[] {
  const lowest = Math.min(...all.values());
  return [...all].filter(([, score]) => compare(score, lowest) === 0).map(([id]) => id);
}

function toRow(item: Evidence, hypotheses: readonly Hypothesis[]): EvidenceRow {
  const ratings = hypotheses.map(({ id }) => ratingOf(item, id));
  const cells = hypotheses.map(({ id }) => ({ rating: ratingOf(item, id), at: `${item.at}.ratings.${id}` }));
  const diagnosticity = spread(ratings);
  return {
    ...item,
    ratings,
    cells,
    weight: weightOf(item),
    diagnosticity,
    bar: Math.round((100 * diagnosticity) / widestSpread),
  };
}

/** Half of the ratings at one end of the scale, half at the other. */
const widestSpread = 2;

/** Population standard deviation over the rated cells; 0 for a row that separates nothing. */
function spread(ratings: readonly (Rating | null)[]): number {
  const values = ratings.flatMap((rating) => (rating === null ? [] : [steps[rating]]));
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
