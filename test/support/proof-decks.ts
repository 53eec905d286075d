/** Every deck that the proofs hold for: the briefings of the repository in both template sets, and the gallery. */
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import type { Diagnostic } from '../../src/foundation/diagnostic.ts';
import type { Page } from '../../src/layout/page.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { briefings, compileBriefing } from './compile-briefing.ts';
import { galleryDecks } from './gallery.ts';
import { once } from './once.ts';

export interface ProofDeck {
  readonly name: string;
  readonly theme: Theme;
  readonly pages: readonly Page[];
  /** What layout, and for a briefing the stages before it, had to say. */
  readonly diagnostics: readonly Diagnostic[];
  readonly write: () => Promise<Uint8Array>;
}

interface Named {
  readonly name: string;
  /** Made once: tests only read it. */
  readonly make: () => ProofDeck;
}

export const briefingDecks: readonly Named[] = briefings.flatMap((file) =>
  ['briefing', 'flash'].map((template) => {
    const name = `${file.replace('.yaml', '')} as ${template}`;
    return { name, make: once(() => briefingDeck(name, file, template)) };
  }),
);

export const proofDecks: readonly Named[] = [...briefingDecks, ...galleryDecks];

/** @throws when the briefing does not come to pages. */
function briefingDeck(name: string, file: string, template: string): ProofDeck {
  const compiled = compileBriefing(file, { template });
  const { pages, theme, diagnostics } = compiled;
  if (!pages || !theme) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return { name, theme, pages, diagnostics, write: once(() => exportPptx(compiled)) };
}
