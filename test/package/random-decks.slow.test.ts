/**
 * Whatever a deck holds, its pages hold it, and its file is sound. BRIEFDECK_RUNS=1000 makes a long run of it, and
 * BRIEFDECK_SEED another one.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { expectSound } from '../layout/expect-sound.ts';
import { layRandom } from '../support/lay-random.ts';
import { overlaps } from '../support/overlaps.ts';
import { checkPackage } from '../support/pptx-package.ts';
import { randomDeck } from '../support/random-deck.ts';
import { sdkErrors } from '../support/sdk-errors.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 25);
/** Validating takes as long as ten decks: one in so many is. */
const validated = 10;

const told = { decks: 0, slides: 0, pages: 0, validated: 0, refused: [] as string[] };

afterAll(() => {
  const { refused, ...counts } = told;
  console.info(JSON.stringify(counts), `${refused.length} slides refused`, refused.slice(0, 20));
});

it('lays and writes any deck, or refuses what fits nowhere', { timeout: 60_000 + numRuns * 2_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomDeck, async (deck) => {
      const { pages, refused, write } = layRandom(deck);
      expect(refused.filter((reason) => !reason.startsWith('LAY001'))).toEqual([]);
      expectSound(pages);
      expect(pages.flatMap(overlaps)).toEqual([]);
      const file = await write();
      expect(checkPackage(file)).toEqual([]);
      told.decks += 1;
      if (told.decks % validated === 0) {
        told.validated += 1;
        expect(await sdkErrors(file)).toEqual([]);
      }
      told.slides += deck.slides.length;
      told.pages += pages.length;
      told.refused.push(...refused);
    }),
    { numRuns, endOnFailure: true },
  );
  // What is refused is written nowhere: a generator whose decks are all refused would prove nothing.
  expect(told.refused.length).toBeLessThan(told.slides * 0.05);
});
