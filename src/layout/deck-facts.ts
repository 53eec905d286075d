/** What an exporter has to know of a deck beside its pages: one record for both. */
import { type Direction, directionOf } from '../foundation/characters/writing-direction.ts';
import { version } from '../foundation/version.ts';
import type { DeckProperties, Frame } from '../markup/deck.ts';
import type { Theme } from '../theme/theme.ts';
import { type BuiltFrom, builtProperties } from './built-as.ts';
import type { Page } from './page.ts';
import { findCitingPages, findSourcePages, type ListedSource } from './source-pages.ts';

/** How the deck may be shared, for what is read apart from its slides: data sheets, and lists of files. */
export interface Handling {
  /** `TLP:RED`; empty where the deck has no label. */
  readonly tlp: string;
  /** Further marks, in words. */
  readonly marks: readonly string[];
}

export interface DeckFacts {
  readonly theme: Theme;
  /** BCP 47; of every run that states none of its own, and of the notes. */
  readonly language: string;
  /** That of the language: paragraphs, tables, charts and masters have it. */
  readonly direction: Direction;
  readonly properties: DeckProperties;
  readonly handling: Handling;
  /** Index of the page on which a source is listed, by source id; a citation of any other source is not a link. */
  readonly sourcePages: ReadonlyMap<string, number>;
  /** Index of the page on which a source is first cited, by source id. */
  readonly citingPages: ReadonlyMap<string, number>;
  /** Custom properties of the file, shown under File > Info > Properties. */
  readonly custom: Readonly<Record<string, string>>;
}

/** What a deck was laid out from. */
export interface DeckOrigin {
  readonly theme: Theme;
  readonly frame: Frame;
  /** As the analysis lists them; none in a deck without a briefing. */
  readonly sources?: readonly ListedSource[];
  /** Of the briefing that the deck was made of. */
  readonly edition?: Edition;
}

/** Tells a deck from others of the same briefing. */
export interface Edition {
  /** As the briefing counts; 1 where it does not. */
  readonly version: number | null;
  /** In ISO 8601. */
  readonly asOf: string;
  /** SHA-256 of the briefing and of every file it was built with. */
  readonly inputHash: string;
  /** What the deck says of the call that made it, and of its texts, for whoever holds it against what was built. */
  readonly from?: BuiltFrom;
}

/** Gathers what both exporters need. The pages have to be all pages of the deck, in order: links go by their place. */
export function gatherFacts(pages: readonly Page[], { theme, frame, sources = [], edition }: DeckOrigin): DeckFacts {
  const { properties, language, tlp, marks } = frame;
  return {
    theme,
    language,
    direction: directionOf(language),
    properties,
    handling: { tlp, marks },
    sourcePages: findSourcePages(pages, sources),
    citingPages: findCitingPages(pages),
    custom: {
      ...(edition ? { 'Briefing version': String(edition.version ?? 1), 'As of': edition.asOf } : {}),
      'Made with': `Briefdeck ${version}`,
      ...(edition ? { 'Input hash': edition.inputHash } : {}),
      ...(edition?.from ? builtProperties(pages, edition.from, edition.inputHash) : {}),
    },
  };
}
