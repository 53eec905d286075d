import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearMiss, isOneSlip, skeletonOf } from '../../../src/analysis/rules/near-miss.ts';

const near = (word: string, name: string) => isNearMiss(word, name, skeletonOf(name));

describe('near misses', () => {
  it.each([
    ['Andizhan', 'Andijan'],
    ['Fergana', 'Ferghana'],
    ['Kudzhand', 'Kujand'],
    ['Tartous', 'Tartus'],
    ['Isfarah', 'Isfara'],
    ['Gafurov', 'Ghafurov'],
    ['Pülgön', 'Pulgon'],
  ])('%s for %s', (word, name) => expect(near(word, name)).toBe(true));

  it.each([
    ['Slovenia', 'Slovakia'],
    ['Austria', 'Australia'],
    ['Gambia', 'Zambia'],
    ['Kabuli', 'Kabul'],
    ['Iraqi', 'Iraq'],
    ['Parts', 'Paris'],
    ['Osh', 'Osch'],
  ])('not %s for %s', (word, name) => expect(near(word, name)).toBe(false));

  it('one slip is one letter more, less or other, or two changed places', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/u);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'xyz'), (text, at, letter) => {
        const here = at % text.length;
        expect(isOneSlip(text, text.slice(0, here) + letter + text.slice(here))).toBe(true);
        expect(isOneSlip(text, text.slice(0, here) + text.slice(here + 1))).toBe(true);
        expect(isOneSlip(text, text.slice(0, here) + letter + text.slice(here + 1))).toBe(true);
        expect(isOneSlip(text, `${text}${letter}${letter}`)).toBe(false);
      }),
    );
    expect(isOneSlip('batken', 'batekn')).toBe(true);
    expect(isOneSlip('batken', 'abtekn')).toBe(false);
  });
});
