/** What lies beyond the frame, said at its edge: an arrow in the direction of the place, its name, and how far it is. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { inset, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import { halo } from './halo.ts';

/** Something outside the frame. */
export interface Beyond {
  readonly id: string;
  readonly words: string;
  /** Where it would be on the slide. */
  readonly at: Point;
  readonly color: ColorRole;
  readonly origin: Origin;
}

export interface Pointer {
  readonly box: Box;
  readonly items: readonly Item[];
}

const fontSize = 12;
const arrow: Pt = 9;
const gap: Pt = 3;
const edge: Pt = 6;
const clear: Pt = 4;
/** How far along the edge a pointer may stand from where the line to its place leaves the frame. */
const farthest: Pt = 120;
const step: Pt = 8;

export interface Edge {
  readonly frame: Box;
  /** Where the lines to the places begin. */
  readonly from: Point;
  readonly taken: readonly Box[];
  /** What words had better not lie over, once it is known. */
  readonly borders?: BorderPoints;
}

/** Pointers to all of them, none over another or over what is taken; undefined where one finds no room. */
export function pointTo(places: readonly Beyond[], edge: Edge, look: Look): readonly Pointer[] | undefined {
  const placed: Pointer[] = [];
  for (const place of places) {
    const pointer = pointAt(place, { ...edge, taken: [...edge.taken, ...placed.map(({ box }) => box)] }, look);
    if (!pointer) return undefined;
    placed.push(pointer);
  }
  return placed;
}

/** One pointer; undefined where it finds no room near where it belongs. */
export function pointAt(place: Beyond, { frame, from, taken, borders }: Edge, look: Look): Pointer | undefined {
  const body = layLabel([styledText(place.words, { size: fontSize, color: place.color }, look)], 200, look);
  const room = inset(frame, edge);
  const angle = Math.atan2(place.at.y - from.y, place.at.x - from.x);
  const [start, side] = leaving(room, from, angle);
  let first: Stand | undefined;
  for (let off = 0; off <= farthest; off += step) {
    for (const way of off === 0 ? [0] : [off, -off]) {
      const stand = standAt(start, side, { way, body, room });
      if (!stand || taken.some((box) => overlaps(stand.box, box, clear))) continue;
      if (!borders || borders.isClear(stand.box)) return draw(place, stand, { angle, body });
      first ??= stand;
    }
  }
  // The nearest, on a ground, where a border runs through every one.
  return first && draw(place, first, { angle, body, isOnGround: true });
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a ray leaves a box, and over which side. */
function leaving({ x, y, width, height }: Box, from: Point, angle: number): readonly [Point, Side] {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const across = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? x + width : x) - from.x) / dx;
  const down = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? y + height : y) - from.y) / dy;
  const length = Math.max(0, Math.min(across, down));
  const side: Side = across <= down ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top';
  return [{ x: from.x + dx * length, y: from.y + dy * length }, side];
}

interface Stand {
  /** Of the arrow and the words together. */
  readonly box: Box;
  /** The middle of the arrow. */
  readonly arrow: Point;
  readonly words: Point;
}

interface Standing {
  /** Along the side. */
  readonly way: Pt;
  readonly body: LaidBody;
  readonly room: Box;
}

/** The arrow at the edge, the words on the inner side of it. */
function standAt(start: Point, side: Side, { way, body, room }: Standing): Stand | undefined {
  const width = arrow + gap + body.width;
  const height = Math.max(arrow, body.height);
  const isUpright = side === 'left' || side === 'right';
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const x = side === 'right' ? right - width : side === 'left' ? room.x : start.x + way - arrow / 2;
  const y = side === 'bottom' ? bottom - height : side === 'top' ? room.y : start.y + way - height / 2;
  const box = { x: isUpright ? x : Math.min(x, right - width), y: isUpright ? Math.min(y, bottom - height) : y, width, height };
  if (box.x < room.x || box.y < room.y) return undefined;
  const isArrowLast = side === 'right';
  return {
    box,
    arrow: { x: isArrowLast ? box.x + width - arrow / 2 : box.x + arrow / 2, y: box.y + height / 2 },
    words: { x: isArrowLast ? box.x : box.x + arrow + gap, y: box.y + (height - body.height) / 2 },
  };
}

interface Drawing {
  readonly angle: number;
  readonly body: LaidBody;
  readonly isOnGround?: boolean;
}

function draw({ id, color, origin }: Beyond, stand: Stand, { angle, body, isOnGround = false }: Drawing): Pointer {
  const turned = (along: Pt, aside: Pt): Point => ({
    x: stand.arrow.x + Math.cos(angle) * along - Math.sin(angle) * aside,
    y: stand.arrow.y + Math.sin(angle) * along + Math.cos(angle) * aside,
  });
  const half = arrow / 2;
  const ring = [turned(half, 0), turned(-half * 0.8, half * 0.75), turned(-half * 0.8, -half * 0.75)];
  return {
    box: stand.box,
    items: [
      {
        kind: 'path',
        name: `Arrow to ${id}`,
        box: boxOf(ring),
        rings: [ring],
        isClosed: true,
        fill: color,
        alt: { decorative: true },
        origin,
      },
      { ...placeLabel(`Pointer to ${id}`, body, stand.words, origin), ...(isOnGround ? halo : {}) },
    ],
  };
}
