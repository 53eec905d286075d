/** Where the places lie on the slide, and the dots or circles that mark them. */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Item } from '../../layout/page.ts';
import { boxOf } from '../box-of.ts';
import { around } from '../overlap.ts';
import { clipRing, type Ring } from '../rings.ts';
import type { MapPlace } from './drawing.ts';
import { groundCircle, type View } from './view.ts';

export interface Mark {
  readonly place: MapPlace;
  readonly at: Point;
  /** How far the mark reaches from its middle: a dot's radius, or the circle's on the ground. */
  readonly reach: Pt;
  readonly isCircle: boolean;
}

const dotReach = { incident: 5.5, context: 3.5 } as const;

/** A circle no larger than a dot would say nothing that the dot does not. */
export function marksOf(places: readonly MapPlace[], view: View): readonly Mark[] {
  return places.flatMap((place) => {
    const at = view.project([place.longitude, place.latitude]);
    if (!at) return [];
    const onGround = place.radius * view.pointsPerKm;
    const isCircle = onGround > dotReach.incident;
    return [{ place, at, reach: isCircle ? onGround : dotReach[place.kind], isCircle }];
  });
}

/** A circle wider than this is an area to write in, not a mark to keep off. */
const largeCircle: Pt = 45;
export const solidReach = ({ reach, isCircle }: Mark): Pt => (isCircle && reach > largeCircle ? 0 : reach);

/** The box that labels keep off. */
export const markBox = (mark: Mark): Box => around(mark.at, solidReach(mark));

/** The mark as an item: a dot where the place is known, a translucent circle of true radius where only its area is. */
export function drawMark({ place, at, reach, isCircle }: Mark, view: View): Item {
  const color = place.kind === 'incident' ? 'accent' : 'muted';
  const shared = { alt: { decorative: true }, origin: place.origin } as const;
  if (!isCircle) {
    return {
      kind: 'shape',
      shape: 'ellipse',
      name: `Place ${place.id}`,
      box: around(at, reach),
      fill: color,
      outline: { color: 'paper', width: 1.5 },
      ...shared,
    };
  }
  const ring = clipRing(view.kind === 'world' ? flatCircle(at, reach) : onGround(place, view), view.frame);
  return {
    kind: 'path',
    name: `Area of ${place.id}`,
    box: boxOf(ring),
    rings: [ring],
    isClosed: true,
    fill: color,
    transparency: 65,
    outline: { color, width: 1.25 },
    ...shared,
  };
}

const onGround = (place: MapPlace, view: View): Ring =>
  groundCircle(place, place.radius).flatMap((lonLat) => view.project(lonLat) ?? []);

/** On the globe a true circle may lie across the map's edge, and is too small for its shape to tell. */
const flatCircle = (at: Point, reach: Pt): Ring =>
  Array.from({ length: 60 }, (_, step) => ({
    x: at.x + reach * Math.cos((step * Math.PI) / 30),
    y: at.y + reach * Math.sin((step * Math.PI) / 30),
  }));
