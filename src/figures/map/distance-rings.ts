/**
 * Rings at round distances from the place of the incident, each with its kilometres: on land without towns, borders or coast
 * they are what tells how far apart things are.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, PathItem, TextItem } from '../../layout/page.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { inUnit, numeralsOf } from '../numbers.ts';
import { crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { MapDrawing } from './drawing.ts';
import { distanceKm } from './focus.ts';
import type { Mark } from './marks.ts';
import { inEnglish } from './scale-bar.ts';
import { groundCircle, type View } from './view.ts';

/** Between two rings at least. */
const leastApart: Pt = 74;
const mostRings = 3;
const steps = [1, 2, 5, 10, 20, 50, 100, 200];
/** Wider maps show rings as ovals, and have coasts to go by. */
const widestKm = 800;
const stepDegrees = 2;
const fontSize = 12;
/** Of a label from the ends of its ring on both sides, and from the frame. */
const clear: Pt = 2;
const edge: Pt = 4;
/** Parts of the ring at which its label is looked for, clockwise from its west: the four corners first. */
const stands = [0.625, 0.875, 0.375, 0.125, 0.7, 0.8, 0.55, 0.95, 0.45, 0.05, 0.3, 0.2];

interface Around {
  readonly view: View;
  readonly frame: Box;
  /** Boxes that the rings and their names keep off. */
  readonly taken: readonly Box[];
  /** Lines that their names keep off. */
  readonly lines: readonly (readonly Point[])[];
  readonly color: ColorRole;
}

export interface DistanceRings {
  readonly lines: readonly PathItem[];
  readonly names: readonly TextItem[];
}

const none: DistanceRings = { lines: [], names: [] };

/** The rings round the place that the map's distances are from; none on a map that does not say which. */
export function distanceRings(drawing: MapDrawing, marks: readonly Mark[], around: Around, look: Look): DistanceRings {
  const { view, frame, taken, lines: others, color } = around;
  // A reader who sees rings of two kinds takes one for the other.
  if (marks.some(({ isCircle }) => isCircle)) return none;
  const centre = marks.find(({ place }) => place.id === drawing.from);
  const step = steps.find((km) => km * view.pointsPerKm >= leastApart);
  if (!centre || step === undefined || view.kind !== 'region' || frame.width / view.pointsPerKm > widestKm) return none;
  const lines: PathItem[] = [];
  const names: TextItem[] = [];
  const farthest = Math.max(0, ...marks.map(({ place }) => distanceKm(centre.place, place)));
  // The last is the first beyond the farthest place; round a single place there are two.
  const count = farthest === 0 ? 2 : Math.min(mostRings, Math.ceil(farthest / step));
  for (const km of Array.from({ length: count }, (_, index) => (index + 1) * step)) {
    const points = groundCircle(centre.place, km, stepDegrees).flatMap((at) => view.project(at) ?? []);
    const figure = new Intl.NumberFormat(numeralsOf(drawing.words ?? inEnglish)).format(km);
    const body = layLabel(
      [
        styledText(
          inUnit(figure, drawing.words?.unit ?? 'km', (drawing.words ?? inEnglish).language, '\u00a0'),
          { size: fontSize, color },
          look,
        ),
      ],
      90,
      look,
    );
    const boxes = stands.flatMap((share): readonly Box[] => {
      const at = points[Math.round(share * (points.length - 1))];
      return at ? [{ x: at.x - body.width / 2, y: at.y - body.height / 2, width: body.width, height: body.height }] : [];
    });
    const covered = [...taken, ...names.map((item) => item.box)];
    const isFree = (one: Box): boolean =>
      isWithin(one, inset(frame, edge)) &&
      !covered.some((other) => overlaps(one, other, clear)) &&
      !others.some((line) => crosses(line, inset(one, -clear)));
    const box = boxes.find(isFree);
    // A ring that cannot say how far it is, is only one more line.
    if (!box) continue;
    names.push(placeLabel(`Distance ${km}`, body, box, {}));
    const gaps = [...taken, box].map((one) => inset(one, -clear));
    const runs = runsOf(points, (point) => isIn(point, frame) && !gaps.some((gap) => isIn(point, gap)));
    lines.push({
      kind: 'path',
      name: `Ring at ${km}`,
      box: boxOf(runs.flat()),
      rings: runs,
      isClosed: false,
      outline: { color, width: 0.5, dash: 'dot' },
      alt: { decorative: true },
      origin: {},
    });
  }
  return { lines, names };
}

const isIn = (point: Point, box: Box): boolean => isWithin({ ...point, width: 0, height: 0 }, box);

/** The stretches of a line whose points are all kept, of two points or more. */
function runsOf(line: readonly Point[], isKept: (point: Point) => boolean): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const point of line) {
    const keep = isKept(point);
    if (keep && isOpen) runs.at(-1)?.push(point);
    else if (keep) runs.push([point]);
    isOpen = keep;
  }
  return runs.filter((run) => run.length > 1);
}

/** Everything that is drawn of them. */
export const itemsOfRings = ({ lines, names }: DistanceRings): readonly Item[] => [...lines, ...names];
