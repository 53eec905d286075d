/** The slide that is being drawn: hands out ids and relationships, and answers what drawing has to ask. */

import { safeAddress } from '../../../foundation/address/safe-address.ts';
import type { Direction } from '../../../foundation/characters/writing-direction.ts';
import type { Item } from '../../../layout/page.ts';
import type { Link } from '../../../text/body.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { WrittenRelationship } from '../package/relationships.ts';
import type { Paint } from '../paint.ts';
import type { Slot } from '../slots.ts';

/** What all slides of a deck share. */
export interface DeckContext {
  /** The fonts of the theme, which are written as such; fonts that are left out here are written by their names. */
  readonly fonts: Partial<Theme['fonts']>;
  readonly language: string;
  readonly direction: Direction;
  readonly paint: Paint;
  readonly sourcePages: ReadonlyMap<string, number>;
  readonly citingPages: ReadonlyMap<string, number>;
  readonly pageCount: number;
  /** The id of the table style, where a template has one; each cell states its fill and lines all the same. */
  readonly tableStyle?: string | undefined;
  /** The number of the first slide. */
  readonly firstNumber: number;
  /** The name of a slide's part, in their folder. */
  readonly slideName: (index: number) => string;
}

export interface SlideFacts {
  /** Index of the page, from 0. */
  readonly page: number;
  readonly slots: ReadonlyMap<Item, Slot>;
  /** Relationship ids of the pictures and charts. */
  readonly objects: ReadonlyMap<Item, string>;
  /** Names of the items that need connection sites of their own; none if not given. */
  readonly ownSites?: ReadonlySet<string>;
  /** What the slide already points to. */
  readonly relationships: readonly WrittenRelationship[];
}

/** Lives as long as one slide is drawn. */
export class PptxSlide {
  readonly deck: DeckContext;
  readonly pageNumber: number;
  readonly #facts: SlideFacts;
  readonly #relationships: WrittenRelationship[];
  readonly #taken: Set<string>;
  readonly #shapes = new Map<string, number>();
  #lastShape = 1;

  constructor(deck: DeckContext, facts: SlideFacts) {
    this.deck = deck;
    this.pageNumber = facts.page + deck.firstNumber;
    this.#facts = facts;
    this.#relationships = [...facts.relationships];
    this.#taken = new Set(facts.relationships.map(({ id }) => id));
  }

  /** Unique on the slide; 1 is the shape tree itself. */
  nextShapeId(name: string): number {
    this.#lastShape += 1;
    this.#shapes.set(name, this.#lastShape);
    return this.#lastShape;
  }

  /** The id of a shape that has been drawn. @throws when it has not: what a connector is glued to comes before it. */
  shapeId(name: string): number {
    const id = this.#shapes.get(name);
    if (id === undefined) throw new Error(`no shape "${name}" yet on page ${this.pageNumber}`);
    return id;
  }

  slotOf(item: Item): Slot | undefined {
    return this.#facts.slots.get(item);
  }

  needsOwnSites({ name }: Pick<Item, 'name'>): boolean {
    return this.#facts.ownSites?.has(name) ?? false;
  }

  /** @throws when the item has no part. */
  objectRelationship(item: Item): string {
    const id = this.#facts.objects.get(item);
    if (!id) throw new Error(`no part for ${item.kind} "${item.name}" on page ${this.pageNumber}`);
    return id;
  }

  /** The relationship of a link and the action it needs; nothing for a link that leads nowhere. */
  linkTo(link: Link): { readonly id: string; readonly action?: string } | undefined {
    if (link.kind === 'url') {
      const target = safeAddress(link.href);
      return target ? { id: this.#relate({ type: 'hyperlink', target, isExternal: true }) } : undefined;
    }
    const { sourcePages, citingPages } = this.deck;
    const page = (link.kind === 'source' ? sourcePages : citingPages).get(link.id);
    if (page === undefined || !(page >= 0 && page < this.deck.pageCount)) return undefined;
    return { id: this.#relate({ type: 'slide', target: this.deck.slideName(page) }), action: 'ppaction://hlinksldjump' };
  }

  get relationships(): readonly WrittenRelationship[] {
    return this.#relationships;
  }

  /** The same target twice on a slide is one relationship. */
  #relate(wanted: Omit<WrittenRelationship, 'id'>): string {
    const known = this.#relationships.find(({ type, target }) => type === wanted.type && target === wanted.target);
    if (known) return known.id;
    let number = this.#relationships.length + 1;
    while (this.#taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#taken.add(id);
    this.#relationships.push({ id, ...wanted });
    return id;
  }
}
