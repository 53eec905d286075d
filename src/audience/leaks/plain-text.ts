/** Texts made plain, and a test for a phrase in them. */
import { withoutHyphenation } from '../../foundation/characters/hyphenation.ts';
import { formsOf } from './russian-forms.ts';
import { inOneScript } from './spelling.ts';

/**
 * Texts as they are compared in the search for what is withheld: small letters without accents and invisible characters, words
 * parted by one space, a space at either end. So no capital, accent, soft hyphen or line break hides a name.
 */
export function plainText(text: string): string {
  // Most of a deck is written in ASCII, whatever its language: the rest is made plain by itself, and rules for other letters look at it alone.
  const bare = withoutHyphenation(text)
    .replaceAll(others, (run) => run.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, ''))
    .toLowerCase()
    .replaceAll(others, plainMarks);
  const isForeign = beyond.test(bare);
  const parted = isForeign
    ? inOneScript(bare)
        .replaceAll(/(?<=\p{Nd})[,.\s'ʼ_](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    : bare.replaceAll(/(?<=\d)[,.\s'_](?=\d{3}(?!\d))/gu, '').replaceAll(/[^a-z\d]+/gu, ' ');
  return ` ${parted.trim()} `;
}

const beyond = /[\u0080-\u{10ffff}]/u;
const others = /[\u0080-\u{10ffff}]+/gu;

/** Signs as signs of ASCII of the same kind: those that part thousands, blanks, and all that only part words. */
const plainMarks = (run: string): string =>
  run
    .replaceAll(/[’‘·⋅]/gu, "'")
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}' ]/gu, '|');

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
