/**
 * Words that a project adds to those of a language: lists of words and phrases, as its configuration gives them. A word may
 * end in `*`, which stands for any further letters: `ықтимал*`.
 */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

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
  /** Words that leave no doubt (for rule UNC010). */
  readonly certain?: readonly string[];
  /** Days that are told by today: yesterday, last week (for rule TIM003). */
  readonly relative?: readonly string[];
  /** Phrases that say how confident the author is (for rule UNC001), and words that do so beside a percentage (UNC008). */
  readonly confidence?: readonly string[];
  readonly sure?: readonly string[];
  /** Adverbs that make another term of one of a scale: quite likely (for rule UNC007). */
  readonly intensifiers?: readonly string[];
  /** Words by which somebody claims a deed (for rule FAC002). */
  readonly claiming?: readonly string[];
  /**
   * Words by which a sentence does not tell something as fact: it relays, denies, negates or leaves open; and deeds, as they
   * stand behind the name of the doer (for rules FAC001, FAC003 and FAC008).
   */
  readonly relaying?: readonly string[];
  readonly denying?: readonly string[];
  readonly negating?: readonly string[];
  readonly open?: readonly string[];
  readonly deeds?: readonly string[];
}

/** By the name of the language, as the file of its labels is called: `de`, `en-US`. */
export type Languages = Readonly<Record<string, LanguageWords>>;

/** What is added for a language; what stands for `en` counts for `en-US` as well, unless that has an entry of its own. */
export function wordsOf(languages: Languages, language: string): LanguageWords | undefined {
  return [language, primaryLanguage(language)]
    .map((name) => (Object.hasOwn(languages, name) ? languages[name] : undefined))
    .find(Boolean);
}

/** A word or phrase as a piece of a pattern: blanks of any width, and any letters for `*`. */
export const asPattern = (word: string): string =>
  word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, (sign) => (sign === '*' ? '\\p{L}*' : `\\${sign}`)).replaceAll(/\s+/gu, '\\s+');

/** Finds any of the words as a whole, in any case. @returns undefined where there are none */
export function wordPattern(words: readonly string[] = []): RegExp | undefined {
  if (words.length === 0) return undefined;
  // Arabic writes "and" and "so" as one word with what follows.
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^\p{Script=Arabic}/u.test(word) ? `[وف]?${asPattern(word)}` : asPattern(word)));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** Whether any of the words stands in a sentence. */
export function holdsWord(words: readonly string[] | undefined, sentence: string): boolean {
  const pattern = wordPattern(words);
  return pattern !== undefined && sentence.search(pattern) >= 0;
}
