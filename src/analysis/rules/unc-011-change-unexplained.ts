/** UNC011: a likelihood that changed since the last edition, without a word on why. */
import type { Judgement } from '../../briefing/briefing.ts';
import { isLikelihoodProblem, type LikelihoodScale, parseLikelihood } from '../../briefing/likelihood.ts';
import { scaleIn } from '../../briefing/likelihood-language.ts';
import type { BriefingRule } from './rule.ts';

export const changeUnexplained: BriefingRule = {
  code: 'UNC011',
  name: 'change-unexplained',
  severity: 'warning',
  what: 'In a second or later edition, `previous_likelihood` differs from `likelihood`, and there is no `change_reason`.',
  why: 'Readers act on the difference between editions. They must see whether the facts changed, or your reading of them.',
  source: 'ICD 203, standard 7',
  wrong: `version: 2
key_judgements:
  - id: J1
    statement: It is unlikely that the group acted alone.
    likelihood: unlikely
    previous_likelihood: likely
`,
  right: `version: 2
key_judgements:
  - id: J1
    statement: It is unlikely that the group acted alone.
    likelihood: unlikely
    previous_likelihood: likely
    change_reason: Two of the arrested name the same helper.
`,
  check({ briefing, languages }) {
    if ((briefing.version ?? 1) < 2) return [];
    const scale = scaleIn(briefing.likelihood_scale, briefing.language, languages);
    return briefing.key_judgements
      .filter((judgement) => (judgement.change_reason ?? '') === '' && hasChanged(judgement, scale))
      .map(({ previous_likelihood, likelihood, at }) => ({
        at: `${at}.previous_likelihood`,
        message: `unexplained change of likelihood: ${previous_likelihood}, now ${likelihood?.term ?? 'none'}`,
        hints: ['add `change_reason:` with one sentence: new information, or a new reading of the old'],
        related: likelihood ? [{ at: likelihood.at, note: `now ${likelihood.term}` }] : [],
      }));
  },
};

/** Two words for the same step are no change. */
export function hasChanged({ previous_likelihood: previous, likelihood }: Judgement, scale: LikelihoodScale): boolean {
  if (previous === null || previous === '') return false;
  const parsed = parseLikelihood(previous, scale);
  return isLikelihoodProblem(parsed) ? previous.toLowerCase() !== likelihood?.term : parsed.key !== likelihood?.key;
}
