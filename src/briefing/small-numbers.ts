/** Numbers from 2 to 100 in the words of the languages whose larger ones nobody here puts together. */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { writtenForms } from './quantity/written-forms.ts';

const plain = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[-'’]/gu, ' ');

// "Un", "una" and "un seul" are articles as well: one of something is told in figures only.
const words: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  writtenForms
    .filter(({ language }) => ['fr', 'es', 'ar'].includes(language))
    .map(({ language, numbers }) => [
      language,
      new Map([...numbers].flatMap(([word, n]) => (n < 2 ? [] : [[plain(word), n] as const]))),
    ]),
);

/** @param phrase a word of a text made plain, or several with blanks between */
export function smallNumberOf(phrase: string, language: string): number | undefined {
  const own = words.get(primaryLanguage(language));
  // Particles of one letter are written together with the Arabic word after them.
  const bare = /^\p{Script=Arabic}{4,}/u.test(phrase) ? phrase.replace(/^(?:[وفبلك]|ال)/u, '') : phrase;
  return own?.get(plain(phrase)) ?? own?.get(plain(bare));
}
