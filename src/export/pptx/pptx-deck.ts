/** What the exporter has to know of a deck beside its pages. */
import type { DeckProperties } from '../../markup/deck.ts';
import type { Theme } from '../../theme/theme.ts';

export interface PptxDeck {
  readonly theme: Theme;
  readonly properties: DeckProperties;
  /** BCP 47; of every run that states none of its own, and of the notes. */
  readonly language: string;
  /** Index of the page on which a source is listed, by source id; a citation of any other source is not a link. */
  readonly sourcePages?: ReadonlyMap<string, number> | undefined;
  /** Index of the page on which a source is first cited. */
  readonly citingPages?: ReadonlyMap<string, number> | undefined;
  /** Custom properties of the file, shown under File > Info > Properties. */
  readonly custom?: Readonly<Record<string, string>> | undefined;
}
