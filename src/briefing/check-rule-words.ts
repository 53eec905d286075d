/** Rules that look at words, in a language of which nobody has told them any: they keep quiet, which the author is told once. */
import type { RuleCode } from '../foundation/codes.ts';
import { type Diagnostic, note, type Span } from '../foundation/diagnostic.ts';
import { type Languages, type LanguageWords, wordsOf } from './language-words.ts';
import { isEnglish, sayingIn } from './likelihood-language.ts';
import { hasWords } from './rule-words.ts';

/** The list that each goes by. */
const lists: readonly (readonly [RuleCode, keyof LanguageWords])[] = [
  ['FAC001', 'relaying'],
  ['FAC002', 'claiming'],
  ['FAC003', 'deeds'],
  ['FAC008', 'relaying'],
  ['STY001', 'loaded'],
  ['TIM003', 'relative'],
  ['UNC001', 'confidence'],
  ['UNC002', 'likelihood'],
  ['UNC003', 'vague'],
  ['UNC005', 'saying'],
  ['UNC007', 'intensifiers'],
  ['UNC008', 'sure'],
  ['UNC010', 'certain'],
];

/**
 * @param language that of the briefing, of which there are labels: one that is not there is a slip, and nobody has to tell its words
 * @param languages words that the project adds to those of languages
 */
export function checkRuleWords(
  language: string,
  languages: Languages | undefined,
  span: Span | undefined,
): readonly Diagnostic[] {
  if (isEnglish(language)) return [];
  const quiet = lists.filter(([, list]) => !isKnown(list, language, languages ?? {}));
  if (quiet.length === 0) return [];
  const wanted = [...new Set(quiet.map(([, list]) => list))].join(', ');
  return [
    note('BRF020', `rules that know no words of ${language}: ${quiet.map(([code]) => code).join(', ')}`, {
      span,
      hints: [
        `they find nothing here; tell them some in briefdeck.config.mjs, as languages: { ${language}: { … } } with ${wanted}`,
      ],
    }),
  ];
}

/** Who has described how a language says likelihoods has described the terms of its scales too. */
function isKnown(list: keyof LanguageWords, language: string, languages: Languages): boolean {
  if (list === 'likelihood') return sayingIn(language) !== undefined || wordsOf(languages, language)?.likelihood !== undefined;
  return (list === 'saying' && sayingIn(language) !== undefined) || hasWords(list, language, languages);
}
