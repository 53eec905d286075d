/** SRC007: a key judgement with nothing better under it than doubtful information from doubtful sources. */
import type { Briefing, Claim, Judgement } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const lowGradeKeyJudgment: BriefingRule = {
  code: 'SRC007',
  name: 'low-grade-key-judgment',
  severity: 'error',
  what: 'Everything that a key judgement rests on is graded D, E or F for the source and 4, 5 or 6 for the information. Where the judgement names no claims, the claims of its sources count.',
  why: 'A key judgement is what a decision maker acts on. F6 does not mean false, but it means that nobody can tell; a judgement on nothing better belongs among the open questions.',
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
      const grade = bestOfLow(judgement, bases);
      if (grade === null) return [];
      return [
        {
          at: judgement.claims.length > 0 ? `${judgement.at}.claims` : `${judgement.at}.sources`,
          message: `weak basis: ${judgement.id} rests on ${grade} at best`,
          hints: ['add better support, or move it to `questions:`; grades of claims and sources that are wrong can be corrected'],
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

/** The best grade, like `F6`, where all are low; `null` where one is better or not graded: then nothing can be said. */
function bestOfLow(judgement: Judgement, { claims, bySource, reliability }: Bases): string | null {
  const named = judgement.claims.flatMap((id) => claims.get(id) ?? []);
  const sources = [...judgement.sources, ...judgement.inferred_from];
  const support = named.length > 0 ? named : sources.flatMap((id) => bySource.get(id) ?? []);
  const letters = [...sources, ...support.flatMap((claim) => claim.sources)].map((id) => reliability.get(id) ?? null);
  const digits = support.map(({ credibility }) => credibility);
  const isLow =
    letters.every((letter) => letter !== null && letter >= 'D') && digits.every((digit) => digit !== null && digit >= 4);
  const [letter] = letters.flatMap((each) => each ?? []).sort();
  const [digit] = digits.flatMap((each) => each ?? []).sort();
  return isLow && letter !== undefined && digit !== undefined ? `${letter}${digit}` : null;
}
