/**
 * What the map of a cover shows: the places of the incident with their circles, well inside, and so much round them that a reader
 * knows which country it is: all of a country that is not large, and of a large one some of its coast or border.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { isWithin, overlaps } from '../overlap.ts';
import { areaOf, clipRing, type Ring } from '../rings.ts';
import { outlinesIn } from './draw-land.ts';
import type { MapPlace } from './drawing.ts';
import { reaching } from './locator-marks.ts';
import { marksOf } from './marks.ts';
import { ownCountries } from './tint-countries.ts';
import { fitView, type View } from './view.ts';

/** Kilometres across the shorter side, the least that tells where in the world it is first. */
const reaches = [1250, 1500, 1800, 2200, 2600, 3000] as const;
/** A country is shown whole where so many kilometres are enough for that; of several, less is known at a larger scale already. */
const mostForWhole = { one: 2200, several: 1400 } as const;
/** With more of the map than this, land of one country is a plain field that tells nothing. */
const mostOfOne = 0.6;
/** Smaller parts of a country, as shares of its largest, need not be in sight. */
const leastPart = 0.1;
/** Where places stand, as shares of the map: clear of what fades, of the marks at the upper right and of the words at the foot. */
const safe = { left: 0.3, right: 0.68, top: 0.27, bottom: 0.7 } as const;
/** Where a country that is shown whole lies. */
const whole = { left: 0.12, right: 0.98, top: 0.05, bottom: 0.97 } as const;
/** Coasts are not yet looked at, only measured. */
const tolerance: Pt = 1.5;
/** Kilometres round the places within which their countries are looked for, in more detail than a cover shows. */
const nearKm = 300;

type Shares = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

export function locatorView(places: readonly MapPlace[], frame: Box, look: Look): View {
  const margins = { across: frame.width * safe.left, top: frame.height * safe.top, bottom: frame.height * (1 - safe.bottom) };
  const fitted = fitView(places, frame, { margins, leastKm: 1 });
  if (fitted.kind !== 'region') return fitted;
  const shorter = Math.min(frame.width, frame.height);
  const closest = Math.max(reaches[0], shorter / fitted.pointsPerKm);
  const kilometres = [closest, ...reaches.filter((reach) => reach > closest)];
  const widest = kilometres.at(-1) ?? closest;
  const seen = viewAcross(places, frame, widest);
  const surroundings = surveyed(places, seen, look);
  const windows = kilometres.map((reach) => windowIn(surroundings, frame, reach / widest, reach <= surroundings.mostForWhole));
  const plain = windows.findIndex(({ share }) => share <= mostOfOne);
  const complete = windows.findIndex(({ isWhole }) => isWhole);
  const index = complete >= 0 ? complete : plain >= 0 ? plain : windows.length - 1;
  const middle = windows[index]?.middle;
  const to = middle && seen.locate(middle);
  const [first] = places;
  if (!first || !to) return fitted;
  return viewAcross([{ ...first, radius: 0, longitude: to[0], latitude: to[1] }], frame, kilometres[index] ?? closest);
}

/** The places in the middle of so many kilometres. */
function viewAcross(places: readonly MapPlace[], frame: Box, kilometres: number): View {
  return fitView(places, frame, { margins: { across: 0, top: 0, bottom: 0 }, leastKm: kilometres });
}

interface Surroundings {
  /** Round the places. */
  readonly marked: Box;
  /** The countries of the incident, as the widest view shows them. */
  readonly land: readonly Ring[];
  /** Round their larger parts; none where some of these are not in sight. */
  readonly country: Box | undefined;
  readonly mostForWhole: number;
}

function surveyed(places: readonly MapPlace[], seen: View, look: Look): Surroundings {
  const marks = marksOf(places, seen);
  const close = fitView(places, seen.frame, { margins: { across: 1, top: 1, bottom: 1 }, leastKm: nearKm });
  const own = ownCountries(outlinesIn(close, look, tolerance), reaching(marksOf(places, close)), close);
  const land = outlinesIn(seen, look, tolerance, own).flatMap(({ polygons }) => polygons.map(([outside]) => outside ?? []));
  const marked = boxOf(
    marks.flatMap(({ at, reach, isCircle }) => {
      const off = isCircle ? reach : 0;
      return [
        { x: at.x - off, y: at.y - off },
        { x: at.x + off, y: at.y + off },
      ];
    }),
  );
  const largest = Math.max(0, ...land.map(areaOf));
  const parts = land.filter((ring) => areaOf(ring) >= largest * leastPart || overlaps(boxOf(ring), marked));
  const { x, y, width, height } = seen.frame;
  const inside = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const country = parts.length > 0 ? boxOf(parts.flat()) : undefined;
  return {
    marked,
    land,
    country: country && isWithin(country, inside) ? country : undefined,
    mostForWhole: own.size > 1 ? mostForWhole.several : mostForWhole.one,
  };
}

interface Window {
  readonly middle: Point;
  readonly isWhole: boolean;
  /** How much of it is land of the countries of the incident. */
  readonly share: number;
}

/** A smaller map inside the widest view, as near to the middle of the land as its places may stand. */
function windowIn({ marked, land, country }: Surroundings, frame: Box, part: number, mayBeWhole: boolean): Window {
  const size = { width: frame.width * part, height: frame.height * part };
  const centre = country ? { x: country.x + country.width / 2, y: country.y + country.height / 2 } : centreOf(land);
  const at = { x: marked.x + marked.width / 2, y: marked.y + marked.height / 2 };
  const roomAt = (middle: Point, { left, right, top, bottom }: Shares): Box => ({
    x: middle.x + size.width * (left - 0.5),
    y: middle.y + size.height * (top - 0.5),
    width: size.width * (right - left),
    height: size.height * (bottom - top),
  });
  // Half of the way: a place far from the middle of a large country stays near the middle of the map.
  const way = country && mayBeWhole ? 1 : 0.5;
  const room = roomAt({ x: 0, y: 0 }, safe);
  const wanted = centre ? { x: at.x + (centre.x - at.x) * way, y: at.y + (centre.y - at.y) * way } : at;
  const middle = {
    x: between(marked.x + marked.width - room.x - room.width, wanted.x, marked.x - room.x),
    y: between(marked.y + marked.height - room.y - room.height, wanted.y, marked.y - room.y),
  };
  const box = { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
  const covered = land.reduce((sum, ring) => sum + areaOf(clipRing(ring, box)), 0);
  return {
    middle,
    isWhole: mayBeWhole && country !== undefined && isWithin(country, roomAt(middle, whole)),
    share: covered / (size.width * size.height),
  };
}

/** Where there is no room between the two, in the middle of them. */
const between = (least: number, wanted: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.max(least, Math.min(most, wanted));

/** The middle of areas, each by its size. */
function centreOf(areas: readonly Ring[]): Point | undefined {
  let [size, x, y] = [0, 0, 0];
  for (const area of areas)
    area.forEach((one, index) => {
      const next = area[(index + 1) % area.length] ?? one;
      const part = one.x * next.y - next.x * one.y;
      size += part;
      x += (one.x + next.x) * part;
      y += (one.y + next.y) * part;
    });
  return size === 0 ? undefined : { x: x / (3 * size), y: y / (3 * size) };
}
