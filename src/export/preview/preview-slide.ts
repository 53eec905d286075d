/** The slide that is being drawn: numbers origins, collects pictures, and answers what drawing has to ask. */

import { safeAddress } from '../../foundation/address/safe-address.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import { escapeAttribute } from '../../foundation/xml/xml-text.ts';
import type { DeckFacts } from '../../layout/deck-facts.ts';
import type { Color, Link } from '../../text/body.ts';
import type { ColorRole, Role, RoleFrame } from '../../theme/theme.ts';
import type { Picture } from './preview.ts';

/** What all slides of a deck share. */
export interface PreviewContext extends DeckFacts {
  /** Names of the pages, in order. */
  readonly pages: readonly string[];
  readonly media: Map<string, Picture>;
  readonly memory: Memory;
  readonly undrawn: Set<string>;
}

/** Lives as long as one slide is drawn. */
export class PreviewSlide {
  readonly deck: PreviewContext;
  readonly frame?: RoleFrame;
  readonly #origins: Origin[] = [];
  readonly #numbers = new Map<string, number>();
  /** By the object itself: most pieces of a text share one, and then no key has to be made. */
  readonly #attributes = new Map<Origin, string>();

  /** @param role which of a template's layouts the page stands on */
  constructor(deck: PreviewContext, role?: Role) {
    this.deck = deck;
    const frame = role && deck.theme.base?.frames[role];
    if (frame) this.frame = frame;
  }

  get origins(): readonly Origin[] {
    return this.#origins;
  }

  /** ` data-origin="N"`, the same N for the same place; nothing where nobody knows. */
  from(origin: Origin | undefined): string {
    if (!origin?.template && origin?.path === undefined) return '';
    const known = this.#attributes.get(origin);
    if (known !== undefined) return known;
    const attribute = ` data-origin="${this.#numberOf(origin)}"`;
    this.#attributes.set(origin, attribute);
    return attribute;
  }

  #numberOf(origin: Origin): number {
    const { template, path } = origin;
    const key = `${template?.file}:${template?.line}:${template?.column}:${path}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#origins.push(origin) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** `#RRGGBB`. @throws when asked for what is neither a role nor a colour: layout must not make one. */
  color(color: Color): string {
    if (this.frame && Object.hasOwn(this.frame.colors, color)) return this.frame.colors[color as ColorRole].hex;
    const { colors } = this.deck.theme;
    if (Object.hasOwn(colors, color)) return colors[color as keyof typeof colors];
    if (/^#[0-9a-f]{6}$/i.test(color)) return color;
    throw new Error(`unknown colour: ${color}`);
  }

  /** The start tag of a link; nothing for one that leads nowhere. */
  openLink(link: Link | undefined): string | undefined {
    if (!link) return undefined;
    if (link.kind === 'url') {
      const href = safeAddress(link.href);
      return href && `<a href="${escapeAttribute(href)}" target="_blank" rel="noopener noreferrer">`;
    }
    const { sourcePages, citingPages, pages } = this.deck;
    const name = pages[(link.kind === 'source' ? sourcePages : citingPages).get(link.id) ?? -1];
    return name === undefined ? undefined : `<a href="#${slideAnchor(name)}">`;
  }
}

/** Where a link to a slide leads: the id that the page gives to the slide's frame. */
export const slideAnchor = (name: string): string => `slide-${encodeURIComponent(name)}`;
