/**
 * Punctuation as languages write it. Templates and helpers put `, `, `; ` and `: ` between values as English does; what a
 * language file says has its own.
 */
import { primaryLanguage } from './language-tag.ts';

type Marks = Readonly<Record<string, string>>;

/** French parts a colon from the word before it by a no-break space, other high marks by a narrow one (CLDR, Imprimerie nationale). */
const french: Marks = { ':': '\u00A0:', ';': '\u202F;', '!': '\u202F!', '?': '\u202F?' };
const arabic: Marks = { ',': '،', ';': '؛', '?': '؟' };
const marksOf: Readonly<Record<string, Marks>> = { fr: french, ar: arabic, fa: arabic, ur: arabic, ckb: arabic };

/** Names side by side, as in `Guards, Lyakkon`: with the comma of the language. */
export const besideEachOther = (names: readonly string[], language: string): string => names.join(punctuate(', ', language));

/**
 * Marks that stand right behind a value, at the beginning of a text or behind a tag, and before a space, a tag or the end; a
 * bracket or a quotation mark may close in between.
 * @param text what stands between two values: `: ` or `</b>; `
 * @param language BCP 47
 */
export function punctuate(text: string, language: string): string {
  const marks = marksOf[primaryLanguage(language)];
  if (marks === undefined || !/[,;:!?]/u.test(text)) return text;
  return text.replaceAll(/(?<=(?:^|>)[)\]»”"]*)[,;:!?](?=[\s<]|$)/gu, (mark) => marks[mark] ?? mark);
}
