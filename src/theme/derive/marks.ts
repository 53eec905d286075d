/**
 * Where the label of the Traffic Light Protocol stands: at head and foot of every page, on its own black, at a place that
 * nothing else has. Slides of one kind after the other should have it at one place, so content, columns and canvas share theirs
 * where they can.
 */

import type { BaseLayout } from '../../base/base.ts';
import { visibleArt } from '../../base/free-area.ts';
import type { Box, Point, Pt, Size } from '../../foundation/units.ts';
import { findPlace, isPlain, takenBy } from './find-place.ts';
import type { MarkPlace } from './role-frame.ts';

export type Edge = 'head' | 'foot';
export type MarkSide = 'left' | 'right';

/** One layout, with the boxes of what will stand on it. */
export interface LayoutOccupied {
  readonly layout: BaseLayout;
  readonly boxes: readonly Box[];
  /** What pictures under the whole page show there. */
  readonly shown: readonly Box[];
  /** Whether one of them cannot be looked into. */
  readonly isBlind: boolean;
}

export interface MarkDeps {
  readonly page: Size;
  /** Left and right end of what stands on a page. */
  readonly margins: { readonly left: Pt; readonly right: Pt };
  /** How much larger than ours the page is; 1 on smaller pages, where labels are as large as on ours. */
  readonly scale: number;
  /** The widths of the longest label, then of shorter ones, which may fit where it does not. */
  readonly widths: readonly Pt[];
  /** What the theme says; else it is looked for from the right. */
  readonly side?: MarkSide | undefined;
}

/** With the insets of our own label, and with next to none; for labels of a page of ours. */
const forms = [
  { height: 17, fromEdge: 4 },
  { height: 15, fromEdge: 2 },
] as const;

/**
 * The place that is clear on all the given layouts; then one over what pictures show; forced into a corner where there is none.
 */
export function placeMark(edge: Edge, on: readonly LayoutOccupied[], deps: MarkDeps): MarkPlace {
  const side = deps.side ?? 'right';
  const isBlind = on.some((each) => each.isBlind);
  for (const overPictures of [false, true]) {
    for (const width of deps.widths) {
      for (const form of forms) {
        const [height, fromEdge] = [form.height * deps.scale, form.fromEdge * deps.scale];
        const found = findFor({ width, height }, { edge, fromEdge, overPictures, side }, on, deps);
        if (found)
          return {
            side,
            x: side === 'right' ? found.x + width : found.x,
            y: found.y,
            height,
            width,
            isForced: false,
            isOnPicture: overPictures || isBlind,
          };
      }
    }
  }
  const { page, margins, scale } = deps;
  const [height, fromEdge] = [forms[1].height * scale, forms[1].fromEdge * scale];
  const y = edge === 'head' ? fromEdge : page.height - height - fromEdge;
  return { side, x: margins[side], y, height, width: deps.widths[0] ?? 0, isForced: true, isOnPicture: false };
}

interface Way {
  readonly edge: Edge;
  readonly fromEdge: Pt;
  readonly overPictures: boolean;
  readonly side: MarkSide;
}

function findFor(size: Size, way: Way, on: readonly LayoutOccupied[], deps: MarkDeps): Point | undefined {
  const { edge, fromEdge, overPictures, side } = way;
  const rows = edge === 'foot' ? footRows(on, size.height) : [];
  const shown = overPictures ? [] : on.flatMap((each) => each.shown);
  for (const overBands of [false, true]) {
    const taken = [...on.flatMap((each) => takenOn(each, overBands, deps.page)), ...shown];
    for (const region of regionsOf(edge, fromEdge, deps)) {
      const found = findPlace({ size, region, taken, side, rows });
      if (found) return found;
    }
  }
  return undefined;
}

function takenOn({ layout, boxes }: LayoutOccupied, overBands: boolean, page: Size): readonly Box[] {
  const art = visibleArt(layout.art).filter((each) => !(overBands && isPlain(each)));
  return [...boxes, ...art.flatMap((each) => takenBy(each, page))];
}

/** Between the margins; then, where that is full, as far as the page goes. */
function regionsOf(edge: Edge, fromEdge: Pt, { page, margins }: MarkDeps): readonly Box[] {
  const height = page.height * 0.26;
  const y = edge === 'head' ? fromEdge : page.height - height;
  const reach = { y, height: height - fromEdge };
  return [
    { ...reach, x: margins.left, width: margins.right - margins.left },
    { ...reach, x: fromEdge, width: page.width - 2 * fromEdge },
  ];
}

/** In the line of footer and number, in the middle of it. */
const footRows = (on: readonly LayoutOccupied[], height: Pt): readonly Pt[] =>
  on.flatMap(({ layout }) =>
    layout.slots.flatMap(({ type, box }) =>
      box && (type === 'ftr' || type === 'sldNum' || type === 'dt') ? [box.y + (box.height - height) / 2] : [],
    ),
  );

/** The box of the longest label that the place is for. */
export const labelOf = ({ side, x, y, width, height }: MarkPlace): Box => ({
  x: side === 'right' ? x - width : x,
  y,
  width,
  height,
});
