/** The scale is another field, so the schema alone cannot know whether a likelihood stands on it. */
import { languageTag } from '../foundation/characters/language-tag.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfValue } from '../yaml/positions.ts';
import type { Languages } from './language-words.ts';
import { isLikelihoodProblem, type LikelihoodScale, parseLikelihood, scaleNames } from './likelihood.ts';
import { isEnglish, scaleIn } from './likelihood-language.ts';
import { fieldOf, itemsOf } from './raw-value.ts';

/** Checked on the raw values, so that it is reported in the same run as a wrong type elsewhere. */
export function checkLikelihoods(root: unknown, positions: Positions, languages: Languages): readonly Diagnostic[] {
  const chosen = fieldOf(root, 'likelihood_scale') ?? 'icd203';
  const name = scaleNames.find((known) => known === chosen);
  if (!name) return [];
  const language = fieldOf(root, 'language');
  const scale = scaleIn(name, typeof language === 'string' ? language : 'en', languages);
  const untold = typeof language === 'string' && !isEnglish(language) && !scale.terms.some(({ translation }) => translation);
  const code = typeof language === 'string' && !Object.hasOwn(languages, language) ? languageTag(language) : undefined;
  const isNamed = code !== undefined && typeof language === 'string' && code.toLowerCase() !== language.trim().toLowerCase();
  const hints = isNamed
    ? [`write \`language: ${code}\` at the top, the code of ${language}`]
    : untold
      ? [
          `type the English term, or only the percentage, as in \`likelihood: 70%\`: there are no terms in ${language}`,
          `to type them in ${language}, a project lists them in \`languages: { ${language}: { likelihood: { likely: […] } } }\` of its configuration`,
        ]
      : [];
  return judged.flatMap((list) => checkList(root, list, { positions, scale, hints }));
}

/** Lists whose items have a likelihood. */
const judged = ['key_judgements', 'scenarios'] as const;

interface Scaled {
  readonly positions: Positions;
  readonly scale: LikelihoodScale;
  /** What else to say of a term that is none. */
  readonly hints: readonly string[];
}

function checkList(root: unknown, list: (typeof judged)[number], { positions, scale, hints }: Scaled): readonly Diagnostic[] {
  return itemsOf(root, list).flatMap((item, index) => {
    const likelihood = fieldOf(item, 'likelihood');
    if (typeof likelihood !== 'string' && typeof likelihood !== 'number') return [];
    const found = parseLikelihood(likelihood, scale);
    if (!isLikelihoodProblem(found)) return [];
    const span = spanOfValue(positions, [list, index, 'likelihood']);
    return [
      error('BRF009', `invalid likelihood: ${showValue(likelihood)} (${found.problem})`, { span, hints: [found.hint, ...hints] }),
    ];
  });
}
