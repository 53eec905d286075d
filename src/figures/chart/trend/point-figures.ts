/** Figures at the points of a single line or area: at all of them, or, where these find no room, at those that say most. */

import type { Box, Point, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { PointLabel } from '../../../layout/page.ts';
import { around, overlaps } from '../../overlap.ts';
import type { Amount, TrendDrawing } from '../drawing.ts';
import { widestWords } from '../plot.ts';
import { type Obstacles, placeFigures } from '../steps/place-figures.ts';
import { type TrendPlace, trendPoint, unbrokenPieces } from './trend-place.ts';
import { saysMore } from './trend-words.ts';

/** More figures than that would be noise, whatever their room. */
const mostFigures = 24;
const markReach: Pt = 3.5;
/** So far words may reach below the axis, beside a point that stands on it. */
const underAxis: Pt = 10;

export interface FigureStyle {
  readonly size: Pt;
  /** Room over the plot. */
  readonly over: Pt;
  readonly look: Look;
}

interface Known {
  readonly index: number;
  readonly amount: Amount;
  readonly value: number;
  readonly at: Point;
}

type Labels = readonly (PointLabel | undefined)[];

/** One for each point of the drawing; undefined where nothing is printed. */
export const placePointFigures = (drawing: TrendDrawing, place: TrendPlace, style: FigureStyle): Labels =>
  drawing.form === 'area' ? overArea(drawing, place, style) : besidePoints(drawing, place, style);

function besidePoints(drawing: TrendDrawing, place: TrendPlace, style: FigureStyle): Labels {
  const { points } = drawing;
  const known = knownOf(drawing, place);
  const lines = unbrokenPieces(
    points.map(({ amounts }) => amounts[0]?.value ?? null),
    place,
  );
  const edges = [points.map(({ low }) => low), points.map(({ high }) => high)].flatMap((values) => unbrokenPieces(values, place));
  const { plot } = place;
  const obstacles = {
    lines: [...lines, ...edges],
    marks: known.map(({ at }) => around(at, markReach)),
    frame: { x: plot.x, y: plot.y - style.over, width: plot.width + style.size, height: plot.height + style.over + underAxis },
  };
  const put = (some: readonly Known[], among: Obstacles): Labels => placeSome(some, among, { drawing, style });
  const isWhole = (labels: Labels): boolean => known.every(({ index }) => labels[index]);
  const few = known.length <= mostFigures;
  // Words may stand upon the edge of a band sooner than be missing.
  const whole = few ? [obstacles, { ...obstacles, lines }].map((among) => put(known, among)).find(isWhole) : undefined;
  return whole ?? put(mostTelling(known, drawing), { ...obstacles, lines });
}

const knownOf = ({ points }: TrendDrawing, place: TrendPlace): readonly Known[] =>
  points.flatMap(({ amounts: [amount] }, index) =>
    amount && amount.value !== null ? [{ index, amount, value: amount.value, at: trendPoint(place, index, amount.value) }] : [],
  );

const besideEdge: Pt = 2;

/** Over the edge of an area, as near to each point as the edge lets them stand. */
function overArea(drawing: TrendDrawing, place: TrendPlace, { size, look }: FigureStyle): Labels {
  const { plot } = place;
  const known = knownOf(drawing, place);
  const boxOf = ({ amount, at }: Known): Box => {
    const [width, height] = [widestWords([amount.figure], size, look), size * 1.2 + 3];
    const x = Math.max(plot.x, Math.min(plot.x + plot.width - width, at.x - width / 2));
    return { x, y: highestWithin(known, x - besideEdge, x + width + besideEdge) - besideEdge - height, width, height };
  };
  const placed = new Map<number, PointLabel>();
  const wanted = known.length <= mostFigures ? known : [];
  for (const one of [...mostTelling(known, drawing), ...wanted]) {
    const box = boxOf(one);
    const isFree = ![...placed.values()].some((other) => overlaps(box, other.box, besideEdge));
    if (!placed.has(one.index) && isFree) placed.set(one.index, { words: one.amount.figure, side: 'above', box });
  }
  return drawing.points.map((_, index) => placed.get(index));
}

/** Where the edge is highest between two places across. */
function highestWithin(known: readonly Known[], left: Pt, right: Pt): Pt {
  const edgeAt = (x: Pt): Pt => {
    const next = known.findIndex(({ at }) => at.x >= x);
    const [b, a] = [known[next]?.at, known[next - 1]?.at];
    if (!b || !a) return (b ?? known.at(-1)?.at ?? { y: 0 }).y;
    return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  };
  const between = known.filter(({ at }) => at.x > left && at.x < right).map(({ at }) => at.y);
  return Math.min(edgeAt(left), edgeAt(right), ...between);
}

function placeSome(
  some: readonly Known[],
  obstacles: Obstacles,
  { drawing: { points }, style: { size, look } }: { drawing: TrendDrawing; style: FigureStyle },
): Labels {
  const places = placeFigures(
    some.map(({ amount, at }) => ({
      at,
      width: widestWords([amount.figure], size, look),
      height: size * 1.2 + 3,
      isLast: false,
    })),
    obstacles,
  );
  return points.map((_, index) => {
    const order = some.findIndex((one) => one.index === index);
    const [words, found] = [some[order]?.amount.figure, places[order]];
    return words !== undefined && found ? { words, ...found } : undefined;
  });
}

/** The last, the highest, those whose words say more than their place, the first and the lowest, in this order. */
function mostTelling(known: readonly Known[], { language }: TrendDrawing): readonly Known[] {
  const values = known.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const rankOf = ({ amount, index, value }: Known): number => {
    if (index === known.at(-1)?.index) return 0;
    if (value === most) return 1;
    if (saysMore(amount, language)) return 2;
    return index === known[0]?.index || value === least ? 3 : 4;
  };
  return known.filter((one) => rankOf(one) < 4).sort((a, b) => rankOf(a) - rankOf(b));
}
