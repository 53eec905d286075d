/** UNC011: a likelihood or a confidence that changed since the last edition, without a word on why. */
import type { Briefing, Judgement } from '../../briefing/briefing.ts';
import { isLikelihoodProblem, type LikelihoodScale, parseLikelihood } from '../../briefing/likelihood.ts';
import { scaleIn } from '../../briefing/likelihood-language.ts';
import type { Change } from '../edition.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const changeUnexplained: BriefingRule = {
  code: 'UNC011',
  name: 'change-unexplained',
  severity: 'warning',
  what: 'In a second or later edition, the likelihood or the confidence of a judgement is another than in the edition that `previous:` names, and there is no `change_reason`. Without `previous:`: `previous_likelihood` differs from `likelihood`, and there is no `change_reason`; or other judgements name their `previous_likelihood`, and one says neither that nor, in `change_reason`, that it is new.',
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
  check({ briefing, analysis, languages }) {
    if (analysis.edition.since) return unexplained(briefing, analysis.edition.items);
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
            hints: [hint],
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

const hint = 'add `change_reason:` with one sentence: new information, or a new reading of the old';

/** Held against the edition before itself: which judgements are new need not be said. */
function unexplained({ key_judgements }: Briefing, items: readonly Change[]): readonly Finding[] {
  return items.flatMap(({ kind, why, before, after, at, fields }) => {
    if (kind !== 'judgement' || why.length > 0 || before?.kind !== 'judgement' || after?.kind !== 'judgement') return [];
    const isLikelihood = before.likelihood !== after.likelihood || before.percent !== after.percent;
    const said = ({ term, percent }: typeof before) =>
      term === null ? 'none' : percent === null ? term : `${term.replace(/\s*\(.*$/u, '')} (${percent}%)`;
    const message = isLikelihood
      ? `unexplained change of likelihood: ${said(before)}, now ${said(after)}`
      : `unexplained change of confidence: ${before.confidence ?? 'none'}, now ${after.confidence ?? 'none'}`;
    const isStale = key_judgements.some((judgement) => judgement.at === at && (judgement.change_reason ?? '').trim() !== '');
    const hints = isStale
      ? ['`change_reason:` still gives the reason of the edition before; write why it changed this time']
      : [hint];
    return [{ at: fields[0] ?? at, message, hints }];
  });
}

/** Two words for the same step are no change. */
export function hasChanged({ previous_likelihood: previous, likelihood }: Judgement, scale: LikelihoodScale): boolean {
  if (previous === null || previous === '') return false;
  const parsed = parseLikelihood(previous, scale);
  return isLikelihoodProblem(parsed) ? previous.toLowerCase() !== likelihood?.term : parsed.key !== likelihood?.key;
}
