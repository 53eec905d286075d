/** Routes between marks: gently bent dashed lines, an arrow on each leg that stops short of the mark. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { PathItem } from '../../layout/page.ts';
import { around, inset, isWithin } from '../overlap.ts';
import { type Ring, ringsContain } from '../rings.ts';
import type { MapRoute } from './drawing.ts';
import { badgeReach, type Mark } from './marks.ts';
import type { CountryOutline } from './outline.ts';

export interface RouteLeg {
  readonly name: string;
  readonly route: MapRoute;
  readonly line: readonly Point[];
}

/** What lies under the routes. */
export interface Terrain {
  readonly outlines: readonly CountryOutline[];
  readonly frame: Box;
}

const gapAtStart: Pt = 2;
const gapAtEnd: Pt = 3;
/** A leg shorter than this between its marks would be nothing but arrowhead. */
const shortest: Pt = 8;
/** Sideways swing as a share of the length, in the order they are tried. */
const bends = [0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0];
const samples = 24;

/** All legs that are long enough to draw; each keeps off the marks and out of the countries it does not serve, if it can. */
export function routeLegs(
  routes: readonly MapRoute[],
  marks: readonly Mark[],
  { outlines, frame }: Terrain,
): readonly RouteLeg[] {
  const byId = new Map(marks.map((mark) => [mark.place.id, mark]));
  const lands = routes.length > 0 ? landsOf(outlines) : [];
  return routes.flatMap((route, index) =>
    route.through.slice(1).flatMap((id, leg) => {
      const [from, to] = [byId.get(route.through[leg] ?? ''), byId.get(id)];
      if (!from || !to) return [];
      const others = marks.filter((mark) => mark !== from && mark !== to);
      const line = bestLine(from, to, { marks: others, lands: foreignTo(from, to, lands), frame });
      return line ? [{ name: `Route ${index + 1} leg ${leg + 1}`, route, line }] : [];
    }),
  );
}

interface Avoid {
  /** A route stays in it, whatever it costs. */
  readonly frame: Box;
  readonly marks: readonly Mark[];
  readonly lands: readonly Land[];
}

interface Land {
  readonly rings: readonly Ring[];
  readonly box: Box;
}

const landsOf = (outlines: readonly CountryOutline[]): readonly Land[] =>
  outlines.map(({ polygons }) => ({ rings: polygons.flat(), box: boxOf(polygons.flatMap(([outside]) => outside ?? [])) }));

const isOn = (point: Point, { rings, box }: Land): boolean => isWithin(around(point, 0), box) && ringsContain(rings, point);

/** A line through a third country would tell of a border crossing that nobody reported. */
const foreignTo = (from: Mark, to: Mark, lands: readonly Land[]): readonly Land[] =>
  lands.filter((land) => !isOn(from.at, land) && !isOn(to.at, land));

/** Large circles are no obstacle to a line's ends: it starts at the middle of such an area. */
const clearance = ({ place, reach, isCircle }: Mark): Pt => {
  if (place.number !== undefined) return badgeReach;
  return isCircle && reach > 30 ? 6 : reach;
};

function bestLine(from: Mark, to: Mark, { marks, lands, frame }: Avoid): readonly Point[] | undefined {
  const span = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const [start, end] = [clearance(from) + gapAtStart, clearance(to) + gapAtEnd];
  if (span - start - end < shortest) return undefined;
  const hits = (line: readonly Point[]): number =>
    marks.filter(({ at }) => line.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 9)).length * samples +
    line.filter((point) => !isWithin(around(point, 0), inset(frame, 4))).length * 1000 +
    line.filter((point) => lands.some((land) => isOn(point, land))).length;
  let best: { readonly line: readonly Point[]; readonly cost: number } | undefined;
  for (const bend of bends) {
    const line = trim(curve(from.at, to.at, bend), { from, to, start, end });
    const cost = hits(line);
    if (!best || cost < best.cost) best = { line, cost };
    if (cost === 0) break;
  }
  return best?.line;
}

/** A quadratic curve whose middle lies `bend` of its length to the left of the straight line. */
function curve(a: Point, b: Point, bend: number): readonly Point[] {
  const control = { x: (a.x + b.x) / 2 + 2 * bend * (b.y - a.y), y: (a.y + b.y) / 2 - 2 * bend * (b.x - a.x) };
  return Array.from({ length: samples * 4 + 1 }, (_, index) => {
    const t = index / (samples * 4);
    const mix = (p: number, q: number, r: number): number => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
    return { x: mix(a.x, control.x, b.x), y: mix(a.y, control.y, b.y) };
  });
}

interface Ends {
  readonly from: Mark;
  readonly to: Mark;
  readonly start: Pt;
  readonly end: Pt;
}

/** Leaves out what lies within the gaps round both marks, then thins to a handful of points. */
function trim(line: readonly Point[], { from, to, start, end }: Ends): readonly Point[] {
  const free = line.filter(
    ({ x, y }) => Math.hypot(x - from.at.x, y - from.at.y) >= start && Math.hypot(x - to.at.x, y - to.at.y) >= end,
  );
  return free.filter((_, index) => index % 4 === 0 || index === free.length - 1);
}

export function drawLeg({ name, route, line }: RouteLeg): PathItem {
  return {
    kind: 'path',
    name,
    box: boxOf(line),
    rings: [line],
    isClosed: false,
    outline: { color: 'accent', width: 1.75, dash: 'dash', arrow: 'end' },
    alt: { decorative: true },
    origin: route.origin,
  };
}
