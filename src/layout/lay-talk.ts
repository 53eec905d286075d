/** A talk is arranged by slides, and measured by pages: where a slide takes several, fewer slides fit into the minutes. */
import type { Outcome } from '../foundation/diagnostic.ts';
import type { Deck } from '../markup/deck.ts';
import type { Page } from './page.ts';

interface Laid {
  readonly deck: Deck;
  readonly laid: Outcome<readonly Page[]>;
}

/**
 * Lays the deck out, and once more where the pages say that other slides have to stand in the main part.
 * @param arrange the deck for slides of so many pages
 */
export function layTalk(
  first: Deck,
  { arrange, lay }: { arrange: (pagesOf: (id: string) => number) => Deck; lay: (deck: Deck) => Laid['laid'] },
): Laid {
  const laid = lay(first);
  const pages = countPages(first, laid.value ?? []);
  const deck = arrange((id) => pages.get(id) ?? 1);
  const isSame = deck.slides.every(({ id }, index) => id === first.slides[index]?.id);
  return isSame ? { deck: first, laid } : { deck, laid: lay(deck) };
}

/** Pages follow their slides; the first of a slide has its name. */
function countPages({ slides }: Deck, pages: readonly Page[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let index = -1;
  for (const { name } of pages) {
    if (name === slides[index + 1]?.id) index += 1;
    const id = slides[index]?.id ?? name;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
