/**
 * Which insets a map has, and where its labels stand. An inset takes room from labels: it goes where a label would be left
 * out for it; and where labels of places that lie close together could not be read, a part of the map is enlarged.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { largestCrowd } from './crowds.ts';
import { type EnlargedPlan, planEnlarged } from './draw-enlarged.ts';
import { insetBox } from './draw-inset.ts';
import type { Land } from './draw-land.ts';
import type { MapWords } from './drawing.ts';
import { enlarge } from './enlarge.ts';
import { type PlacedLabels, placeLabels } from './label-places.ts';
import type { Mark } from './marks.ts';
import { mainland } from './name-countries.ts';
import type { RouteLeg } from './routes.ts';
import type { View } from './view.ts';

interface MapParts {
  readonly view: View;
  readonly marks: readonly Mark[];
  readonly land: Land;
  readonly legs: readonly RouteLeg[];
  /** At the edge, to what lies beyond it. */
  readonly pointers: readonly Box[];
  readonly words: MapWords | undefined;
  /** Boxes that labels leave free if they can. */
  readonly towns: readonly Box[];
}

export interface MapPlan {
  /** Of the map of the wider region. */
  readonly corner?: Box;
  readonly part?: EnlargedPlan;
  readonly labels: PlacedLabels;
  /** Boxes that labels and names keep off. */
  readonly taken: readonly Box[];
}

/** So many labels of a crowd at leaders, or one without room, and the crowd is enlarged. */
const mostLeaders = 2;

export function planMap(parts: MapParts, look: Look): MapPlan {
  const first = planWith(parts, look, { hasCorner: true, isEnlarged: false });
  const crowd = largestCrowd(parts.marks);
  const isHard = missing(first) > 0 || leadersOf(first, crowd) > mostLeaders;
  const second = crowd.length > 1 && isHard ? planWith(parts, look, { hasCorner: true, isEnlarged: true }) : first;
  const best = second.part && isBetter(second, first) ? second : first;
  if (missing(best) === 0 || !best.corner) return best;
  const bare = planWith(parts, look, { hasCorner: false, isEnlarged: best.part !== undefined });
  return missing(bare) < missing(best) ? bare : best;
}

/** Where the largest part of each country of the incident is seen. */
const landsOf = ({ outlines, own }: Land): readonly Box[] =>
  outlines.filter(({ id }) => own.has(id)).map((outline) => boxOf(mainland(outline)[0] ?? []));

const missing = ({ labels, part }: MapPlan): number => labels.diagnostics.length + (part ? part.labels.diagnostics.length : 0);

const leadersOf = ({ labels }: MapPlan, marks: readonly Mark[]): number =>
  labels.placed.filter(({ leader, mark }) => leader && marks.includes(mark)).length;

const allLeaders = ({ labels, part }: MapPlan): number => labels.leaders.length + (part ? part.labels.leaders.length : 0);

const isBetter = (one: MapPlan, other: MapPlan): boolean =>
  missing(one) < missing(other) || (missing(one) === missing(other) && allLeaders(one) < allLeaders(other));

interface Insets {
  readonly hasCorner: boolean;
  readonly isEnlarged: boolean;
}

function planWith(
  { view, marks, land, legs, pointers, words, towns }: MapParts,
  look: Look,
  { hasCorner, isEnlarged }: Insets,
): MapPlan {
  const { frame } = view;
  const enlarged = isEnlarged ? enlarge(view, { free: frame, marks, legs, taken: pointers }) : undefined;
  const part = enlarged && planEnlarged(enlarged, look, { words, own: land.own });
  const ofPart = enlarged ? [enlarged.view.frame, boxOf(enlarged.frame)] : [];
  const onTop = [...ofPart, ...pointers];
  const corner = hasCorner ? insetBox(view, frame, { marks, legs, towns, lands: landsOf(land), taken: onTop }) : undefined;
  const taken = [...onTop, ...(corner ? [corner] : [])];
  const lines = enlarged ? [enlarged.connector] : [];
  const wanted = marks.filter((mark) => !enlarged?.shown.includes(mark));
  const labels = placeLabels(
    { frame, taken, lines, marks, legs, borders: land.borders, routeColor: land.words.route, towns },
    look,
    { wanted },
  );
  return { ...(corner ? { corner } : {}), ...(part ? { part } : {}), labels, taken };
}
