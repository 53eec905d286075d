/**
 * The marks of a cover's map: every place of the incident has a dot, and places too near to be told apart share a ring, whose label
 * says how many they are.
 */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, TextItem } from '../../layout/page.ts';
import type { Color } from '../../text/body.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { around, isWithin, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import type { MapPlace } from './drawing.ts';
import type { Mark } from './marks.ts';

/** Places that share a mark. */
export interface LocatorMark {
  /** The one that it is called after: the main one, if it is among them. */
  readonly place: MapPlace;
  readonly isMain: boolean;
  /** The middle of them all. */
  readonly at: Point;
  /** Of the ring, or of the dot where it has no ring. */
  readonly reach: Pt;
  readonly hasRing: boolean;
  readonly dots: readonly Point[];
  readonly dotReach: Pt;
  readonly count: number;
}

const ringReach: Pt = 12.5;
const mainDot: Pt = 5.5;
const otherDot: Pt = 4;
/** Of a dot among others in a ring. */
const smallDot: Pt = 2.75;
/** Between the outermost dot and the ring round it. */
const ringGap: Pt = 4;
/** Nearer to each other two places share a mark: a ring and a dot would touch. */
const apart: Pt = 19;
/** Dots in one ring that are nearer to each other would be one blot: one dot stands for them. */
const told: Pt = 6.5;

const distance = (a: Point, b: Point): Pt => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The marks with the rings of their doubtful positions, however small on the slide, so that countries into which these reach are known.
 * @param leastKm the least radius of a ring
 */
export const reaching = (marks: readonly Mark[], leastKm = 0): readonly Mark[] =>
  marks.map((mark) => {
    const radius = Math.max(leastKm, mark.place.radius);
    return { ...mark, place: { ...mark.place, radius }, isCircle: radius > 0 };
  });

/** @param main id of the place that the cover is about; the first if it is not among them */
export function locatorMarks(marks: readonly Mark[], main: string | undefined): readonly LocatorMark[] {
  const first = marks.find(({ place }) => place.id === main) ?? marks[0];
  if (!first) return [];
  const rest = new Set([first, ...marks]);
  const groups: Mark[][] = [];
  for (const start of rest) {
    rest.delete(start);
    const group = [start];
    for (const member of group)
      for (const other of rest)
        if (distance(member.at, other.at) < apart) {
          group.push(other);
          rest.delete(other);
        }
    groups.push(group);
  }
  return groups.map((group) => sharedMark(group, group[0] === first));
}

function sharedMark(group: readonly Mark[], isMain: boolean): LocatorMark {
  const [named] = group;
  if (!named) throw new Error('A mark of no place.');
  const alone = { place: named.place, isMain, count: group.length };
  if (group.length === 1) {
    const dotReach = isMain ? mainDot : otherDot;
    return { ...alone, at: named.at, reach: isMain ? ringReach : dotReach, hasRing: isMain, dots: [named.at], dotReach };
  }
  const xs = group.map(({ at }) => at.x);
  const ys = group.map(({ at }) => at.y);
  const at = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const all = group.map((mark) => mark.at);
  // Two dots for four places would be read as two places.
  const areTold = all.every((one, index) => all.slice(index + 1).every((other) => distance(one, other) >= told));
  const dots = areTold ? all : [at];
  const dotReach = areTold ? smallDot : isMain ? mainDot : otherDot;
  const farthest = Math.max(...group.map((mark) => distance(at, mark.at)));
  return { ...alone, at, reach: Math.max(ringReach, farthest + smallDot + ringGap), hasRing: true, dots, dotReach };
}

export function drawLocatorMarks(marks: readonly LocatorMark[], on: ColorRole): readonly Item[] {
  return marks.flatMap(({ place: { id }, at, reach, hasRing, dots, dotReach }): readonly Item[] => {
    const shared = { kind: 'shape', shape: 'ellipse', alt: { decorative: true }, origin: {} } as const;
    const ring = { ...shared, name: `Ring ${id}`, box: around(at, reach), outline: { color: on, width: 1.5 } } as const;
    return [
      ...(hasRing ? [ring] : []),
      ...dots.map((dot, index) => ({
        ...shared,
        name: index === 0 ? `Dot ${id}` : `Dot ${id} ${index + 1}`,
        box: around(dot, dotReach),
        fill: on,
      })),
    ];
  });
}

interface Lettering {
  readonly look: Look;
  readonly on: ColorRole;
  /** What a label stands on where a border would strike through it. */
  readonly field: Color;
  /** Where labels may stand, and what they keep off. */
  readonly room: Box;
  readonly taken: readonly Box[];
  readonly borders: BorderPoints;
  /** What a mark of all places says under its name; how many more are counted behind the name where it has not all. */
  readonly together: string;
  readonly all: number;
  /** Under the name of the main place; nothing if empty. */
  readonly country: string;
}

/** Labels of the marks, the main one first; of the others those that find room. */
export function labelLocator(marks: readonly LocatorMark[], lettering: Lettering): readonly TextItem[] {
  const placed: TextItem[] = [];
  for (const mark of marks) {
    const taken = [
      ...lettering.taken,
      ...placed.map(({ box }) => box),
      ...marks.filter((other) => other !== mark).map(({ at, reach }) => around(at, reach)),
    ];
    const label = labelOf(mark, { ...lettering, taken });
    if (label) placed.push(label);
  }
  return placed;
}

/** Directions from a mark, the best first. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
const gaps: readonly Pt[] = [3, 8, 14];
const widths: readonly Pt[] = [150, 100];
const mostCrossed = 10;

function labelOf(mark: LocatorMark, lettering: Lettering): TextItem | undefined {
  const { place, at, reach } = mark;
  if (place.label === '') return undefined;
  const { room, taken, borders, field } = lettering;
  const stands = widths.flatMap((width, narrowed) => {
    const body = layLabel(linesOf(mark, lettering), width, lettering.look);
    return gaps.flatMap((gap, farther) =>
      directions.map(([across, down], rank) => {
        const off = (reach + gap) * (across !== 0 && down !== 0 ? 0.75 : 1);
        const x = across === 0 ? at.x - body.width / 2 : across > 0 ? at.x + off : at.x - off - body.width;
        const y = down === 0 ? at.y - body.height / 2 : down > 0 ? at.y + off : at.y - off - body.height;
        const box = { x, y, width: body.width, height: body.height };
        return { body, box, cost: rank * 0.4 + farther * 1.5 + narrowed * 2 };
      }),
    );
  });
  const best = stands
    .filter(({ box }) => isWithin(box, room) && !taken.some((other) => overlaps(box, other)))
    .map((stand) => ({ ...stand, cost: stand.cost + borders.countIn(stand.box, mostCrossed) }))
    .reduce<(typeof stands)[number] | undefined>((least, one) => (least && least.cost <= one.cost ? least : one), undefined);
  if (!best) return undefined;
  const label = placeLabel(`Label ${place.id}`, best.body, best.box, place.origin);
  return borders.isClear(best.box) ? label : { ...label, fill: field, transparency: 20 };
}

function linesOf({ place, isMain, count }: LocatorMark, { look, on, together, all, country }: Lettering) {
  const isAll = count === all && together !== '';
  const name = count > 1 && !isAll ? `${place.label} +${count - 1}` : place.label;
  const small = { size: 12, color: on } as const;
  return [
    styledText(name, isMain ? { size: 16, color: on, bold: true } : small, look),
    ...(count > 1 && isAll ? [styledText(together, small, look)] : []),
    ...(isMain && country !== '' ? [styledText(country, small, look)] : []),
  ];
}
