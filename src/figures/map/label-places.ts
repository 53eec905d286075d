/** Where the labels of places and routes may stand, and which of these stands are taken. */
import { type Diagnostic, note, type Origin } from '../../foundation/diagnostic.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { boxOf } from '../box-of.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { around, crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import { choosePlaces, type LabelCandidate, type Wanted } from './choose-places.ts';
import { type Mark, markBox, solidReach } from './marks.ts';
import type { RouteLeg } from './routes.ts';

/** What does not move: labels keep off `taken` and inside `frame`, and off lines where they can. */
export interface LabelObstacles {
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly marks: readonly Mark[];
  readonly legs: readonly RouteLeg[];
  readonly borders: BorderPoints;
}

interface Label extends Wanted {
  readonly name: string;
  readonly words: string;
  readonly origin: Origin;
}

const edge: Pt = 3;
const onLine = 12;
const inCircle = 4;
/** A border under a label is a blemish, not a mistake. */
const forBorderPoint = 0.35;
const mostBorderPoints = 20;
/** Directions round a mark, best first: right and left read best, straight above and below are next. */
const directions = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const gaps: readonly Pt[] = [2, 7, 13];
const narrowLabel: Pt = 110;
/** With so many free stands near a mark, those further off are not looked at. */
const enoughStands = 9;

function placeBodies(mark: Mark, look: Look): readonly LaidBody[] {
  const { label, detail, kind } = mark.place;
  const isIncident = kind === 'incident';
  const lines = [
    styledText(label, { size: isIncident ? 12 : 11, color: 'ink', bold: isIncident }, look),
    ...(detail ? [styledText(detail, { size: 10, color: 'ink' }, look)] : []),
  ];
  const wide = layLabel(lines, 220, look);
  if (wide.width <= narrowLabel + 10) return [wide];
  const narrow = layLabel(lines, narrowLabel, look);
  return narrow.width < wide.width - 10 ? [wide, narrow] : [wide];
}

/** A diagonal label stands a little nearer, since a circle leaves its corners free. */
function beside(mark: Mark, body: LaidBody, ring: number): readonly LabelCandidate[] {
  const { at } = mark;
  const reach = solidReach(mark);
  const gap = gaps[ring] ?? 0;
  return directions.map(([across, down], rank) => {
    const off = across !== 0 && down !== 0 ? (reach + gap) * 0.75 : reach + gap;
    const x = across === 0 ? at.x - body.width / 2 : across > 0 ? at.x + off : at.x - off - body.width;
    const y = down === 0 ? at.y - body.height / 2 : down > 0 ? at.y + off : at.y - off - body.height;
    return { box: { x, y, width: body.width, height: body.height }, body, cost: rank * 0.4 + ring * 3 };
  });
}

const isFree = (box: Box, { frame, taken, marks }: LabelObstacles): boolean =>
  isWithin(box, inset(frame, edge)) &&
  !taken.some((other) => overlaps(box, other)) &&
  !marks.some((mark) => overlaps(box, markBox(mark), 0.5));

/** A line that legs run along, the box round it, since most lie far from a label, and how many run along it. */
interface Way {
  readonly line: RouteLeg['line'];
  readonly box: Box;
  readonly legs: number;
}

interface Ground extends LabelObstacles {
  readonly ways: readonly Way[];
}

function waysOf(legs: readonly RouteLeg[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { line } of legs) {
    const key = JSON.stringify(line);
    ways.set(key, { line, box: boxOf(line), legs: (ways.get(key)?.legs ?? 0) + 1 });
  }
  return [...ways.values()];
}

/** Legs under a box; not counted on once there are `most`. */
function legsUnder(box: Box, { ways }: Ground, most: number): number {
  const wider = inset(box, -1);
  let count = 0;
  for (const way of ways) {
    if (count >= most) break;
    if (overlaps(way.box, wider) && crosses(way.line, wider)) count += way.legs;
  }
  return count;
}

const soft = (box: Box, ground: Ground, worth: number): number =>
  legsUnder(box, ground, Math.ceil(worth / onLine)) * onLine +
  ground.marks.filter(({ isCircle, at, reach }) => isCircle && overlaps(box, around(at, reach * 0.75))).length * inCircle +
  ground.borders.countIn(inset(box, 1), mostBorderPoints) * forBorderPoint;

/** Where a label may stand, the best first; where it costs more than to leave the label out, it will not. */
const usable = (candidates: readonly LabelCandidate[], ground: Ground, worth: number): readonly LabelCandidate[] =>
  candidates
    .filter(({ box }) => isFree(box, ground))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + soft(candidate.box, ground, worth) }))
    .filter(({ cost }) => cost < worth)
    .sort((a, b) => a.cost - b.cost);

function wishFor(mark: Mark, ground: Ground, look: Look): Label {
  const { place } = mark;
  const worth = place.kind === 'incident' ? 1000 : 100;
  const bodies = placeBodies(mark, look);
  const candidates: LabelCandidate[] = [];
  for (let ring = 0; ring < gaps.length && candidates.length < enoughStands * bodies.length; ring++) {
    const stands = bodies.flatMap((body, index) =>
      beside(mark, body, ring).map((candidate) => ({ ...candidate, cost: candidate.cost + index * 2 })),
    );
    candidates.push(...usable(stands, ground, worth));
  }
  return {
    name: `Label ${place.id}`,
    words: place.label,
    origin: place.origin,
    worth,
    candidates: candidates.sort((a, b) => a.cost - b.cost),
  };
}

const worthOfRoute = 60;

/** A route's label stands beside one of its legs, the longest first. */
function routeLabel(legs: readonly RouteLeg[], ground: Ground, look: Look): readonly Label[] {
  const [first] = legs;
  if (!first?.route.label) return [];
  const style = { size: 11, color: 'accent', italic: true } as const;
  const bodies = [180, 95].map((widest) => layLabel([styledText(first.route.label, style, look)], widest, look, 'center'));
  const length = ({ line }: RouteLeg): number => {
    const [a, b] = [line[0], line.at(-1)];
    return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
  };
  const candidates = [...legs]
    .sort((a, b) => length(b) - length(a))
    .flatMap(({ line }, rank) =>
      bodies.flatMap((body, narrow) => alongLine(line, body).map((c) => ({ ...c, cost: c.cost + rank + narrow }))),
    );
  const { route } = first;
  return [
    {
      name: `Label of ${first.name.replace(/ leg.*/, '')}`,
      words: route.label,
      origin: route.origin,
      worth: worthOfRoute,
      candidates: usable(candidates, ground, worthOfRoute),
    },
  ];
}

function alongLine(line: readonly Point[], body: LaidBody): readonly LabelCandidate[] {
  return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share, rank) => {
    const index = Math.round(share * (line.length - 1));
    const [at, before, after] = [line[index], line[index - 1] ?? line[index], line[index + 1] ?? line[index]];
    if (!at || !before || !after) return [];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const normal = { x: (after.y - before.y) / length, y: -(after.x - before.x) / length };
    return [4, 10].flatMap((gap, step) =>
      [1, -1].map((side) => {
        // Far enough out that the box's corner, not its middle, is next to the line.
        const off = gap + (Math.abs(normal.x) * body.width + Math.abs(normal.y) * body.height) / 2;
        const middle = { x: at.x + normal.x * off * side, y: at.y + normal.y * off * side };
        const box = { x: middle.x - body.width / 2, y: middle.y - body.height / 2, width: body.width, height: body.height };
        return { box, body, cost: 1 + rank * 0.5 + step };
      }),
    );
  });
}

interface PlacedLabels {
  readonly items: readonly TextItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Places the labels of marks and routes; one that finds no room is left out, the least important first, and noted. */
export function placeLabels(around: LabelObstacles, look: Look): PlacedLabels {
  const ground: Ground = { ...around, ways: waysOf(around.legs) };
  const byWorth = [...around.marks].sort((a, b) => Number(b.place.kind === 'incident') - Number(a.place.kind === 'incident'));
  const routes = new Map<RouteLeg['route'], RouteLeg[]>();
  for (const leg of around.legs) routes.set(leg.route, [...(routes.get(leg.route) ?? []), leg]);
  const labels = [
    ...byWorth.map((mark) => wishFor(mark, ground, look)),
    ...[...routes.values()].flatMap((legs) => routeLabel(legs, ground, look)),
  ].filter(({ words }) => words !== '');
  const chosen = choosePlaces(labels);
  const items = labels.flatMap(({ name, origin }, index) => {
    const candidate = chosen[index];
    return candidate ? [placeLabel(name, candidate.body, candidate.box, origin)] : [];
  });
  const diagnostics = labels.flatMap(({ words, origin }, index) =>
    chosen[index]
      ? []
      : [
          note('LAY002', `label left out of a map: ${words}`, {
            span: origin.template,
            hints: ['name fewer places, or give the map more room'],
          }),
        ],
  );
  return { items, diagnostics };
}
