/** What rendering hands to the markup parser: one text of slide markup a template file, with its trace. */
import type { TemplatePlace } from './place.ts';

export interface RenderedDeck {
  readonly frame: RenderedFile;
  readonly slides: readonly RenderedFile[];
}

export interface RenderedFile {
  /** As `deck.yaml` writes it: `bottom-line`, `other-set/sources`. */
  readonly name: string;
  /** The section's name in the deck's language; empty for the frame. */
  readonly section: string;
  /** Slide markup. Elements carry the internal names below, which no template can type. */
  readonly markup: string;
  /** Where the template begins: the address of what has none of its own. */
  readonly place?: TemplatePlace;
  /** Template files by the index that a place in the markup names. */
  readonly templates: readonly string[];
}

/**
 * Names that only the renderer may write. `place` is `FILE:LINE:COLUMN` of the template, `record` the nearest
 * record's path in the briefing; `value` is an element around a printed value, whose path it has in `path`, and in `direction`
 * which way it and the deck are written, where it has to be kept apart from what stands beside it.
 */
export const traceNames = { place: '_at', record: '_of', value: '_o', path: 'p', direction: 'd' } as const;

/** Names that begin like this are the renderer's own. */
export const isTraceName = (name: string): boolean => name.startsWith('_');
