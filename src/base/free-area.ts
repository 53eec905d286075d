/** What art leaves of a place: a seal, a band, a line must not be written over. */
import type { Box } from '../foundation/units.ts';
import type { Art } from './base.ts';
import { isCovering, isTint } from './color/fill.ts';

const right = ({ x, width }: Box): number => x + width;
const bottom = ({ y, height }: Box): number => y + height;

export const contains = (outer: Box, inner: Box, slack = 2): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  right(inner) <= right(outer) + slack &&
  bottom(inner) <= bottom(outer) + slack;

/** Points of both that lie over each other; 0 where they only touch. */
export function overlap(one: Box, other: Box): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, Math.min(right(one), right(other)) - Math.max(one.x, other.x)),
    height: Math.max(0, Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y)),
  };
}

const upright: ReadonlySet<string> = new Set([
  'rect',
  'roundRect',
  'round1Rect',
  'round2SameRect',
  'round2DiagRect',
  'snip1Rect',
]);

/** Whether an area is filled from edge to edge, so that what lies behind is not seen. */
export const isGround = ({ kind, fill, geometry, rotation }: Art): boolean =>
  kind === 'picture' || (kind === 'shape' && isCovering(fill) && upright.has(geometry) && rotation % 90 === 0);

/** A shape that only tints the ground: text may lie over its edge. */
export const isWash = ({ kind, fill, line, words }: Art): boolean =>
  kind === 'shape' && line === undefined && words === '' && isTint(fill);

/** Without what later art lies over. */
export function visibleArt(art: readonly Art[]): readonly Art[] {
  const grounds = art.flatMap((each, index) => (isGround(each) ? [{ box: each.box, index }] : []));
  return art.filter((each, index) => !grounds.some((later) => later.index > index && contains(later.box, each.box, 0.5)));
}

/** Nobody sees an overlap of less than this. */
const touch = 1.5;

/**
 * The largest upright box inside a place that no art cuts into. Art that lies under the whole place is its ground and cuts
 * nothing away.
 * @param clearance what is kept between art and text, in points
 */
export function freeOf(place: Box, art: readonly Art[], clearance: number): Box {
  return visibleArt(art).reduce((free, each) => cut(free, each, clearance), place);
}

function cut(free: Box, art: Art, clearance: number): Box {
  if (isWash(art)) return free;
  // A line has no height of its own: what it is drawn with counts.
  const thick = (art.line?.width ?? 0) / 2;
  const box = {
    x: art.box.x - thick,
    y: art.box.y - thick,
    width: art.box.width + 2 * thick,
    height: art.box.height + 2 * thick,
  };
  const shared = overlap(free, box);
  const isTouched = art.kind === 'line' ? shared.width > 0 && shared.height > 0 : shared.width > touch && shared.height > touch;
  if (!isTouched) return free;
  // What lies under all of it is its ground, or a frame round it; words and drawings would be written over.
  if (contains(box, free)) return art.words === '' && art.kind !== 'other' ? free : { ...free, height: 0 };
  const left = Math.max(0, box.x - clearance - free.x);
  const above = Math.max(0, box.y - clearance - free.y);
  const rightFrom = Math.min(right(free), right(box) + clearance);
  const belowFrom = Math.min(bottom(free), bottom(box) + clearance);
  const candidates: readonly Box[] = [
    { ...free, width: left },
    { ...free, height: above },
    { ...free, x: rightFrom, width: right(free) - rightFrom },
    { ...free, y: belowFrom, height: bottom(free) - belowFrom },
    // A card that nearly fills the place counts as the ground that the text stands on.
    ...(isGround(art) && art.kind === 'shape' && art.words === '' ? [inside(free, box, clearance)] : []),
  ];
  return candidates.reduce((best, each) => (each.width * each.height > best.width * best.height ? each : best));
}

function inside(free: Box, box: Box, clearance: number): Box {
  const x = Math.max(free.x, box.x > free.x ? box.x + clearance : free.x);
  const y = Math.max(free.y, box.y > free.y ? box.y + clearance : free.y);
  const toRight = Math.min(right(free), right(box) < right(free) ? right(box) - clearance : right(free));
  const toBottom = Math.min(bottom(free), bottom(box) < bottom(free) ? bottom(box) - clearance : bottom(free));
  return { x, y, width: Math.max(0, toRight - x), height: Math.max(0, toBottom - y) };
}
