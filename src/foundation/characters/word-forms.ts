/**
 * A term of Arabic as it stands in a sentence: with the article, in the feminine or with an ending of case, and with or without
 * the marks of short vowels. In other languages a term has the letters that it has.
 */

const arabic = /\p{Script=Arabic}/u;

/** A pattern that finds the term in any of its forms; `undefined` for one without Arabic letters. */
export function arabicForms(term: string): RegExp | undefined {
  if (!arabic.test(term)) return undefined;
  const words = bare(term)
    .split(/\s+/u)
    .map((word) => `(?:ال)?${[...word.replace(/^ال(?=\p{L}{3})/u, '')].map(asLetter).join('')}(?:[ةا]\\p{M}*)?`);
  return new RegExp(`(?<!\\p{L})(?:[وفبل])?${words.join('\\s+')}(?!\\p{L})`, 'u');
}

/** Whether somebody typed the term in one of its forms, and perhaps "of the" before it: `من غير المرجح` for `غير مرجح`. */
export function isFormOf(typed: string, term: string): boolean {
  if (typed === term) return true;
  if (!arabic.test(typed)) return false;
  const found = arabicForms(term)?.exec(typed.replace(/^من\s+/u, ''));
  return found !== undefined && found !== null && found.index === 0 && found[0].length === typed.replace(/^من\s+/u, '').length;
}

const bare = (term: string): string => term.replaceAll(/\p{M}/gu, '').trim();

const asLetter = (letter: string): string => `${letter}\\p{M}*`;
