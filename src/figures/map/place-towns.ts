/** A few large towns for orientation: small dots with small labels, placed last, where they cover nothing else. */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Town } from '../../layout/atlas.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { around, crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import type { MapPlace } from './drawing.ts';
import { halo } from './halo.ts';
import type { PlacedLabel } from './label-places.ts';
import { type Mark, markBox } from './marks.ts';
import { distanceTo, gapTo } from './reach.ts';
import { isSamePlace } from './same-place.ts';
import type { View } from './view.ts';

/** Everything that is on the map already. */
export interface TakenOnMap {
  readonly taken: readonly Box[];
  readonly marks: readonly Mark[];
  /** Labels of places. */
  readonly labels: readonly PlacedLabel[];
  readonly lines: readonly (readonly Point[])[];
  readonly borders: BorderPoints;
}

const mostTowns = 9;
/** So few towns may have their names over a coast or a border, rather than none. */
const fewTowns = 2;
const nameSize: Pt = 12;
/** Square points of the frame for each town. */
const landPerTown = 20_000;
/** Radii of dots, by the people that a town has at least. */
const dots: readonly (readonly [people: number, reach: Pt])[] = [
  [1_000_000, 3.5],
  [250_000, 2.75],
  [0, 2],
];
/** A dot's radius: the larger the town. */
const dotOf = ({ population }: Town): Pt => dots.find(([people]) => population >= people)?.[1] ?? 2;
const edge: Pt = 6;
/** Distance from what has been placed, and of towns from each other. */
const clear: Pt = 3;
const apart: Pt = 52;
/** Largest towns that are tried. */
const mostTried = 48;

interface PlacedTown {
  readonly town: Town;
  readonly at: Point;
  readonly body: LaidBody;
  readonly box: Box;
}

/** So many of the largest are kept free, each with about the room of its name. */
const mostKept = 3;
const usualRoom = { left: 4, top: 8, width: 70, height: 16 };

/** Where the largest towns in sight would stand. */
export function roomsOfTowns(towns: readonly Town[], { frame, project }: View, places: readonly MapPlace[]): readonly Box[] {
  const { left, top, width, height } = usualRoom;
  const kept: Box[] = [];
  for (const town of towns) {
    if (kept.length >= mostKept) break;
    const at = project([town.longitude, town.latitude]);
    const isInSight = at && isWithin(around(at, dotOf(town)), inset(frame, edge));
    if (isInSight && !places.some((place) => isSamePlace(town, place)))
      kept.push({ x: at.x - left, y: at.y - top, width, height });
  }
  return kept;
}

interface TownMap {
  readonly view: View;
  readonly occupied: TakenOnMap;
  /** Of names. */
  readonly color: ColorRole;
  readonly look: Look;
}

/** Dots and labels, none over anything else; where there is no room there is no town. */
export function placeTowns(towns: readonly Town[], { view, occupied, color, look }: TownMap): readonly Item[] {
  const { width, height } = view.frame;
  const most = Math.min(mostTowns, Math.floor((width * height) / landPerTown));
  const placed: PlacedTown[] = [];
  for (const town of towns.slice(0, mostTried)) {
    if (placed.length >= most) break;
    const found = placeTown(town, placed, { view, occupied, color, look });
    if (found) placed.push(found);
  }
  return [
    ...placed.map(drawDot),
    ...placed.map(({ town, body, box }) => {
      const label = placeLabel(`Town name ${town.name}`, body, box, {});
      return occupied.borders.isClear(inset(box, 1)) ? label : { ...label, ...halo };
    }),
  ];
}

const isNamed = (town: Town, marks: readonly Mark[]): boolean => marks.some(({ place }) => isSamePlace(town, place));

function placeTown(town: Town, placed: readonly PlacedTown[], { view, occupied, color, look }: TownMap): PlacedTown | undefined {
  const at = view.project([town.longitude, town.latitude]);
  if (!at || placed.some((other) => isNear(at, other.at) || other.town.name === town.name)) return undefined;
  const room = inset(view.frame, edge);
  const boxes = [...occupied.taken, ...placed.flatMap((other) => [other.box, around(other.at, dotOf(other.town))])];
  const dot = dotOf(town);
  if (!isFree(around(at, dot + 1), room, { ...occupied, taken: boxes }) || isNamed(town, occupied.marks)) return undefined;
  if (occupied.labels.some((label) => takesLabel(at, dot, label))) return undefined;
  const body = layLabel([styledText(town.name, { size: nameSize, color }, look)], 160, look);
  const free = stands(at, dot, body).filter((stand) => isFree(stand, room, { ...occupied, taken: boxes }));
  const box = free.find((stand) => occupied.borders.isClear(inset(stand, 1))) ?? (placed.length < fewTowns ? free[0] : undefined);
  return box && { town, at, body, box };
}

/** Whether a label would be taken for that of the town, since its own mark is no nearer. */
const takesLabel = (at: Point, dot: Pt, { box, mark }: PlacedLabel): boolean => distanceTo(box, at) - dot <= gapTo(box, mark) + 1;

const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < apart;

/** Right of the dot, left, above, below. */
function stands({ x, y }: Point, dot: Pt, { width, height }: LaidBody): readonly Box[] {
  const off = dot + 1;
  return [
    { x: x + off, y: y - height / 2, width, height },
    { x: x - off - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - off - height, width, height },
    { x: x - width / 2, y: y + off, width, height },
  ];
}

const isFree = (box: Box, room: Box, { taken, marks, lines }: TakenOnMap): boolean =>
  isWithin(box, room) &&
  !taken.some((other) => overlaps(box, other, clear)) &&
  !marks.some((mark) => overlaps(box, markBox(mark), clear)) &&
  !lines.some((line) => crosses(line, inset(box, -clear)));

const drawDot = ({ town, at }: PlacedTown): Item => ({
  kind: 'shape',
  shape: 'ellipse',
  name: `Town ${town.name}`,
  box: around(at, dotOf(town)),
  fill: 'muted',
  alt: { decorative: true },
  origin: {},
});
