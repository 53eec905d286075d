import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hyphenate, withoutHyphenation } from '../../../src/foundation/characters/hyphenation.ts';
import { sameWords } from '../../../src/foundation/characters/same-words.ts';

it('writes a hyphen that can be told from one that somebody wrote', () => {
  const written = hyphenate('Kok-Tash-Dampfschiff', [14]);
  expect(written).toBe('Kok-Tash-Dampf-\u200b\u200bschiff');
  expect(withoutHyphenation(written)).toBe('Kok-Tash-Dampfschiff');
  expect(sameWords(written)).toBe('Kok-Tash-Dampfschiff');
});

it('gives every text back', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 60 }), offsets, (text, found) => {
      const inOrder = [...found].sort((a, b) => a - b);
      expect(withoutHyphenation(hyphenate(text, inOrder))).toBe(text);
    }),
  );
});
