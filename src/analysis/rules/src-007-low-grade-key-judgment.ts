/** SRC007: a key judgement with nothing better under it than what is doubtful, or what nobody can judge. */
import type { Briefing, Claim, Judgement } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const lowGradeKeyJudgment: BriefingRule = {
  code: 'SRC007',
  name: 'low-grade-key-judgment',
  severity: 'warning',
  what: 'Everything that a key judgement rests on is graded D or E (doubtful) or F (cannot be judged) for the source, and 4 or 5 (doubtful) or 6 (cannot be judged) for the information. Where the judgement names no claims, the claims of its sources count.',
  why: 'A key judgement is what a decision maker acts on. F and 6 are not the bottom of the scale: they say that there is nothing to judge by. A judgement on that alone has no basis that can be named, and one on D and 4 has a poor one; the reader must see which.',
  source: 'ICD 203, standard 1 (quality and credibility of sources)',
  wrong: `sources:
  - { id: S1, kind: anonymous, title: Unnamed sources in the region, descriptor: Not named., reliability: F }
claims:
  - { id: C1, text: The suspect was killed., status: disputed, credibility: 6, sources: [S1] }
key_judgements:
  - { id: J1, statement: It is likely that the suspect is dead., likelihood: likely, claims: [C1], sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: anonymous, title: Unnamed sources in the region, descriptor: Not named., reliability: F }
  - { id: S2, kind: agency, title: Report of the burial, publisher: Agency A, reliability: B }
claims:
  - { id: C1, text: The suspect was killed., status: disputed, credibility: 6, sources: [S1] }
  - { id: C2, text: The suspect was buried., credibility: 2, sources: [S2] }
key_judgements:
  - { id: J1, statement: It is likely that the suspect is dead., likelihood: likely, claims: [C1, C2], sources: [S1, S2] }
`,
  check({ briefing }) {
    const bases = readBases(briefing);
    return briefing.key_judgements.flatMap((judgement) => {
      const grades = gradesOfLow(judgement, bases);
      if (grades === null) return [];
      const at = judgement.claims.length > 0 ? `${judgement.at}.claims` : `${judgement.at}.sources`;
      const isUnknown = grades.letter === 'F' || grades.digit === 6;
      return [
        isUnknown
          ? {
              at,
              message: `basis that cannot be judged: ${judgement.id} rests on ${grades.letter}${grades.digit}`,
              hints: [
                'F and 6 do not mean false: find a second source, or a reason to grade this one',
                'else say in `basis:` that it cannot be judged, or move the judgement to `questions:`',
              ],
            }
          : {
              at,
              message: `weak basis: ${judgement.id} rests on ${grades.letter}${grades.digit} at best`,
              hints: [
                'add better support, or move it to `questions:`; grades of claims and sources that are wrong can be corrected',
              ],
            },
      ];
    });
  },
};

interface Bases {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
  readonly reliability: ReadonlyMap<string, string | null>;
}

function readBases({ claims, sources }: Briefing): Bases {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const source of claim.sources) {
      const others = bySource.get(source);
      if (others) others.push(claim);
      else bySource.set(source, [claim]);
    }
  }
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    bySource,
    reliability: new Map(sources.map(({ id, reliability }) => [id, reliability])),
  };
}

interface Grades {
  /** The best that is known, D or E; F only where none is known. */
  readonly letter: string;
  /** In the same way 4 or 5, and 6 only where none is known. */
  readonly digit: number;
}

/** The best grades where all are doubtful or cannot be judged; `null` where one is better or not graded: then nothing can be said. */
function gradesOfLow(judgement: Judgement, { claims, bySource, reliability }: Bases): Grades | null {
  const named = judgement.claims.flatMap((id) => claims.get(id) ?? []);
  const sources = [...judgement.sources, ...judgement.inferred_from];
  const support = named.length > 0 ? named : sources.flatMap((id) => bySource.get(id) ?? []);
  const letters = [...sources, ...support.flatMap((claim) => claim.sources)].map((id) => reliability.get(id) ?? null);
  const digits = support.map(({ credibility }) => credibility);
  const isLow =
    letters.every((letter) => letter !== null && letter >= 'D') && digits.every((digit) => digit !== null && digit >= 4);
  const [letter] = letters.flatMap((each) => each ?? []).sort();
  const [digit] = digits.flatMap((each) => each ?? []).sort();
  return isLow && letter !== undefined && digit !== undefined ? { letter, digit } : null;
}
