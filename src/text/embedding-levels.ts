/** How deep each character of a paragraph is embedded by the Unicode Bidirectional Algorithm (UAX #9): odd ones run from the right. */
import bidiFactory from 'bidi-js';
import type { Direction } from '../foundation/characters/writing-direction.ts';

/** The level of each UTF-16 unit of a paragraph in a direction, before its lines are known. */
export type EmbeddingLevels = (paragraph: string, direction: Direction) => Uint8Array;

/** Its tables are unpacked here: asked for once a deck, and only where a text runs from right to left. */
export function openEmbeddingLevels(): EmbeddingLevels {
  // Its types are those of a module, which Node does not take it for.
  const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
  // A break of a line ends no paragraph: it is the space between two words.
  return (paragraph, direction) => bidi.getEmbeddingLevels(paragraph.replaceAll('\n', '\u2028'), direction).levels;
}
