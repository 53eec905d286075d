/**
 * Words that a project adds to those of a language: lists of words and phrases, as its configuration gives them. A word may
 * end in `*`, which stands for any further letters: `ықтимал*`.
 */

export interface LanguageWords {
  /**
   * Words that mean a step of a scale of likelihood, by the key of the step (`very-likely`, `almost-certain`): they may be
   * written in `likelihood:`, and a sentence that holds one says how likely it is. The first is the one that messages suggest.
   */
  readonly likelihood?: Readonly<Record<string, readonly string[]>>;
  /** Other words by which a sentence says how likely something is (for rule UNC005). */
  readonly saying?: readonly string[];
  /** Words by which a sentence says that something is not known, which needs no likelihood (for rule UNC005). */
  readonly notKnown?: readonly string[];
  /** Words that hedge without saying how likely (for rule UNC003). */
  readonly vague?: readonly string[];
  /** Words that take sides or stir feelings (for rule STY001). */
  readonly loaded?: readonly string[];
}

/** By the name of the language, as the file of its labels is called: `de`, `en-US`. */
export type Languages = Readonly<Record<string, LanguageWords>>;

/** What is added for a language; what stands for `en` counts for `en-US` as well, unless that has an entry of its own. */
export function wordsOf(languages: Languages, language: string): LanguageWords | undefined {
  const [primary = ''] = language.split('-');
  return [language, primary].map((name) => (Object.hasOwn(languages, name) ? languages[name] : undefined)).find(Boolean);
}

/** Finds any of the words as a whole, in any case. @returns undefined where there are none */
export function wordPattern(words: readonly string[] = []): RegExp | undefined {
  if (words.length === 0) return undefined;
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, (sign) => (sign === '*' ? '\\p{L}*' : `\\${sign}`)))
    .map((word) => word.replaceAll(/\s+/gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether any of the words stands in a sentence. */
export function holdsWord(words: readonly string[] | undefined, sentence: string): boolean {
  const pattern = wordPattern(words);
  return pattern !== undefined && sentence.search(pattern) >= 0;
}
