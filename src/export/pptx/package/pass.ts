/** A pass: one thing done to the whole package, in one file. */

import type { Memory } from '../../../foundation/memory/memory.ts';
import type { Size } from '../../../foundation/units.ts';
import type { DeckFacts } from '../../../layout/deck-facts.ts';
import type { Item, Page } from '../../../layout/page.ts';
import type { Paint } from '../paint.ts';
import type { Slot } from '../slots.ts';
import type { PlacedObject } from './objects.ts';
import type { PartNames } from './part-names.ts';
import type { PackageParts } from './parts.ts';

/** What every pass may ask. */
export interface Job {
  readonly pages: readonly Page[];
  readonly deck: DeckFacts;
  readonly size: Size;
  /** The colours of notes pages and masters. */
  readonly paint: Paint;
  /** The theme's fonts by their place in it. */
  readonly fonts: { readonly heading: string; readonly body: string };
  readonly names: PartNames;
  readonly pageBaseOf: (page: Page) => PageBase;
  /** The number of the first slide. */
  readonly firstNumber: number;
  /** The style of a template's tables. */
  readonly tableStyle?: string | undefined;
  /** The pictures and charts of each page. */
  readonly objects: readonly (readonly PlacedObject[])[];
  /** The memory of this deck as it was written last. */
  readonly deckMemory?: Memory | undefined;
}

/** What a page stands on. */
export interface PageBase {
  /** The part of its layout. */
  readonly layout: string;
  readonly paint: Paint;
  /** Which of the layout's placeholders its items fill. */
  readonly slots: ReadonlyMap<Item, Slot>;
  /** `p:clrMapOvr`: what names of colours mean on it. */
  readonly colorMap: string;
  /** What tells it from the bases of other pages of the same deck, for whoever remembers slides. */
  readonly facts: string;
}

/** The `colorMap` of a base where names of colours mean what its master says. */
export const masterColors = '<a:masterClrMapping/>';

/** Changes the parts in place; the next one waits until it is done. */
export type Pass = (parts: PackageParts, job: Job) => void | Promise<void>;

/** Where nothing is said and nothing marked, PowerPoint makes a notes page when somebody wants one. */
export const hasNotesPage = ({ notes, notesPage }: Page): boolean => notes.length > 0 || notesPage.marks.length > 0;
