/** Where the places lie on the slide, and the dots or circles that mark them. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Item } from '../../layout/page.ts';
import { around } from '../overlap.ts';
import { clipRing, type Ring } from '../rings.ts';
import { bubbleReach } from './bubbles.ts';
import type { MapPlace } from './drawing.ts';
import { groundCircle, type View } from './view.ts';

export interface Mark {
  readonly place: MapPlace;
  readonly at: Point;
  /** How far the mark reaches from its middle: a dot's radius, or the circle's on the ground. */
  readonly reach: Pt;
  readonly isCircle: boolean;
}

export const dotReach = { incident: 5.5, context: 3.5 } as const;
/** Of a place whose number says which it is: the number may have to stand beside it. */
const numberedReach: Pt = 3;
/** Half of the 0.2 inches across which a number is read from the back of a room. */
export const badgeReach: Pt = 7.2;

export const isNumbered = ({ place }: Mark): boolean => place.number !== undefined;

/** A circle no larger than its dot would say nothing that the dot does not. */
export function marksOf(places: readonly MapPlace[], view: View): readonly Mark[] {
  return places.flatMap((place) => {
    const at = view.project([place.longitude, place.latitude]);
    if (!at) return [];
    const onGround = place.radius * view.pointsPerKm;
    const isNumbered = place.number !== undefined;
    const isCircle = onGround > (isNumbered || place.step !== undefined ? badgeReach : dotReach.incident);
    const plain = isNumbered ? numberedReach : place.step === undefined ? dotReach[place.kind] : badgeReach;
    const dot = place.bubble ? bubbleReach(place) : plain;
    return [{ place, at, reach: isCircle ? onGround : dot, isCircle }];
  });
}

/** A circle wider than this is an area to write in, not a mark to keep off. */
const largeCircle: Pt = 45;
/** Numbers stand in circles: only the dots in their middles are kept free. */
export const solidReach = ({ place, reach, isCircle }: Mark): Pt => {
  if (place.number !== undefined) return numberedReach;
  if (place.bubble && isCircle) return Math.max(bubbleReach(place), reach > largeCircle ? coreReach({ place }) : reach);
  return isCircle && reach > largeCircle ? coreReach({ place }) : reach;
};

/** In the middle of a ring, where the place is marked. */
const middleReach: Pt = 2.5;

/** How far what is drawn at the middle of a mark reaches: its number in time, or the dot of a ring. */
export const coreReach = ({ place: { step, number } }: Pick<Mark, 'place'>): Pt =>
  step !== undefined && number === undefined ? badgeReach : middleReach;

/** The box that labels keep off. */
export const markBox = (mark: Mark): Box => around(mark.at, solidReach(mark));

const colorOf = ({ place }: Mark): 'accent' | 'muted' => (place.kind === 'incident' ? 'accent' : 'muted');

interface DotStyle {
  /** Of the name of the item. */
  readonly prefix?: string;
  /** Whether an enlarged part shows the place again, and says which it is. */
  readonly isEnlarged?: boolean;
}

/** A dot where the place is known, and in the middle of its circle where a number refers to it. */
export function drawDot(mark: Mark, { prefix = '', isEnlarged = false }: DotStyle = {}): Item {
  const isSmall = isEnlarged || isNumbered(mark);
  return {
    kind: 'shape',
    shape: 'ellipse',
    name: `${prefix}Place ${mark.place.id}`,
    box: around(mark.at, isSmall ? Math.min(numberedReach, mark.reach) : mark.reach),
    fill: colorOf(mark),
    outline: { color: 'paper', width: isSmall ? 0.75 : 1.5 },
    alt: { decorative: true },
    origin: mark.place.origin,
  };
}

/** The dot in the middle of a ring: the ring alone would be taken for a measure of what happened there. */
export const drawMiddle = (mark: Mark, prefix = ''): Item => ({
  kind: 'shape',
  shape: 'ellipse',
  name: `${prefix}Middle of ${mark.place.id}`,
  box: around(mark.at, middleReach),
  fill: colorOf(mark),
  alt: { decorative: true },
  origin: mark.place.origin,
});

/** Thin and dashed: how far off a position may be is no size. */
export const ringOutline = (color: 'accent' | 'muted') => ({ color, width: 1, dash: 'dash' }) as const;

/** A ring of true radius, without a fill, where only the area of a place is known. */
export function drawCircle(mark: Mark, view: View, prefix = ''): Item {
  const { place, at, reach } = mark;
  const color = colorOf(mark);
  const ring = clipRing(view.kind === 'world' ? flatCircle(at, reach) : onGround(place, view), view.frame);
  return {
    kind: 'path',
    name: `${prefix}Area of ${place.id}`,
    box: boxOf(ring),
    rings: [ring],
    isClosed: true,
    outline: ringOutline(color),
    alt: { decorative: true },
    origin: place.origin,
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

/** The edges of circles as closed lines, for names to keep off. */
export const circleEdges = (marks: readonly Mark[]): readonly Ring[] =>
  marks
    .filter(({ isCircle }) => isCircle)
    .map(({ at, reach }) => {
      const ring = flatCircle(at, reach);
      return [...ring, ...ring.slice(0, 1)];
    });
