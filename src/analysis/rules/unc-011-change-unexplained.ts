/** UNC011: a likelihood that changed since the last edition, without a word on why. */
import type { Judgement } from '../../briefing/briefing.ts';
import { isLikelihoodProblem, type LikelihoodScale, parseLikelihood } from '../../briefing/likelihood.ts';
import { scaleIn } from '../../briefing/likelihood-language.ts';
import type { BriefingRule } from './rule.ts';

export const changeUnexplained: BriefingRule = {
  code: 'UNC011',
  name: 'change-unexplained',
  severity: 'warning',
  what: 'In a second or later edition, `previous_likelihood` differs from `likelihood`, and there is no `change_reason`; or other judgements name their `previous_likelihood`, and one says neither that nor, in `change_reason`, that it is new.',
  why: 'Readers act on the difference between editions. They must see whether the facts changed, or your reading of them, and which judgement they have never seen before.',
  source: 'ICD 203, standard 7 (change, consistency or initial coverage)',
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
    const silent = briefing.key_judgements.filter(({ change_reason }) => (change_reason ?? '') === '');
    return silent.flatMap((judgement) => {
      const { id, previous_likelihood, likelihood, at } = judgement;
      if (hasChanged(judgement, scale)) {
        return [
          {
            at: `${at}.previous_likelihood`,
            message: `unexplained change of likelihood: ${previous_likelihood}, now ${likelihood?.term ?? 'none'}`,
            hints: ['add `change_reason:` with one sentence: new information, or a new reading of the old'],
            related: likelihood ? [{ at: likelihood.at, note: `now ${likelihood.term}` }] : [],
          },
        ];
      }
      const isNew = (previous_likelihood ?? '') === '' && likelihood !== null;
      if (!isNew || !briefing.key_judgements.some((other) => (other.previous_likelihood ?? '') !== '')) return [];
      return [
        {
          at: `${at}.likelihood`,
          message: `neither changed nor new: ${id}`,
          hints: [
            'add `previous_likelihood:`, the same word if it has not changed',
            'or, if the last edition did not have it, `change_reason: Initial coverage.`',
          ],
        },
      ];
    });
  },
};

/** Two words for the same step are no change. */
export function hasChanged({ previous_likelihood: previous, likelihood }: Judgement, scale: LikelihoodScale): boolean {
  if (previous === null || previous === '') return false;
  const parsed = parseLikelihood(previous, scale);
  return isLikelihoodProblem(parsed) ? previous.toLowerCase() !== likelihood?.term : parsed.key !== likelihood?.key;
}
