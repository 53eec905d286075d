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

/** Quoted titles in any order, and no others. */
const isQuoted = (found: string | undefined, titles: readonly string[]): boolean => {
  const inQuotes = [...(found ?? '').matchAll(/“(.+?)”/gu)].map(([, title]) => title ?? '');
  return inQuotes.toSorted().join('|') === titles.toSorted().join('|') && found === listed(inQuotes.map((title) => `“${title}”`));
};

const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join('|') === b.toSorted().join('|');

/** Every judgement on the explanation that is said to be judged likelier has the term that is told. */
function isJudged({ hypotheses, key_judgements: all }: RawBriefing, [title, term]: readonly (string | undefined)[]): boolean {
  const id = hypotheses.find((each) => each.title === title)?.id;
  const own = all.filter(({ hypothesis }) => hypothesis === id);
  return title === undefined || (own.length > 0 && own.every(({ likelihood }) => String(likelihood).startsWith(term ?? '?')));
}

export const matrix: readonly Wording[] = [
  {
    says: /^(\S+) explanations? (?:is|are) rated against the evidence$/u,
    claims: ({ hypotheses }, [n]) => ({ 'so many': numberIn(n) === hypotheses.length }),
  },
  {
    says: /^(Weighted, the|The) evidence does not separate the (\S+) explanations$/u,
    claims: (raw, [word, n]) => ({
      rated: isRated(raw),
      'so many': numberIn(n) === raw.hypotheses.length && raw.hypotheses.length > 1,
      'all alike when weighted': leaders(raw, true).length === raw.hypotheses.length,
      'all alike unweighted': word !== 'The' || leaders(raw, false).length === raw.hypotheses.length,
    }),
  },
  {
    says: /^(Weighted, the|The) evidence does not separate (“.+?”) from (“.+”)$/u,
    claims: (raw, [word, first, second]) => ({
      rated: isRated(raw),
      'two, and quoted': isQuoted(
        `${first} and ${second}`,
        raw.hypotheses.map(({ title }) => String(title)),
      ),
      'alike when weighted': leaders(raw, true).length === 2,
      'alike unweighted': word !== 'The' || leaders(raw, false).length === 2,
    }),
  },
  {
    says: /^(“.+”) tie as least contradicted (by the evidence|when the evidence is weighted)$/u,
    claims: (raw, [found, how]) => ({
      rated: isRated(raw),
      'several, and quoted': leaders(raw, true).length > 1 && isQuoted(found, leaders(raw, true)),
      'the same unweighted': how !== 'by the evidence' || same(leaders(raw, false), leaders(raw, true)),
    }),
  },
  {
    says: /^(“.+?”) is least contradicted by the evidence; unweighted, it ties with (.+?)(?:; judged likelier all the same: “(.+)” \((.+)\))?$/u,
    claims: (raw, [leader, others, ...judged]) => ({
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'alone, and quoted': isQuoted(leader, leaders(raw, true)),
      tie: leaders(raw, false).some((title) => `“${title}”` === leader),
      others: isQuoted(
        others,
        leaders(raw, false).filter((title) => `“${title}”` !== leader),
      ),
    }),
  },
  {
    says: /^(“.+?”) is least contradicted, but only when the evidence is weighted(?:; judged likelier all the same: “(.+)” \((.+)\))?$/u,
    claims: (raw, [leader, ...judged]) => ({
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'alone, and quoted': isQuoted(leader, leaders(raw, true)),
      only: !leaders(raw, false).some((title) => `“${title}”` === leader),
    }),
  },
  {
    says: /^(“.+?”) is least contradicted by the evidence(?:; judged likelier all the same: “(.+)” \((.+)\))?$/u,
    claims: (raw, [leader, ...judged]) => ({
      'judged so': isJudged(raw, judged),
      rated: isRated(raw),
      'alone, and quoted': isQuoted(leader, leaders(raw, true)) && isQuoted(leader, leaders(raw, false)),
    }),
  },
];
