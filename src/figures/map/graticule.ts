/** Meridians and parallels, so that a map of land without towns is a map: thin lines of paper, named at the frame. */

import { boxOf } from '../../foundation/box-of.ts';
import { writeDigits } from '../../foundation/characters/digits.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { GeoBounds } from '../../layout/atlas.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, TextItem } from '../../layout/page.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { isWithin, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import { wrap } from './choose-projection.ts';
import type { MapWords } from './drawing.ts';
import { inEnglish } from './scale-bar.ts';
import type { View } from './view.ts';

/** Minutes of a degree between two lines. */
const steps = [5, 10, 15, 30, 60, 120, 300, 600, 900];
/** Between two parallels at least. */
const leastApart: Pt = 110;
const pieces = 12;
const kmPerMinute = 1.852;
const size: Pt = 11;
const edge: Pt = 3;
/** Of a corner, where degrees of one kind would be read as those of the other. */
const corner = { across: 48, down: 26 } as const;

interface Line {
  /** Where it is, in minutes. */
  readonly minutes: number;
  readonly isParallel: boolean;
  /** Inside the frame, from west to east or from north to south. */
  readonly points: readonly Point[];
}

/** Lines that cross the frame, at round degrees or minutes; none on the globe, where they would only be more lines. */
export function graticuleOf(view: View, { west, south, east, north }: GeoBounds): readonly Line[] {
  const step = steps.find((minutes) => minutes * kmPerMinute * view.pointsPerKm >= leastApart);
  if (view.kind !== 'region' || step === undefined || north > 85 || south < -85) return [];
  const width = east >= west ? east - west : east - west + 360;
  const along = (from: number, length: number): readonly number[] =>
    Array.from({ length: pieces + 1 }, (_, index) => from + (length * index) / pieces);
  const lineOf = (minutes: number, isParallel: boolean): Line => {
    const places = isParallel
      ? along(west, width).map((longitude) => [wrap(longitude), minutes / 60] as const)
      : along(north, south - north).map((latitude) => [wrap(minutes / 60), latitude] as const);
    return {
      minutes,
      isParallel,
      points: cutTo(
        view.frame,
        places.flatMap((place) => view.project(place) ?? []),
      ),
    };
  };
  return [
    ...roundIn(south, north, step).map((minutes) => lineOf(minutes, true)),
    ...roundIn(west, west + width, step).map((minutes) => lineOf(minutes, false)),
  ].filter(({ points }) => points.length > 1);
}

/** Whole steps between two degrees, in minutes. */
function roundIn(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil((from * 60) / step);
  const last = Math.floor((to * 60) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** What of a line lies in a box that it enters and leaves once at most. */
function cutTo(box: Box, line: readonly Point[]): readonly Point[] {
  const isIn = (point: Point): boolean => isWithin({ ...point, width: 0, height: 0 }, box);
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    const cut =
      next && isIn(point) !== isIn(next) ? [isIn(point) ? edgeBetween(point, next, isIn) : edgeBetween(next, point, isIn)] : [];
    return isIn(point) ? [point, ...cut] : cut;
  });
}

/** The last point inside on the way from one inside to one outside. */
function edgeBetween(inside: Point, outside: Point, isIn: (point: Point) => boolean): Point {
  let [low, high] = [0, 1];
  const at = (share: number): Point => ({
    x: inside.x + (outside.x - inside.x) * share,
    y: inside.y + (outside.y - inside.y) * share,
  });
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (isIn(at(middle))) low = middle;
    else high = middle;
  }
  return at(low);
}

export const drawGraticule = (lines: readonly Line[]): readonly Item[] =>
  lines.map(({ points, minutes, isParallel }) => ({
    kind: 'path',
    name: `${isParallel ? 'Parallel' : 'Meridian'} ${minutes / 60}`,
    box: boxOf(points),
    rings: [points],
    isClosed: false,
    outline: { color: 'paper', width: 0.75 },
    alt: { decorative: true },
    origin: {},
  }));

interface NamingPlace {
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly borders: BorderPoints;
  readonly color: ColorRole;
  readonly words: MapWords | undefined;
  readonly look: Look;
}

/** The degrees of each line where it leaves the frame, at the left and at the top; none where something stands there. */
export function nameGraticule(
  lines: readonly Line[],
  { frame, taken, borders, color, words = inEnglish, look }: NamingPlace,
): readonly TextItem[] {
  const placed: TextItem[] = [];
  for (const { points, minutes, isParallel } of lines) {
    const [start] = points;
    if (!start || (isParallel ? start.x - frame.x : start.y - frame.y) > 1) continue;
    const body = layLabel([styledText(inDegrees(minutes, isParallel, words), { size, color }, look)], 90, look);
    const { width, height } = body;
    const box = isParallel
      ? { x: frame.x + edge, y: start.y - height, width, height }
      : { x: start.x + 1, y: frame.y + edge, width, height };
    if (isParallel ? box.y < frame.y + corner.down : box.x < frame.x + corner.across) continue;
    const others = [...taken, ...placed.map((item) => item.box)];
    const isFree = isWithin(box, frame) && borders.isClear(box) && !others.some((other) => overlaps(box, other, 2));
    if (isFree) placed.push(placeLabel(`Degrees of ${isParallel ? 'parallel' : 'meridian'} ${minutes / 60}`, body, box, {}));
  }
  return placed;
}

/** "52°30′N", with the letters of the language behind the signs that every one reads. */
function inDegrees(minutes: number, isParallel: boolean, { compass, digits }: MapWords): string {
  const [north, east, south, west] = compass;
  const turned = isParallel ? minutes : wrap(minutes / 60) * 60;
  const all = Math.round(Math.abs(turned));
  const side = all === 0 ? '' : isParallel ? (turned > 0 ? north : south) : turned > 0 ? east : west;
  const rest = all % 60;
  const degrees = `${Math.floor(all / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
  return `${digits ? writeDigits(degrees, digits) : degrees}${side}`;
}
