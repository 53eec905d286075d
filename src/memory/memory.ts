/**
 * What a process that builds again and again keeps from one build to the next: whatever was made from files that are as
 * they were. A build with a memory gives exactly what it gives without one.
 */

import { type HouseMemory, type HouseShelf, openHouseMemory } from '../export/pptx/house/house-memory.ts';
import { openPartMemory, type PartMemory } from '../export/pptx/package/part-memory.ts';
import type { Outcome } from '../foundation/diagnostic.ts';
import { openSlideMemory, type SlideMemory } from '../layout/slide-memory.ts';
import { type MarkupMemory, openMarkupMemory } from '../markup/markup-memory.ts';
import type { TemplateSet } from '../render/template-set.ts';
import type { Theme } from '../theme/theme.ts';
import { type Remember, rememberByFiles } from './file-memory.ts';

export type { HouseShelf } from '../export/pptx/house/house-memory.ts';

export interface Memory {
  readonly templates: Remember<Outcome<TemplateSet>>;
  readonly theme: Remember<Outcome<Theme>>;
  /** The bases of themes that name none. */
  readonly house: HouseMemory;
  /** Only where the same briefing is built again; it costs a process that builds each once. */
  readonly deck?: DeckMemory;
}

/** What is kept of the last deck, by the stages that take longest. */
export interface DeckMemory {
  readonly markup: MarkupMemory;
  readonly slides: SlideMemory;
  readonly parts: PartMemory;
}

/** Keep one as long as the workshop it belongs to. @param shelf bases that were made ahead */
export const openMemory = (shelf?: HouseShelf): Memory => ({
  house: openHouseMemory(shelf),
  templates: rememberByFiles(),
  theme: rememberByFiles(),
});

/** Keep one for each briefing that is built again and again. */
export const openDeckMemory = (): DeckMemory => ({
  markup: openMarkupMemory(),
  slides: openSlideMemory(),
  parts: openPartMemory(),
});
