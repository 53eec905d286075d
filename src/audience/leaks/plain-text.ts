/** Texts made plain, and a test for a phrase in them. */
import { withoutHyphenation } from '../../foundation/characters/hyphenation.ts';
import { formsOf } from './russian-forms.ts';
import { inOneScript } from './spelling.ts';

/**
 * Texts as they are compared in the search for what is withheld: small letters without accents and invisible characters, words
 * parted by one space, a space at either end. So no capital, accent, soft hyphen or line break hides a name.
 */
export const plainText = (text: string): string =>
  ` ${inOneScript(
    withoutHyphenation(text)
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  )
    .replaceAll(/(?<=\p{Nd})[,.\s'’‘ʼ_·⋅](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export const wordsOf = (text: string): readonly string[] => plainText(text).split(' ').filter(Boolean);

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** A test for a phrase in texts that were made plain, in each case of Russian; `null` for a phrase without letters and digits. */
export function phraseTest(phrase: string): ((plain: string) => boolean) | null {
  const words = wordsOf(phrase).map(formsOf);
  if (words.length === 0) return null;
  if (words.every(({ length }) => length === 1) && !/^[\p{Script=Arabic}\p{Script=Hebrew}]{3}/u.test(words[0]?.[0] ?? ''))
    return (plain) => plain.includes(` ${words.join(' ')} `);
  const [first = []] = words;
  // Particles of one letter are written together with the word after them.
  const before = /^\p{Script=Arabic}{3}/u.test(first[0] ?? '')
    ? '[وف]?[بلكس]?(?:ال)?'
    : /^\p{Script=Hebrew}{3}/u.test(first[0] ?? '')
      ? '[ושהבלכמ]{0,3}'
      : '';
  const pattern = new RegExp(` ${before}${words.map((forms) => `(?:${forms.map(escaped).join('|')})`).join(' ')} `, 'u');
  return (plain) => pattern.test(plain);
}
