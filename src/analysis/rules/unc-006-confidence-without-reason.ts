/** UNC006: a confidence level without what it rests on. */
import type { BriefingRule } from './rule.ts';

export const confidenceWithoutReason: BriefingRule = {
  code: 'UNC006',
  name: 'confidence-without-reason',
  severity: 'warning',
  what: 'A key judgement has a `confidence:` and no `basis:`.',
  why: 'ICD 203 gives low, moderate and high no fixed meaning, and PHIA defines its levels by what the judgement rests on. Either way only the reason tells the reader what could change it.',
  source: 'ICD 203, standard 2; PHIA, analytical confidence rating',
  wrong: `key_judgements:
  - id: J1
    statement: It is likely that one attacker is still at large.
    likelihood: likely
    confidence: low
`,
  right: `key_judgements:
  - id: J1
    statement: It is likely that one attacker is still at large.
    likelihood: likely
    confidence: low
    basis: At least seven took part and at most six are accounted for, by a single source.
`,
  check: ({ briefing }) =>
    briefing.key_judgements
      .filter(({ confidence, basis }) => confidence !== null && (basis ?? '') === '')
      .map(({ confidence, at }) => ({
        at: `${at}.confidence`,
        message: `missing basis of the confidence: ${confidence}`,
        hints: ['add `basis:` with one sentence on number, quality and agreement of the sources, and what had to be assumed'],
      })),
};
