/** The likelihood that each judgement had in the edition before, filled in by itself; what the author wrote instead has to be true. */
import type { Briefing, Judgement } from '../briefing/briefing.ts';
import type { Languages } from '../briefing/language-words.ts';
import { isLikelihoodProblem, parseLikelihood } from '../briefing/likelihood.ts';
import { scaleIn } from '../briefing/likelihood-language.ts';
import { type Diagnostic, error, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import type { Names } from './same-names.ts';

interface Known {
  readonly names: Names;
  readonly locate: Locate;
  readonly languages?: Languages | undefined;
}

/** The briefing with `previous_likelihood` of every judgement that the edition before had. */
export function carryLikelihoods(
  briefing: Briefing,
  before: LoadedEdition,
  { names, locate, languages }: Known,
): Outcome<Briefing> {
  const pairs = new Map(names.lists.key_judgements.pairs.map(({ before: old, after }) => [after.id, old]));
  const scale = scaleIn(briefing.likelihood_scale, briefing.language, languages);
  const diagnostics: Diagnostic[] = [];
  const key_judgements = briefing.key_judgements.map((judgement): Judgement => {
    const old = pairs.get(judgement.id);
    const written = judgement.previous_likelihood?.trim() ? judgement.previous_likelihood : null;
    const real = old?.likelihood ?? null;
    if (written !== null && !isSaid(written, old, [before.briefing, briefing], languages)) {
      diagnostics.push(
        error('EDN007', `likelihood that the edition before does not have: ${judgement.id} ${written}`, {
          span: locate(`${judgement.at}.previous_likelihood`),
          hints: [
            real === null
              ? 'delete `previous_likelihood:`; the edition before states none for this judgement'
              : `delete \`previous_likelihood:\`, it is filled by itself: edition ${before.number} says ${real.term}`,
          ],
        }),
      );
    }
    const term = real && (scale.terms.find(({ key }) => key === real.key) ?? null);
    return { ...judgement, previous_likelihood: term ? (term.translation ?? term.label) : (real?.term ?? null) };
  });
  return { value: { ...briefing, key_judgements }, diagnostics };
}

/** In the words of either edition’s scale and language. */
function isSaid(
  written: string,
  old: Judgement | undefined,
  briefings: readonly Briefing[],
  languages: Languages | undefined,
): boolean {
  if (!old?.likelihood) return false;
  const { key, term } = old.likelihood;
  if (written.trim().toLowerCase() === term.toLowerCase()) return true;
  return briefings.some(({ likelihood_scale, language }) => {
    const parsed = parseLikelihood(written, scaleIn(likelihood_scale, language, languages));
    return !isLikelihoodProblem(parsed) && parsed.key === key;
  });
}
