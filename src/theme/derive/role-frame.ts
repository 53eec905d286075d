/** Where things stand on a slide of one kind, on an organisation's template. Lengths are points. */
import type { BaseLayout } from '../../base/base.ts';
import type { UsableSlot } from '../../base/choose/holds.ts';
import type { Role } from '../../base/choose/role.ts';
import type { Color } from '../../base/color/color.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { ColorRole } from '../color-roles.ts';
import type { SizeRange } from '../size-range.ts';

export interface RoleFrame {
  readonly role: Role;
  readonly layout: BaseLayout;
  /** What the layout is by itself, where it stands in for one that the template lacks. */
  readonly plays: Role;
  readonly title: TextPlace & { readonly slot: UsableSlot };
  readonly titleSizes: SizeRange;
  /** Lines of title that the box holds at `titleSizes.best`. */
  readonly titleLines: number;
  /**
   * For titles that need two lines where the slot's own box is too low for them: the same slot, reaching further down. A slide
   * that uses it says its title's position itself.
   */
  readonly titleRoom?: { readonly place: TextPlace & { readonly slot: UsableSlot }; readonly sizes: SizeRange };
  /** What takes text: one for content and canvas, two for columns, the subtitle of a cover or section where it has one. */
  readonly bodies: readonly TextPlace[];
  /** Below title and bodies of a cover or a section: what the slide says besides. */
  readonly rest: Box;
  /** The colour of text in `rest`, which may lie on another ground than the title. */
  readonly restInk: Color;
  /** For the line of topic: a thin slot, or a gap; absent where there is neither. */
  readonly kicker?: TextPlace;
  readonly footer: TextPlace;
  readonly number: TextPlace;
  readonly marks: { readonly head: MarkPlace; readonly foot: MarkPlace };
  readonly colors: RoleColors;
  /** What the body would stand on shows too much to be written on, and no theme says otherwise: a plain panel is laid under it. */
  readonly isPanelled: boolean;
  /** The share of the page that its bodies have, from 0 to 1. */
  readonly freeShare: number;
}

/** A place for text. With a slot whose own box is `box`, a slide says no position. */
export interface TextPlace {
  readonly slot?: UsableSlot;
  /** The shape. */
  readonly box: Box;
  /** Inside of it: what text may fill. */
  readonly area: Box;
  /** Which of the slot's levels text is set in, from 1. */
  readonly level: number;
  readonly ground: Ground;
  /** The colour of text in the slot's level, with contrast kept against the ground. */
  readonly ink: Color;
  /** Whether `ink` is what a slide inherits anyway. */
  readonly inherits: boolean;
}

/** What lies under text. */
export interface Ground {
  readonly kind: 'plain' | 'picture';
  /** One or more; of a picture the guess, or what the theme says. */
  readonly colors: readonly [Color, ...Color[]];
  /** In words, for remarks. */
  readonly origin: string;
}

/** The label of the Traffic Light Protocol: its right end where `side` is right, else its left. */
export interface MarkPlace {
  readonly side: 'left' | 'right';
  readonly x: Pt;
  readonly y: Pt;
  readonly height: Pt;
  /** The width of the widest label that is clear there; a wider one would lie over something. */
  readonly width: Pt;
  /** No place was clear, and it lies over something. */
  readonly isForced: boolean;
  /** It lies over what a picture shows, or on a picture of which nobody can tell. */
  readonly isOnPicture: boolean;
}

export type RoleColors = Readonly<Record<ColorRole, Color>>;
