/** The title over the explanations in words. */
import type { Hypothesis, Judgement } from '../../briefing/briefing.ts';
import { lowConfidence } from './how-sure.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { isNameable } from './quotable.ts';
import { clauses, count, listedNames, type Sentence, sentence } from './sentence.ts';

export interface HypothesesFacts {
  readonly hypotheses: readonly Pick<Hypothesis, 'id' | 'title' | 'at'>[];
  readonly judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood' | 'confidence'>[];
  /** How the name of an explanation stands in the middle of a line. */
  readonly inside?: Inside;
}

/** Up to this share, in percent, a likelihood is no more than even. */
const even = 55;

/** A leading explanation below this share is not told: "judged most likely: unlikely" would say nothing. */
const leastLeading = 45;

/** Longer names make the title a list. */
const mostNamed = 110;
const mostPair = 70;

/**
 * "None is judged likely" where each explanation has a judgement, each such judgement a likelihood, and none reaches
 * beyond an even chance; where one of them is surely judged likelier than each other, that one instead, with its term, and where two
 * are in the same term and surely likelier than each other, these. Which one is judged likely, where each has a judgement and all others
 * are judged at most even. Where several are, and where judgements are missing, the explanations are named, or only counted where their
 * names are long. `null` without explanations.
 */
export function hypothesesTitle({ hypotheses: all, judgements, inside = asWritten }: HypothesesFacts): Sentence | null {
  // Every name stands behind a colon.
  const hypotheses = all.map((each) => ({ ...each, title: inside(each.title) }));
  const [first] = hypotheses;
  if (!first) return null;
  const on = judgements.filter(({ hypothesis }) => hypothesis !== null);
  const areOpen =
    hypotheses.every(({ id }) => on.some(({ hypothesis }) => hypothesis === id)) &&
    on.every(({ likelihood }) => likelihood !== null && likelihood.to <= even);
  const leader = areOpen ? (leadingOne(hypotheses, on) ?? leadingTwo(hypotheses, on)) : likelyOne(hypotheses, on);
  if (leader) return leader;
  const titles = hypotheses.map(({ title }) => title);
  const isShort = hypotheses.length > 1 && titles.every(isNameable) && titles.join('').length <= mostNamed;
  if (!areOpen && isShort)
    return sentence('titles.hypotheses.named', first.at, {
      n: hypotheses.length,
      count: count(hypotheses.length),
      hypotheses: listedNames(titles, 'or'),
    });
  return sentence(areOpen ? 'titles.hypotheses.open' : 'titles.hypotheses.plain', first.at, {
    n: hypotheses.length,
    count: count(hypotheses.length),
  });
}

type Band = NonNullable<Judgement['likelihood']>;

/** The likelihoods that an explanation is judged by; `null` for a judgement without one. */
const bandsOf = (id: string, on: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[]): readonly (Band | null)[] =>
  on.filter(({ hypothesis }) => hypothesis === id).map(({ likelihood }) => likelihood);

/** The only likelihood that an explanation is judged by; `null` where its judgements differ, or one has none. */
function oneBand(bands: readonly (Band | null)[]): Band | null {
  const [first] = bands;
  return first && bands.every((band) => band?.key === first.key) ? first : null;
}

interface Led {
  readonly term: Band;
  /** How many there are. */
  readonly n: number;
  readonly on: HypothesesFacts['judgements'];
}

function asLeader(key: string, { id, title, at }: HypothesesFacts['hypotheses'][number], { term, n, on }: Led): Sentence {
  const said = sentence(key, at, {
    n,
    count: count(n),
    hypothesis: title,
    term: { kind: 'label', key: `likelihood.${term.key}` },
  });
  const own = on.filter(({ hypothesis }) => hypothesis === id);
  return clauses(said, lowConfidence(own, at));
}

/** The one that the judgements surely hold likelier than each other, with its likelihood; `null` where they hold none so. */
export function judgedLeader<Each extends { readonly id: string }>(
  hypotheses: readonly Each[],
  judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[],
): { readonly hypothesis: Each; readonly term: Band } | null {
  for (const hypothesis of hypotheses) {
    const term = oneBand(bandsOf(hypothesis.id, judgements));
    if (term === null || hypotheses.length < 2) continue;
    const isAbove = ({ id }: Each): boolean => {
      const bands = bandsOf(id, judgements);
      return id === hypothesis.id || (bands.length > 0 && bands.every((band) => band !== null && band.to <= term.from));
    };
    if (hypotheses.every(isAbove)) return { hypothesis, term };
  }
  return null;
}

/**
 * "Judged most likely" of several that are all judged, none likely. `null` where none is surely likelier than each other, or it is
 * unlikely.
 */
function leadingOne(hypotheses: HypothesesFacts['hypotheses'], on: HypothesesFacts['judgements']): Sentence | null {
  const { hypothesis, term } = judgedLeader(hypotheses, on) ?? {};
  if (!hypothesis || !term || term.from < leastLeading || !isNameable(hypothesis.title)) return null;
  return asLeader('titles.hypotheses.leading', hypothesis, { term, n: hypotheses.length, on });
}

/**
 * The two that stand in one term, whose band lies above all of each other; `null` where there are no such two, or their percents differ:
 * 45 % and 55 % are one term, and not equal.
 */
export function judgedPair<Each extends { readonly id: string }>(
  hypotheses: readonly Each[],
  judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[],
): { readonly pair: readonly [Each, Each]; readonly term: Band } | null {
  const [first, second, ...more] = hypotheses.filter(({ id }) => (oneBand(bandsOf(id, judgements))?.from ?? 0) >= leastLeading);
  const term = first && oneBand(bandsOf(first.id, judgements));
  if (!first || !second || !term || more.length > 0 || oneBand(bandsOf(second.id, judgements))?.key !== term.key) return null;
  const percents = [first, second].flatMap(({ id }) => bandsOf(id, judgements).map((band) => band?.percent ?? null));
  if (new Set(percents).size > 1) return null;
  const areAbove = hypotheses.every(
    (one) =>
      one === first || one === second || bandsOf(one.id, judgements).every((band) => band !== null && band.to <= term.from),
  );
  return areAbove ? { pair: [first, second], term } : null;
}

/** "Judged equally likely" of such two. */
function leadingTwo(hypotheses: HypothesesFacts['hypotheses'], on: HypothesesFacts['judgements']): Sentence | null {
  const { pair, term } = judgedPair(hypotheses, on) ?? {};
  if (!pair || !term) return null;
  const [first, second] = pair;
  const titles = [first.title, second.title];
  const values = { term: { kind: 'label', key: `likelihood.${term.key}` } } as const;
  const low = lowConfidence(
    on.filter(({ hypothesis }) => hypothesis === first.id || hypothesis === second.id),
    first.at,
  );
  if (!titles.every(isNameable) || titles.join('').length > mostPair)
    return clauses(sentence('titles.hypotheses.tiedCount', first.at, { ...values, count: count(hypotheses.length) }), low);
  return clauses(sentence('titles.hypotheses.tied', first.at, { ...values, hypotheses: listedNames(titles) }), low);
}

/**
 * "Only one is judged likely", in the term of its judgement, of several that are all judged; `null` where it is not one, or its terms
 * differ.
 */
function likelyOne(hypotheses: HypothesesFacts['hypotheses'], on: HypothesesFacts['judgements']): Sentence | null {
  const bands = hypotheses.map(({ id }) => bandsOf(id, on));
  const isJudged = bands.every((all) => all.length > 0 && all.every((likelihood) => likelihood !== null));
  const above = hypotheses.filter((_, index) => bands[index]?.some((likelihood) => likelihood !== null && likelihood.to > even));
  const [one, ...others] = above;
  if (!isJudged || !one || others.length > 0 || hypotheses.length < 2 || !isNameable(one.title)) return null;
  const term = oneBand(bandsOf(one.id, on));
  if (!term || term.from < even) return null;
  return asLeader('titles.hypotheses.likely', one, { term, n: hypotheses.length, on });
}
