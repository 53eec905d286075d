/**
 * Random decks as LibreOffice draws them: no word leaves its box, and no box has more lines than were counted. A few in the
 * suite; BRIEFDECK_RENDERS=100 draws more of them, and BRIEFDECK_SEED others.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLines, type LineCount, strays } from '../support/drawn-boxes.ts';
import { layRandom } from '../support/lay-random.ts';
import { ordinaryDeck } from '../support/random-deck.ts';
import { renderPdfs } from '../support/render-pdf.ts';

const count = Number(process.env.BRIEFDECK_RENDERS ?? 5);
/** Decks a run of LibreOffice. */
const batch = 20;

it('keeps every word of random decks in its box', { timeout: 120_000 + count * 5_000 }, async () => {
  const decks = fc.sample(ordinaryDeck, { numRuns: count }).map(layRandom);
  const found: string[] = [];
  const lines: LineCount[] = [];
  let pageCount = 0;
  for (let first = 0; first < decks.length; first += batch) {
    const some = decks.slice(first, first + batch).filter(({ pages }) => pages.length > 0);
    const files = await Promise.all(some.map(({ write }) => write()));
    for (const [index, drawn] of renderPdfs(files).entries()) {
      const pages = some[index]?.pages ?? [];
      expect(drawn.length).toBe(pages.length);
      pageCount += pages.length;
      for (const [at, page] of pages.entries()) {
        const sheet = drawn[at];
        if (!sheet) continue;
        found.push(...strays(sheet, page).map((stray) => `deck ${first + index}, ${page.name}: ${stray}`));
        lines.push(...countLines(sheet, page).map((count) => ({ ...count, name: `deck ${first + index}, ${count.name}` })));
      }
    }
  }
  const more = lines.filter(({ laid, drawn }) => drawn > laid);
  const exact = lines.filter(({ laid, drawn }) => drawn === laid).length;
  console.info(
    `${count} decks, ${pageCount} slides, ${lines.length} boxes: ${exact} with the lines counted, ${more.length} with more`,
  );
  expect(found).toEqual([]);
  expect(more).toEqual([]);
});
