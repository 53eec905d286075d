/** What the matrix says: scores are computed here anew, from the ratings of the file. */
import type { Raw, RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import { listed, numberIn, type Wording } from './reader.ts';

const points: Readonly<Record<string, number>> = { I: 1, II: 2 };
const weights: Readonly<Record<string, number>> = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 };

const weightOf = ({ credibility, relevance }: Raw): number =>
  (weights[String(credibility)] ?? 0) * (weights[String(relevance)] ?? 0);

/** Titles of those with the fewest contradictions. */
function leaders({ hypotheses, evidence }: RawBriefing, isWeighted: boolean): readonly string[] {
  const scores = hypotheses.map(({ id }) =>
    evidence.reduce((sum, item) => {
      const rating = (item.ratings as Readonly<Record<string, string>>)[String(id)] ?? '';
      return sum + (points[rating] ?? 0) * (isWeighted ? weightOf(item) : 1);
    }, 0),
  );
  const least = Math.min(...scores);
  return hypotheses.filter((_, index) => Math.abs((scores[index] ?? 0) - least) < 1e-9).map(({ title }) => String(title));
}

const isRated = ({ hypotheses, evidence }: RawBriefing): boolean =>
  evidence.every(({ ratings }) => hypotheses.every(({ id }) => (ratings as Raw)[String(id)] !== undefined));

/** Titles in any order, as a list, and no others. */
const isListed = (found: string | undefined, titles: readonly string[]): boolean =>
  orders(titles).some((order) => lower(listed(order)) === lower(found ?? ''));

const lower = (text: string): string => text.toLowerCase();

const isAmong = (found: string | undefined, titles: readonly string[]): boolean =>
  titles.some((title) => lower(title) === lower(found ?? ''));

const orders = (all: readonly string[]): readonly (readonly string[])[] =>
  all.length < 2
    ? [all]
    : all.flatMap((first, index) => orders(all.filter((_, other) => other !== index)).map((rest) => [first, ...rest]));

const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join('|') === b.toSorted().join('|');

/**
 * Every judgement on the explanation that is said to be judged likelier has the term that is told; those on one that is said to be judged as
 * likely have the term of those on the leader.
 */
function isJudged(
  { hypotheses, key_judgements: all }: RawBriefing,
  [title, term, equal]: readonly (string | undefined)[],
  leader?: string,
): boolean {
  const termsOn = (name: string | undefined): readonly string[] => {
    const id = hypotheses.find((each) => lower(String(each.title)) === lower(name ?? ''))?.id;
    return all.filter(({ hypothesis }) => hypothesis === id).map(({ likelihood }) => String(likelihood));
  };
  if (equal !== undefined) {
    const terms = new Set([...termsOn(equal), ...termsOn(leader)]);
    return termsOn(leader).length > 0 && termsOn(equal).length > 0 && terms.size === 1;
  }
  const own = termsOn(title);
  return title === undefined || (own.length > 0 && own.every((likelihood) => likelihood.startsWith(term ?? '?')));
}

/** Behind what the evidence says, what the judgements hold. */
const says = (evidence: string): RegExp =>
  new RegExp(`^${evidence}(?:; judged (?:likelier all the same: (.+) \\((.+)\\)|just as likely: (.+)))?$`, 'u');

export const matrix: readonly Wording[] = [
  {
    says: /^(\S+) explanations? (?:is|are) rated against the evidence$/u,
    claims: ({ hypotheses }, [n]) => ({ 'so many': numberIn(n) === hypotheses.length }),
  },
  {
    says: says('(Weighted, the|The) evidence does not separate the (\\S+) explanations'),
    claims: (raw, [word, n, ...judged]) => ({
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'so many': numberIn(n) === raw.hypotheses.length && raw.hypotheses.length > 1,
      'all alike when weighted': leaders(raw, true).length === raw.hypotheses.length,
      'all alike unweighted': word !== 'The' || leaders(raw, false).length === raw.hypotheses.length,
    }),
  },
  {
    says: says('(Weighted, the|The) evidence does not separate two explanations: (.+?)'),
    claims: (raw, [word, found, ...judged]) => ({
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'two, by name': isListed(
        found,
        raw.hypotheses.map(({ title }) => String(title)),
      ),
      'alike when weighted': leaders(raw, true).length === 2,
      'alike unweighted': word !== 'The' || leaders(raw, false).length === 2,
    }),
  },
  {
    says: says('(\\S+) explanations tie as least contradicted (by the evidence|when the evidence is weighted): (.+?)'),
    claims: (raw, [n, how, found, ...judged]) => ({
      'so many': numberIn(n) === leaders(raw, true).length,
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'several, by name': leaders(raw, true).length > 1 && isListed(found, leaders(raw, true)),
      'the same unweighted': how !== 'by the evidence' || same(leaders(raw, false), leaders(raw, true)),
    }),
  },
  {
    says: says('Weighted, the evidence contradicts one explanation least: (.+?)'),
    claims: (raw, [leader, ...judged]) => ({
      'judged so': isJudged(raw, judged, leader),
      rated: isRated(raw),
      'alone, by name': isListed(leader, leaders(raw, true)),
      'a tie unweighted': leaders(raw, false).length > 1 && isAmong(leader, leaders(raw, false)),
    }),
  },
  {
    says: says('Only when weighted does the evidence contradict one explanation least: (.+?)'),
    claims: (raw, [leader, ...judged]) => ({
      'judged so': isJudged(raw, judged, leader),
      rated: isRated(raw),
      'alone, by name': isListed(leader, leaders(raw, true)),
      only: !isAmong(leader, leaders(raw, false)),
    }),
  },
  {
    says: says('The evidence contradicts one explanation least: (.+?)'),
    claims: (raw, [leader, ...judged]) => ({
      'judged so': isJudged(raw, judged, leader),
      rated: isRated(raw),
      'alone, by name': isListed(leader, leaders(raw, true)) && isListed(leader, leaders(raw, false)),
    }),
  },
];
