/** From a compilation to its deck: the last stage, for whoever has a compilation at hand. */
import type { DeckFacts } from '../../layout/deck-facts.ts';
import type { Page } from '../../layout/page.ts';
import { type PptxTools, writePptx } from './write-pptx.ts';

/** Of a compilation, what the file is made of. Both are there where it came to pages. */
export interface Exportable {
  readonly pages?: readonly Page[];
  readonly facts?: DeckFacts;
}

/**
 * The bytes of the .pptx of a compilation; its workshop may be given as the tools. Errors among its diagnostics do not stop it.
 * @throws for a compilation that did not come to pages
 */
export async function exportPptx({ pages, facts }: Exportable, tools?: PptxTools): Promise<Uint8Array> {
  if (!pages || !facts) throw new Error('export before layout');
  return writePptx(pages, facts, tools);
}
