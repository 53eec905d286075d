/**
 * A block that has been measured at one width and one set of text sizes. Flows know how tall they are, how to
 * part at a height, and how to be placed; they know nothing of pages. `paginate` and `stack` do the rest.
 */
import type { Diagnostic, Origin } from '../foundation/diagnostic.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import type { Box, Pt } from '../foundation/units.ts';
import type { Table } from '../markup/deck.ts';
import type { Color } from '../text/body.ts';
import type { Look } from './look.ts';
import type { Item, ItemGroup } from './page.ts';

/** Text sizes of a slide and of all its continuations. */
export interface TextSizes {
  readonly body: Pt;
  readonly table: Pt;
  readonly stat: Pt;
  /** Factor on the space between paragraphs and blocks; over 1 only where a slide would stay empty. */
  readonly air: number;
}

/** What every flow is measured with. */
export interface MeasureContext {
  readonly look: Look;
  readonly sizes: TextSizes;
  /** The slide's topic in words, for names in the selection pane. */
  readonly topic: string;
  /** Height of a whole page's body: nothing is ever taller. */
  readonly pageHeight: Pt;
  /**
   * The memory of this one slide at all sizes that are tried, for what takes long to measure. The memory of the look would hold
   * the measured text of a whole deck.
   */
  readonly memory: Memory;
  /** Whether running text keeps to lines that are read easily, where it could be as wide as the page. */
  readonly isNarrow?: boolean;
  /** Whether running text fills a template's placeholder. */
  readonly isInSlot?: boolean;
  /** Whether it stands in one of several columns: what has parts then spreads them to end level with its neighbour. */
  readonly isBeside?: boolean;
  /** Tables that are set as cards. */
  readonly cards?: ReadonlySet<Table>;
  /** The colour of running text; `ink` if not given. */
  readonly ink?: Color;
}

export interface Flow {
  /** What a person would call it. */
  readonly name: string;
  readonly origin: Origin;
  /** Least height at which nothing is lost. */
  readonly height: Pt;
  /** Height at which it looks right, and the one beyond which more room does it no good. */
  readonly best: Pt;
  readonly limit: Pt;
  /** Height it fills on average over its width when it looks right: less than `best` where columns end unevenly. */
  readonly filled: Pt;
  /** Belongs to what follows and never ends a page: headings. */
  readonly isLeadIn: boolean;
  /** Some word is wider than its room and will be broken. */
  readonly isCramped: boolean;
  /** It is cramped, and hyphens are no help: no word has any, or some will be cut between any two letters. */
  readonly isCut: boolean;
  /** Some running text has lines too long to be read easily, and more than one of them. */
  readonly isWide: boolean;
  /** A panel that may be drawn taller to end level with its neighbour. */
  readonly isLevelled: boolean;
  /** A table, or a stack with one: rows of two that stand side by side are equally far apart. */
  readonly hasRows?: boolean;
  readonly place: (box: Box) => Placement;
  /**
   * Parts it so that the head is at most `height` tall; undefined where it does not part there.
   * Forced: it stands alone at the top of a page, so an ugly parting is better than none.
   */
  readonly split: (height: Pt, isForced: boolean) => SplitFlow | undefined;
  /** The same content measured for another width. */
  readonly atWidth: (width: Pt) => Flow;
  /** The part that keeps it from fitting into `height`. */
  readonly misfit: (height: Pt) => Misfit;
}

export interface SplitFlow {
  readonly head: Flow;
  readonly rest: Flow;
}

/** Flows under each other: a page's body, or a column. */
export interface Stack extends Flow {
  readonly flows: readonly Flow[];
  readonly split: (height: Pt, isForced: boolean) => { readonly head: Stack; readonly rest: Stack } | undefined;
  readonly atWidth: (width: Pt) => Stack;
  /** Fills the box to its bottom by drawing panels taller, if that makes none more than `most` times as tall. */
  readonly placeLevel: (box: Box, most: number) => Placement;
}

/** Something that fits on no page. */
export interface Misfit {
  readonly name: string;
  readonly origin: Origin;
  /** How much too tall it is. */
  readonly over: Pt;
}

/** The part an item plays on its page, from which its placeholder follows. */
export interface PlacedItem {
  readonly item: Item;
  readonly role: 'prose' | 'table' | 'figure' | 'other';
  /** Outermost columns it stands in: how many there are, and which one. */
  readonly column?: { readonly count: number; readonly index: number };
}

export interface Placement {
  readonly items: readonly PlacedItem[];
  readonly groups: readonly ItemGroup[];
  readonly diagnostics: readonly Diagnostic[];
}

export const mergePlacements = (placements: readonly Placement[]): Placement => ({
  items: placements.flatMap(({ items }) => items),
  groups: placements.flatMap(({ groups }) => groups),
  diagnostics: placements.flatMap(({ diagnostics }) => diagnostics),
});

/** What most flows have in common: one height, no parting. */
export const rigid = {
  isLeadIn: false,
  isCramped: false,
  isCut: false,
  isWide: false,
  isLevelled: false,
  split: () => undefined,
} as const;

/** What a flow of one height says of itself. */
interface Upright extends Pick<Flow, 'name' | 'origin' | 'height' | 'place' | 'split' | 'atWidth'> {
  readonly best?: Pt;
  readonly limit?: Pt;
  readonly isLeadIn?: boolean;
  readonly isCramped?: boolean;
  readonly isCut?: boolean;
  readonly isWide?: boolean;
  readonly hasRows?: boolean;
}

/** A flow in running text or a table: spelt out, because it is made at every size that is tried. */
export function makeFlow(own: Upright): Flow {
  const {
    name,
    origin,
    height,
    best = height,
    limit = height,
    isLeadIn = false,
    isCramped = false,
    isCut = false,
    isWide = false,
    hasRows = false,
    place,
    split,
    atWidth,
  } = own;
  const misfit = tooTall({ name, origin, height });
  return {
    name,
    origin,
    height,
    best,
    limit,
    filled: best,
    isLeadIn,
    isCramped,
    isCut,
    isWide,
    isLevelled: false,
    hasRows,
    place,
    split,
    atWidth,
    misfit,
  };
}

/** The misfit of a flow that is simply too tall. */
export const tooTall =
  (flow: Pick<Flow, 'name' | 'origin' | 'height'>) =>
  (height: Pt): Misfit => ({
    name: flow.name,
    origin: flow.origin,
    over: flow.height - height,
  });
