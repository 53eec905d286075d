/** A pass: one thing done to the whole package, in one file. */
import type { Page, PageLayout } from '../../../layout/page.ts';
import type { Size } from '../../../units.ts';
import type { Paint } from '../paint.ts';
import type { PptxDeck } from '../pptx-deck.ts';
import type { Slot } from '../slots.ts';
import type { PlacedObject } from './objects.ts';
import type { PartMemory } from './part-memory.ts';
import type { Parts } from './parts.ts';

/** What every pass may ask. */
export interface Job {
  readonly pages: readonly Page[];
  readonly deck: PptxDeck;
  readonly size: Size;
  readonly paint: Paint;
  readonly slots: ReadonlyMap<PageLayout, readonly Slot[]>;
  /** The pictures and charts of each page. */
  readonly objects: readonly (readonly PlacedObject[])[];
  readonly memory?: PartMemory | undefined;
}

/** Changes the parts in place. */
export type Pass = (parts: Parts, job: Job) => void;

export const slidePart = (index: number): string => `ppt/slides/slide${index + 1}.xml`;
export const notesPart = (index: number): string => `ppt/notesSlides/notesSlide${index + 1}.xml`;

/** Where nothing is said and nothing marked, PowerPoint makes a notes page when somebody wants one. */
export const hasNotesPage = ({ notes, notesPage }: Page): boolean => notes.length > 0 || notesPage.marks.length > 0;
