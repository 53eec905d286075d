/** The gallery of hard slides: markup files under test/gallery, through the real stages from markup to bytes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { figureKinds } from '../../src/figures/kinds.ts';
import { gatherFacts } from '../../src/layout/deck-facts.ts';
import { directPages } from '../../src/layout/direct/direct-pages.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import { speaking } from '../../src/layout/speaking.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { once } from './once.ts';
import type { ProofDeck } from './proof-decks.ts';
import { realLook } from './real-look.ts';

export const galleryFolder = resolve(import.meta.dirname, '../gallery');

export const galleryNames: readonly string[] = readdirSync(galleryFolder)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => name.slice(0, -'.xml'.length));

const nowhere = { locate: () => undefined };

/** A gallery file holds a frame and, after it, slides. @throws when it has a mistake. */
export function galleryDeck(name: string): ProofDeck {
  const markup = readFileSync(join(galleryFolder, `${name}.xml`), 'utf8');
  const cut = markup.indexOf('</frame>') + '</frame>'.length;
  const [frame = '', slides = ''] = [markup.slice(0, cut), markup.slice(cut)];
  const ids = [...frame.matchAll(/<source id="([^"]*)"/gu)].map(([, id = '']) => id);
  const citations = new Map(ids.map((id, index) => [id, index + 1]));
  const file = { name, section: name, templates: [] };
  const parsed = parseMarkup(
    { frame: { ...file, markup: frame }, slides: [{ ...file, markup: slides }] },
    { figures: figureKinds, citations, ...nowhere },
  );
  if (!parsed.value || parsed.diagnostics.length > 0)
    throw new Error(`gallery ${name}: ${parsed.diagnostics.map(({ message }) => message).join('; ')}`);
  // Each slide is a specimen by itself: thin ones stay apart.
  const deck = { ...parsed.value, slides: parsed.value.slides.map((slide) => ({ ...slide, join: 'no' as const })) };
  const { language } = deck.frame;
  const look = { ...realLook, metrics: speaking(realLook.metrics, language, realLook.memory) };
  const { theme } = look;
  const { value: laid = [], diagnostics } = layoutDeck(deck, look, nowhere);
  const pages = directPages(laid, { language, metrics: look.metrics });
  const sources = ids.map((id, index) => ({ id, at: `sources[${index}]` }));
  const write = once(() => writePptx(pages, gatherFacts(pages, { theme, frame: deck.frame, sources })));
  return { name, theme, pages, diagnostics, write };
}

export const galleryDecks: readonly { readonly name: string; readonly make: () => ProofDeck }[] = galleryNames.map((name) => ({
  name,
  make: once(() => galleryDeck(name)),
}));
