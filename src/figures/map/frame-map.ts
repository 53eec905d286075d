/** What a map is fitted to, and what it points to at its edge: its places, and towns that a reader knows. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Town } from '../../layout/atlas.ts';
import type { Look } from '../../layout/look.ts';
import { numeralsOf } from '../numbers.ts';
import { inset, isWithin } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import { boundsOf } from './bounds.ts';
import { coordinates } from './choose-projection.ts';
import type { MapDrawing, MapPlace } from './drawing.ts';
import { distanceKm, focusOf, widestOf } from './focus.ts';
import { type Mark, markBox, marksOf } from './marks.ts';
import { type Beyond, type Edge, type Pointer, pointAt, pointTo } from './pointers.ts';
import { isSamePlace } from './same-place.ts';
import { inEnglish } from './scale-bar.ts';
import { arcBetween } from './sphere.ts';
import { earthRadiusKm, fitView, leastReachKm, type Margins, type View } from './view.ts';
import { widenToTowns } from './widen-view.ts';

export interface FramedMap {
  readonly view: View;
  /** Of all places that are in the frame. */
  readonly marks: readonly Mark[];
  /** To all others. */
  readonly pointers: readonly Pointer[];
  /** What they point to, and where they may stand; nothing without any. */
  readonly beyond?: { readonly places: readonly Beyond[]; readonly edge: Edge };
}

interface Framing {
  readonly box: Box;
  readonly margins: Margins;
}

/** The frame round the places of the incident and what lies near them; round all places where the others cannot be pointed to. */
export function frameMap(drawing: MapDrawing, { box, margins }: Framing, look: Look): FramedMap {
  const { near, far } = focusOf(drawing);
  const viewOf = (places: readonly MapPlace[]): View => {
    const leastKm = leastFor(places);
    return drawing.hasTowns
      ? widenToTowns(places, box, { margins, atlas: look.atlas, leastKm })
      : fitView(places, box, { margins, leastKm });
  };
  const view = viewOf(near);
  if (far.length === 0) return { view, marks: marksOf(drawing.places, view), pointers: [] };
  const inFrame = marksOf(drawing.places, view).filter((mark) => near.includes(mark.place) || isInSight(mark, box));
  const beyond = far.filter((place) => !inFrame.some((mark) => mark.place === place));
  if (beyond.length === 0) return { view, marks: inFrame, pointers: [] };
  const targets = beyond.flatMap((place) => placeBeyond(place, drawing, view));
  const taken = inFrame.map(markBox);
  const at = { frame: box, from: startOf(drawing, inFrame, view), taken };
  const pointers = targets.length < beyond.length ? undefined : pointTo(targets, at, look);
  if (pointers) return { view, marks: inFrame, pointers, beyond: { places: targets, edge: at } };
  const whole = viewOf(drawing.places);
  return { view: whole, marks: marksOf(drawing.places, whole), pointers: [] };
}

/** The pointers of a framed map, off its borders where there is room. */
export const pointersOff = ({ pointers, beyond }: FramedMap, borders: BorderPoints, look: Look): readonly Pointer[] =>
  (beyond && pointTo(beyond.places, { ...beyond.edge, borders }, look)) ?? pointers;

/** Kilometres; places of one town are told apart, and two that share a roof are not. */
const leastOfMany = 4;
const spans = 1.6;

/** A single place has the land round it; several in one town have the town. */
const leastFor = (places: readonly MapPlace[]): number =>
  places.length < 2 ? leastReachKm : Math.min(leastReachKm, Math.max(leastOfMany, widestOf(places) * spans));

/** Of a place from the frame, so that it has room for its name. */
const edge: Pt = 30;

const isInSight = ({ at }: Mark, box: Box): boolean => isWithin({ ...at, width: 0, height: 0 }, inset(box, edge));

/** The line to what is beyond begins where something happened. */
function startOf({ from }: MapDrawing, marks: readonly Mark[], { frame }: View): Mark['at'] {
  const start = marks.find(({ place }) => place.id === from) ?? marks.find(({ place }) => place.kind === 'incident');
  return start?.at ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
}

function placeBeyond(place: MapPlace, drawing: MapDrawing, view: View): readonly Beyond[] {
  const at = view.project(coordinates(place));
  if (!at) return [];
  const number = place.number === undefined ? '' : `${place.number}. `;
  const words = number + place.label + distanceWords(place, drawing);
  return [{ id: place.id, words, at, color: 'ink', origin: place.origin }];
}

/** ", 169 km": nothing where no place is given to measure from. */
function distanceWords(place: MapPlace, { places, from, words }: MapDrawing): string {
  const start = places.find(({ id }) => id === from);
  if (!start) return '';
  const figure = new Intl.NumberFormat(numeralsOf(words ?? inEnglish)).format(Math.round(distanceKm(start, place)));
  return `, ${figure}\u00a0${words?.unit ?? 'km'}`;
}

/** So many towns are enough to find one's way. */
export const enoughTowns = 2;
/** Beyond that no town tells where one is. */
const farthestKm = 150;
const leastPeople = 50_000;

interface Surroundings {
  readonly view: View;
  readonly marks: readonly Mark[];
  readonly taken: readonly Box[];
  readonly borders: BorderPoints;
  readonly color: Beyond['color'];
  /** How many are wanted. */
  readonly most: number;
}

/** Pointers to the largest towns round a map that shows none. */
export function pointToTowns(drawing: MapDrawing, around: Surroundings, look: Look): readonly Pointer[] {
  const { view, marks, taken, borders, color, most } = around;
  if (view.kind !== 'region' || most <= 0 || view.frame.width / view.pointsPerKm > 2 * farthestKm) return [];
  const { frame } = view;
  const from = startOf(drawing, marks, view);
  const placed: Pointer[] = [];
  for (const town of townsRound(view, look)) {
    if (placed.length >= most) break;
    const at = view.project([town.longitude, town.latitude]);
    if (!at || isWithin({ ...at, width: 0, height: 0 }, view.frame)) continue;
    if (drawing.places.some((place) => isSamePlace(town, place))) continue;
    const place: MapPlace = { ...asPlace(town), origin: {} };
    const words = town.name + distanceWords(place, drawing);
    const beyond: Beyond = { id: `town ${town.name}`, words, at, color, origin: {} };
    const pointer = pointAt(beyond, { frame, from, taken: [...taken, ...placed.map(({ box }) => box)], borders }, look);
    if (pointer) placed.push(pointer);
  }
  return placed;
}

const asPlace = ({ name, longitude, latitude }: Town): Omit<MapPlace, 'origin'> => ({
  id: name,
  label: name,
  longitude,
  latitude,
  radius: 0,
  kind: 'context',
  detail: '',
});

/** The largest first. */
function townsRound(view: View, { atlas }: Look): readonly Town[] {
  const { west, south, east, north } = boundsOf(view);
  const up = farthestKm / 111;
  const across = up / Math.max(0.2, Math.cos((view.centre[1] * Math.PI) / 180));
  const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
  const bounds = { west: wrapped(west - across), south: south - up, east: wrapped(east + across), north: north + up };
  const middle = view.locate({ x: view.frame.x + view.frame.width / 2, y: view.frame.y + view.frame.height / 2 });
  const isNear = ({ longitude, latitude }: Town): boolean =>
    middle !== undefined && arcBetween(middle, [longitude, latitude]) * earthRadiusKm <= farthestKm;
  return atlas.townsIn(bounds).filter((town) => town.population >= leastPeople && isNear(town));
}
