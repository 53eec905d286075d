/** What the exporter has to know of a deck beside its pages. */
import type { DeckProperties } from '../../markup/deck.ts';
import type { Theme } from '../../theme/theme.ts';

/** How the deck may be shared, for what is read apart from its slides: data sheets, and lists of files. */
export interface Handling {
  /** `TLP:RED`; empty where the deck has no label. */
  readonly tlp: string;
  /** Further marks, in words. */
  readonly marks: readonly string[];
}

/** Label and marks on one line; empty where there are none. */
export const handlingWords = ({ tlp, marks }: Handling): string => [tlp, ...marks].filter((words) => words !== '').join(' · ');

export interface PptxDeck {
  readonly theme: Theme;
  readonly properties: DeckProperties;
  readonly handling: Handling;
  /** BCP 47; of every run that states none of its own, and of the notes. */
  readonly language: string;
  /** Index of the page on which a source is listed, by source id; a citation of any other source is not a link. */
  readonly sourcePages?: ReadonlyMap<string, number> | undefined;
  /** Index of the page on which a source is first cited. */
  readonly citingPages?: ReadonlyMap<string, number> | undefined;
  /** Custom properties of the file, shown under File > Info > Properties. */
  readonly custom?: Readonly<Record<string, string>> | undefined;
}
