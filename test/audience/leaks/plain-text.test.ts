import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/audience/leaks/plain-text.ts';
import { inOneScript } from '../../../src/audience/leaks/spelling.ts';
import { withoutHyphenation } from '../../../src/foundation/characters/hyphenation.ts';

/** By the rules alone, letter by letter of all scripts: slow, and easy to read. */
const byRule = (text: string): string =>
  ` ${inOneScript(
    withoutHyphenation(text)
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  )
    .replaceAll(/(?<=\p{Nd})[,.\s'’‘ʼ_·⋅](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const odd = [
  ...['1', '000', '٣٤٥', '·', '⋅', '’', 'ʼ', '_', '.', '\u00a0', '\u2009', 'Σ', 'ς', 'İ', 'Ж', 'cа', '–', '½', 'é', 'e\u0301'],
  ...['\u00ad', '\ufeff', '\u0085', '-\u200b\u200b', '\ud800', '\udc00', ' ', 'ǅ', 'ﬁ', '٬', 'Pоссия', 'R a h i m'],
];
/** Signs of Cyrillic that are no letters: the rules take a word beside one for a word of two alphabets. */
const signs = /[\u0482\ua673\ua67e]/u;

it('is the same as by the rules, however the text is parted for speed', () => {
  const bit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(...odd),
  );
  fc.assert(
    fc.property(
      fc.array(bit, { maxLength: 12 }).map((bits) => bits.join('')),
      (text) => {
        fc.pre(!signs.test(text.normalize('NFKD')));
        expect(plainText(text)).toBe(byRule(text));
      },
    ),
    { numRuns: 400 },
  );
});
