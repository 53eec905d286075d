/**
 * The words in which quantities are written, by language. Each language's printed forms are among them, so that what a
 * slide says can be typed back. A briefing may mix them: an analyst copies from sources in several languages.
 */
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';
import { arabic } from './written-forms/arabic.ts';
import { english } from './written-forms/english.ts';
import { type FormWords, type VagueMeaning, vagueMeanings } from './written-forms/form-words.ts';
import { french } from './written-forms/french.ts';
import { russian } from './written-forms/russian.ts';
import { spanish } from './written-forms/spanish.ts';

export const writtenForms: readonly FormWords[] = [english, russian, french, spanish, arabic];

export const vagueWordsOf = ({ vague }: FormWords): readonly string[] => Object.values(vague).flat();

/** How counts may be written, for a message: as the language of the briefing has it, and in English without one. */
export const shownForms = (language: unknown): string =>
  (writtenForms.find((words) => words.language === primaryLanguage(typeof language === 'string' ? language : 'en')) ?? english)
    .shown;

/** "Dozens" and its like, in any of the languages: a noun, behind which many say "of". */
export const isHeap = (word: string): boolean => {
  const typed = plain(word);
  return writtenForms.some((words) => heaps.some((meaning) => holds(words, meaning, typed)));
};

const heaps = ['dozens', 'tens', 'hundreds', 'thousands', 'scores'] as const satisfies readonly VagueMeaning[];

const plain = (word: string): string => word.trim().toLowerCase().replaceAll('’', "'");

const holds = ({ vague }: FormWords, meaning: VagueMeaning, typed: string): boolean =>
  vague[meaning].some((each) => new RegExp(`^(?:${each})$`, 'u').test(typed));

/** What a vague word means, where it is none of the language of the deck: its own words stand there as they were written. */
export function foreignVague(word: string, language: string): VagueMeaning | undefined {
  const typed = plain(word);
  const own = writtenForms.find((words) => words.language === primaryLanguage(language));
  if (own && vagueMeanings.some((meaning) => holds(own, meaning, typed))) return undefined;
  return vagueMeanings.find((meaning) => writtenForms.some((words) => holds(words, meaning, typed)));
}
