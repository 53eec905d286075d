/**
 * An event's mark on the axis, by how it lies in time: a sign where it is a point or about one, which its words tell;
 * two signs with a bar between them for a stretch; with an open arrow where it is only known to be later or earlier.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { Item, PathItem } from '../../layout/page.ts';
import { toneColor } from '../../layout/tone-color.ts';
import type { TimelineEvent } from './drawing.ts';
import { eventMarker, markerReach } from './event-marker.ts';

export interface Stance {
  readonly name: string;
  readonly at: Point;
  readonly isAcross: boolean;
  /** How far a stretch or an arrow may reach along the axis: to both sides across, onwards or back down a column. */
  readonly reach: Pt;
}

/** Half the height of what is drawn beside the axis, at most. */
export const markHalf: Pt = 9;
const bar: Pt = 3;
const chevron: Pt = 5;

/** How far the mark reaches before and after its event's point on an axis down. */
export function reachDown({ span }: TimelineEvent, reach: Pt): { readonly before: Pt; readonly after: Pt } {
  if (span === 'before') return { before: reach + 1, after: markerReach };
  return { before: markerReach, after: span === 'point' || span === 'about' ? markerReach : reach + markerReach };
}

export function drawSpan(event: TimelineEvent, stance: Stance): readonly Item[] {
  const { name, at } = stance;
  const sign = eventMarker(`${name} marker`, event.tone, { at, origin: event.origin });
  switch (event.span) {
    case 'point':
    case 'about':
      return [sign];
    case 'between':
      return drawStretch(event, stance);
    case 'after':
      return [...drawArrow(event, stance, 1), sign];
    case 'before':
      return [...drawArrow(event, stance, -1), sign];
  }
}

const shift = ({ at, isAcross }: Stance, along: Pt, beside: Pt = 0): Point =>
  isAcross ? { x: at.x + along, y: at.y + beside } : { x: at.x + beside, y: at.y + along };

/** Across, the stretch lies round its point, so that the leader meets its middle; down, it begins beside its words. */
function drawStretch({ tone, origin }: TimelineEvent, stance: Stance): readonly Item[] {
  const [from, to] = stance.isAcross ? [-stance.reach, stance.reach] : [0, stance.reach];
  const ends = [from, to].map((along, index) =>
    eventMarker(`${stance.name} ${index === 0 ? 'begin' : 'end'}`, tone, { at: shift(stance, along), origin }),
  );
  return [
    {
      kind: 'shape',
      shape: 'rectangle',
      name: `${stance.name} marker`,
      box: boxOf([shift(stance, from, -bar), shift(stance, to, bar)]),
      fill: toneColor(tone),
      transparency: 45,
      alt: { decorative: true },
      origin,
    },
    ...ends,
  ];
}

function drawArrow({ tone, origin }: TimelineEvent, stance: Stance, way: 1 | -1): readonly PathItem[] {
  const line = (name: string, points: readonly Point[]): PathItem => ({
    kind: 'path',
    name: `${stance.name} ${name}`,
    box: boxOf(points),
    rings: [points],
    isClosed: false,
    outline: { color: toneColor(tone), width: 2.5 },
    alt: { decorative: true },
    origin,
  });
  const tip = way * stance.reach;
  const barb = (beside: Pt): Point => shift(stance, tip - way * chevron, beside);
  return [
    line(way > 0 ? 'onwards' : 'back', [shift(stance, 0), shift(stance, tip)]),
    line('arrow', [barb(-chevron), shift(stance, tip), barb(chevron)]),
  ];
}
