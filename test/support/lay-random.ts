/** Random decks through layout. */

import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { type Diagnostic, hasErrors } from '../../src/foundation/diagnostic.ts';
import { gatherFacts } from '../../src/layout/deck-facts.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Page } from '../../src/layout/page.ts';
import type { Deck } from '../../src/markup/deck.ts';
import { realLook } from './real-look.ts';

export interface RandomPages {
  readonly pages: readonly Page[];
  /** Why layout refused slides, once for each. */
  readonly refused: readonly string[];
  readonly write: () => Promise<Uint8Array>;
}

const lay = (deck: Deck) => layoutDeck(deck, realLook, { locate: () => undefined });

/** Pages of all slides that fit. A slide with something that fits nowhere is refused with LAY001, which is right. */
export function layRandom(deck: Deck): RandomPages {
  const whole = lay(deck);
  const refusals = hasErrors(whole.diagnostics)
    ? deck.slides.map((one) => firstError(lay({ ...deck, slides: [one] }).diagnostics))
    : [];
  const kept = { ...deck, slides: deck.slides.filter((_, index) => refusals[index] === undefined) };
  const { value: pages = [] } = refusals.length > 0 ? lay(kept) : whole;
  return {
    pages,
    refused: refusals.flatMap((reason) => reason ?? []),
    write: () => writePptx(pages, gatherFacts(pages, { theme: realLook.theme, frame: deck.frame })),
  };
}

function firstError(diagnostics: readonly Diagnostic[]): string | undefined {
  const found = diagnostics.find(({ severity }) => severity === 'error');
  return found && `${found.code} ${found.message}`;
}
