/**
 * Words that rules look for, by language, in the form in which a project adds its own: `*` at the end of a word stands for any
 * further letters. English is written in the rules themselves, whose exceptions go by its grammar.
 */
import { type Languages, type LanguageWords, wordsOf } from './language-words.ts';
import { arabic } from './rule-words/arabic.ts';
import { french } from './rule-words/french.ts';
import { russian } from './rule-words/russian.ts';
import { spanish } from './rule-words/spanish.ts';

/** Ours, by the primary language. */
const ours: Languages = { ru: russian, fr: french, es: spanish, ar: arabic };

type List = Exclude<keyof LanguageWords, 'likelihood'>;

/** The words of a list in a language: ours, then those that the project adds. Of English only the latter. */
export const ruleWords = (list: List, language: string, added: Languages = {}): readonly string[] => [
  ...(wordsOf(ours, language)?.[list] ?? []),
  ...(wordsOf(added, language)?.[list] ?? []),
];

/** Whether rules that go by a list can look at texts of a language at all. */
export const hasWords = (list: List, language: string, added: Languages = {}): boolean =>
  /^en\b/iu.test(language) || ruleWords(list, language, added).length > 0;
