/** The labels of places and routes: names beside their marks, numbers on them, leaders where a label had to stand elsewhere. */
import { type Diagnostic, note } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { badgeSize, drawBadge, layNumber } from './badges.ts';
import { choosePlaces, type LabelCandidate } from './choose-places.ts';
import { halo } from './halo.ts';
import { type Ground, groundOf, isOverLine, type Label, type LabelObstacles } from './label-ground.ts';
import { routeLabel } from './label-routes.ts';
import { drawLeader } from './leaders.ts';
import { isNumbered, type Mark } from './marks.ts';
import type { RouteLeg } from './routes.ts';
import { manyMarks, notNearer, standsOf, standsOfNumber, worseThanFar } from './stands.ts';

const narrowLabel = 110;
const worthOf = { incident: 1000, context: 100 } as const;

/** Shapes of a name, the best first: on one line, narrower, and without its second line. */
function placeBodies({ place: { label, detail, kind } }: Mark, look: Look): readonly LaidBody[] {
  const isIncident = kind === 'incident';
  const name = styledText(label, { size: isIncident ? 14 : 12, color: 'ink', bold: isIncident }, look);
  const lines = detail ? [name, styledText(detail, { size: 12, color: 'ink' }, look)] : [name];
  const wide = layLabel(lines, 220, look);
  const bodies = [wide];
  if (wide.width > narrowLabel + 10) {
    const narrow = layLabel(lines, narrowLabel, look);
    if (narrow.width < wide.width - 10) bodies.push(narrow);
  }
  return detail ? [...bodies, layLabel([name], 220, look)] : bodies;
}

function labelFor(mark: Mark, { ground, look, isFar }: Labelling): Label {
  const { place } = mark;
  const worth = worthOf[place.kind];
  const known = { words: place.label, origin: place.origin, worth, mark };
  if (place.number === undefined) {
    const candidates = place.label === '' ? [] : standsOf(mark, placeBodies(mark, look), { ground, worth, isFar });
    return { ...known, name: `Label ${place.id}`, candidates };
  }
  const body = layNumber(place.number, look);
  const candidates = standsOfNumber(mark, body, { ground, worth, size: badgeSize(body) });
  return { ...known, name: `Number ${place.id}`, candidates };
}

const withHalo = (label: TextItem, ground: Ground): TextItem => (isOverLine(label.box, ground) ? { ...label, ...halo } : label);

interface Labelling {
  readonly ground: Ground;
  readonly look: Look;
  readonly isFar: boolean;
}

/** Whether a name found no room beside its place, or none worth having. */
const isPoor = ({ candidate, mark, words }: Chosen): boolean =>
  mark !== undefined && !isNumbered(mark) && words !== '' && (!candidate || candidate.cost > worseThanFar);

/** A label as it stands on the map. */
export interface PlacedLabel extends LabelCandidate {
  readonly mark: Mark;
}

export interface PlacedLabels {
  readonly items: readonly TextItem[];
  /** Lie under marks and labels. */
  readonly leaders: readonly Item[];
  /** Those of places. */
  readonly placed: readonly PlacedLabel[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Wish {
  /** Marks that want a label; all of `marks` if not given. */
  readonly wanted?: readonly Mark[];
  /** Of the names of items. */
  readonly prefix?: string;
}

/** Leaders of numbers are at least so long, if with the gap before one number was left without room. */
const otherGaps: readonly Pt[] = [22, 44, 76];

/** Places the labels of marks and routes; one that finds no room is left out, the least important first, and noted. */
export function placeLabels(obstacles: LabelObstacles, look: Look, { wanted, prefix = '' }: Wish = {}): PlacedLabels {
  const ground = groundOf(obstacles);
  const marks = wanted ?? obstacles.marks;
  const routes = labelsOfRoutes(ground, look);
  const wishesAt = (isFar: boolean): LabelWishes => ({
    places: marks.map((mark) => labelFor(mark, { ground, look, isFar })),
    routes,
  });
  let wishes = wishesAt(false);
  let best = chooseLabels(wishes, 0);
  if (best.some(isPoor)) {
    wishes = wishesAt(true);
    best = chooseLabels(wishes, 0);
  }
  for (const leastGap of marks.length > manyMarks ? [] : otherGaps) {
    if (!best.some(({ candidate, mark }) => !candidate && mark && isNumbered(mark))) break;
    const next = chooseLabels(wishes, leastGap);
    if (countLeft(next) < countLeft(best)) best = next;
  }
  const placed = best.flatMap(({ candidate, ...label }) => (candidate ? [{ ...label, ...candidate }] : []));
  return {
    items: placed.map(({ name, body, box, origin, mark }) =>
      mark && isNumbered(mark)
        ? drawBadge(prefix + name, { mark, body, box })
        : withHalo(placeLabel(prefix + name, body, box, origin), ground),
    ),
    leaders: placed.flatMap(({ leader, mark }) => (leader && mark ? [drawLeader(leader, mark, prefix)] : [])),
    placed: placed.flatMap(({ mark, ...label }) => (mark ? [{ ...label, mark }] : [])),
    diagnostics: best.filter(({ candidate }) => !candidate).map(leftOut),
  };
}

/** A label, and where it stands if it found room. */
interface Chosen extends Label {
  readonly candidate: LabelCandidate | undefined;
}

const countLeft = (labels: readonly Chosen[]): number => labels.filter(({ candidate }) => !candidate).length;

function labelsOfRoutes(ground: Ground, look: Look): readonly Label[] {
  const routes = new Map<RouteLeg['route'], RouteLeg[]>();
  for (const leg of ground.legs) routes.set(leg.route, [...(routes.get(leg.route) ?? []), leg]);
  return [...routes.values()].flatMap((legs) => routeLabel(legs, ground, look));
}

interface LabelWishes {
  readonly places: readonly Label[];
  readonly routes: readonly Label[];
}

/** @param leastGap of the leaders of numbers */
function chooseLabels({ places, routes }: LabelWishes, leastGap: Pt): readonly Chosen[] {
  // The most important first, and of these the ones that have the fewest places to stand.
  const ordered = places
    .map((label) => ({ ...label, candidates: notNearer(label.candidates, leastGap) }))
    .sort((a, b) => b.worth - a.worth || a.candidates.length - b.candidates.length);
  const labels = [...ordered, ...routes].filter(({ words }) => words !== '');
  const candidates = choosePlaces(labels);
  return labels.map((label, index) => ({ ...label, candidate: candidates[index] }));
}

const leftOut = ({ words, origin }: Label): Diagnostic =>
  note('LAY002', `label left out of a map: ${words}`, {
    span: origin.template,
    hints: ['name fewer places, or give the map more room'],
  });
