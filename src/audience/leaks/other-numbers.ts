/** Numbers that are written as words of another language than the deck's, as in a name or a quotation that was left as it is. */
import { numberOfWords } from '../../briefing/number-words.ts';
import { smallNumberOf } from '../../briefing/small-numbers.ts';
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';

/** Words that are others in one of the languages with Latin letters: eleven in Spanish is once, a hundred in French is cent. */
const ambiguous: ReadonlySet<string> = new Set([
  'once',
  'dos',
  'cent',
  'mil',
  'mille',
  'ten',
  'cien',
  'un',
  'one',
  'couple',
  'million',
]);

/** From two on: one is an article in many languages. @param phrase a word of a text made plain, or several with blanks between */
export function otherNumberOf(phrase: string, language: string): number | undefined {
  const own = primaryLanguage(language);
  const number = readIn(phrase, own);
  return number === undefined || number < 2 ? undefined : number;
}

function readIn(phrase: string, own: string): number | undefined {
  if (/^\p{Script=Cyrillic}/u.test(phrase)) return own === 'ru' ? undefined : numberOfWords(phrase, 'ru');
  if (/^\p{Script=Arabic}/u.test(phrase)) return own === 'ar' ? undefined : smallNumberOf(phrase, 'ar');
  if (phrase.split(' ').some((word) => ambiguous.has(word))) return undefined;
  const english = own === 'en' ? undefined : numberOfWords(phrase, 'en');
  return (
    english ??
    ['fr', 'es']
      .filter((each) => each !== own)
      .map((each) => smallNumberOf(phrase, each))
      .find((each) => each !== undefined)
  );
}
