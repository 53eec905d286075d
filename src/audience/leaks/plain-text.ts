/**
 * Texts as they are compared in the search for what is withheld: small letters without accents and invisible characters, words
 * parted by one space, a space at either end. So no capital, accent, soft hyphen or line break hides a name.
 */
export const plainText = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{Nd})[,.\s](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export const wordsOf = (text: string): readonly string[] => plainText(text).split(' ').filter(Boolean);

/** Endings of Russian cases; a name of five letters or more is found in each of them. */
const ending = /(?:[аеиоуыьэюя]|ии|ия|ый|ои|ая)$/u;
const isInflected = (word: string): boolean => /^\p{Script=Cyrillic}{5,}$/u.test(word);
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** A test for a phrase in texts that were made plain; `null` for a phrase without letters and digits. */
export function phraseTest(phrase: string): ((plain: string) => boolean) | null {
  const words = wordsOf(phrase);
  if (words.length === 0) return null;
  if (!words.some(isInflected)) return (plain) => plain.includes(` ${words.join(' ')} `);
  const forms = words.map((word) => (isInflected(word) ? `${escaped(word.replace(ending, ''))}\\p{L}{0,3}` : escaped(word)));
  const pattern = new RegExp(` ${forms.join(' ')} `, 'u');
  return (plain) => pattern.test(plain);
}
