/** A chart of steps arranged for a width: points by time, a line that holds each value until the next, and words under the axis. */

import { boxOf } from '../../../foundation/box-of.ts';
import type { Box, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { Corner, Item, PathItem, StepsItem } from '../../../layout/page.ts';
import { stepMarks } from '../../../layout/page.ts';
import { plainSpec } from '../../../layout/text-item.ts';
import { textWidths } from '../../../layout/text-widths.ts';
import type { LaidBody } from '../../../text/body.ts';
import { layText, placeLabel } from '../../label.ts';
import { around } from '../../overlap.ts';
import { spread } from '../../spread.ts';
import type { ChartStep, StepsDrawing } from '../drawing.ts';
import { placeFigures } from './place-figures.ts';
import { anchorOf, isOpen, rangeCorners, stepLine, tipsOf } from './step-line.ts';
import { figureRuns, stepLines } from './step-text.ts';

/** A way to draw the steps, and the least height it takes. */
export interface StepsPlan {
  readonly height: Pt;
  /** Whether it can be drawn at every height from there on. */
  readonly isSure: boolean;
  /** Undefined where figures find no place beside their points at that height. */
  readonly draw: (box: Box) => readonly Item[] | undefined;
}

export interface StepsWay {
  readonly width: Pt;
  readonly size: Pt;
  /** Whether figures that find no place beside their points may stand with the words under the axis. */
  readonly isForgiving: boolean;
  /** Whether all figures may stand left of their points: where many come close together at the start. */
  readonly hasLead: boolean;
}

export const plotHeights = { least: 100, most: 300 } as const;
/** Leaders are longer the more they lean. */
const leaders = { least: 16, most: 40, lean: 0.2 } as const;
const cardGap: Pt = 8;
/** Room under the axis for the mark of a point that stands on it. */
const underAxis: Pt = 6;
/** Of the type size, under digits. */
const belowFigures = 0.3;
/** How far an open end, and the last range, are drawn beyond what is stated. */
const beyond: Pt = 16;
const overPoint: Pt = 8;
const leastSide: Pt = 14;

interface Card {
  readonly step: ChartStep;
  readonly order: number;
  readonly left: Pt;
  readonly body: LaidBody;
}

/** Undefined where the words under the axis would not stand beside each other. */
export function planSteps(drawing: StepsDrawing, way: StepsWay, look: Look): StepsPlan | undefined {
  const { steps } = drawing;
  if (!steps.some((step) => anchorOf(step) !== null)) return undefined;
  const words = steps.map((step, order) => wordsOf(step, order === steps.length - 1, way, look));
  const at = placesInTime(steps, { ...way, words });
  const cards = layCards(steps, at, way, look);
  if (!cards) return undefined;
  const lean = Math.max(
    ...cards.map(({ left, body, order }) => Math.abs(left + body.width / 2 - (at[order] ?? 0)) - body.width / 2),
  );
  const leader = Math.max(leaders.least, Math.min(leaders.most, lean * leaders.lean));
  const under = underAxis + leader + Math.max(...cards.map(({ body }) => body.height));
  return {
    height: plotHeights.least + under,
    isSure: way.isForgiving,
    draw: (box) => {
      const height = Math.min(plotHeights.most, box.height - under);
      const plot = { x: box.x, y: box.y, width: way.width, height };
      const chart = chartOf(drawing, { plot, at, words, way });
      if (!chart) return undefined;
      return [chart, ...cards.flatMap((card) => drawCard(card, { chart, at: at[card.order] ?? 0, leader, way, look }))];
    },
  };
}

interface FigureSize {
  readonly width: Pt;
  readonly height: Pt;
}

/** What a figure takes beside its point, on one line. */
function wordsOf(step: ChartStep, isLast: boolean, { size }: StepsWay, look: Look): FigureSize {
  const { natural } = textWidths([plainSpec(figureRuns(step, { size, isLast }, look))], look.metrics);
  return { width: natural + 6, height: size * 1.2 + 3 };
}

/** From the left edge; the first and the last leave room for their own words. */
function placesInTime(
  steps: readonly ChartStep[],
  { width, words, hasLead }: { width: Pt; words: readonly FigureSize[]; hasLead: boolean },
): readonly Pt[] {
  const side = (figure: FigureSize | undefined): Pt => Math.min(width / 4, Math.max(leastSide, (figure?.width ?? 0) / 2 + 2));
  const lead = hasLead ? Math.min(width / 5, Math.max(...words.map((figure) => figure.width)) + stepMarks.last) : 0;
  const [left, right] = [Math.max(lead, side(words[0])), Math.max(side(words.at(-1)), beyond + 4)];
  const [first, last] = [steps[0]?.day ?? 0, steps.at(-1)?.day ?? 0];
  return steps.map(({ day }) =>
    last > first ? left + ((day - first) / (last - first)) * (width - left - right) : left + (width - left - right) / 2,
  );
}

function layCards(
  steps: readonly ChartStep[],
  at: readonly Pt[],
  { width, size, isForgiving }: StepsWay,
  look: Look,
): readonly Card[] | undefined {
  const slot = (width - cardGap * (steps.length - 1)) / steps.length;
  const texts = steps.map((step, order) => {
    // What has no point has its figure here; what may find no place beside it keeps room for it.
    const withFigure = isForgiving || anchorOf(step) === null;
    const lines = stepLines(
      step,
      { size, isLast: order === steps.length - 1, withFigure, isSmall: isForgiving || withFigure },
      look,
    );
    const { least, natural } = textWidths(
      lines.map((runs) => plainSpec(runs)),
      look.metrics,
    );
    return { lines, width: Math.ceil(Math.max(least, Math.min(natural, slot - 4)) + 4) };
  });
  const lefts = spread(
    texts.map((text, order) => ({ centre: at[order] ?? 0, width: text.width })),
    width,
    cardGap,
  );
  return (
    lefts &&
    steps.flatMap((step, order) => {
      const text = texts[order];
      return text ? [{ step, order, left: lefts[order] ?? 0, body: layText(text.lines, text.width, look, 'center') }] : [];
    })
  );
}

interface ChartFrame {
  readonly plot: Box;
  readonly at: readonly Pt[];
  readonly words: readonly FigureSize[];
  readonly way: StepsWay;
}

function chartOf({ unit, names, scale, steps }: StepsDrawing, { plot, at, words, way }: ChartFrame): StepsItem | undefined {
  const most = Math.max(axisEnd(steps, plot.height, words), scale === undefined ? 0 : sharedEnd(scale, plot.height, way));
  const perPoint = most / plot.height;
  const [first, last] = [steps[0]?.day ?? 0, steps.at(-1)?.day ?? 0];
  // Steps of one moment have no scale of time: any will do.
  const [startAt, endAt] = [at[0] ?? 0, at.at(-1) ?? 0];
  const perWidth = last > first ? (last - first) / (endAt - startAt) : 1 / plot.width;
  const line = stepLine(steps);
  const ranges = rangeCorners(steps, { lastFor: beyond * perWidth, beyond: beyond * perPoint });
  const from = first - startAt * perWidth;
  const pointOf = ({ day, value }: Pick<Corner, 'day' | 'value'>) => ({
    x: plot.x + (day - from) / perWidth,
    y: plot.y + plot.height - (value ?? 0) / perPoint,
  });
  const marked = steps.flatMap((step, order) => {
    const value = anchorOf(step);
    return value === null ? [] : [{ step, order, at: pointOf({ day: step.day, value }) }];
  });
  const marks = marked.map((mark) => around(mark.at, (mark.order === steps.length - 1 ? stepMarks.last : stepMarks.point) / 2));
  const tips = tipsOf(steps, beyond * perPoint);
  const places = placeFigures(
    marked.map((mark) => ({
      at: isOpen(mark.step) ? { ...mark.at, y: mark.at.y - beyond } : mark.at,
      isLast: mark.order === steps.length - 1,
      ...(words[mark.order] ?? { width: 0, height: 0 }),
    })),
    {
      lines: [...strokes(line), ...strokes(ranges)].map((stroke) => stroke.map(pointOf)),
      marks: [...marks, ...tips.map((tip) => around(pointOf(tip), stepMarks.tip / 2))],
      // Below its figures a line of words has a little room, which may lie over the axis.
      frame: { ...plot, height: plot.height + way.size * belowFigures },
    },
  );
  if (!way.isForgiving && places.includes(undefined)) return undefined;
  return {
    kind: 'steps',
    name: 'Chart',
    box: { ...plot, height: plot.height + underAxis },
    unit,
    names,
    points: steps.map((step, order) => {
      const place = places[marked.findIndex((mark) => mark.order === order)];
      return { ...step, ...(place ? { words: place } : {}) };
    }),
    line,
    ranges,
    tips,
    plot,
    from,
    to: from + plot.width * perWidth,
    most,
    fontSize: way.size,
    alt: { decorative: true },
    origin: steps[0]?.origin ?? {},
  };
}

/** The end of an axis that has room for a number that another chart beside it shows, whatever stands at its points. */
const sharedEnd = (scale: number, height: Pt, { size }: StepsWay): number =>
  Number(((scale * height) / Math.max(height / 2, height - size * 1.2 - 3 - overPoint - beyond)).toPrecision(6));

/** Where each value, its open end and the words above it find room. */
function axisEnd(steps: readonly ChartStep[], height: Pt, words: readonly FigureSize[]): number {
  const needed = steps.map((step, order) => {
    const room = (words[order]?.height ?? 0) + overPoint + (isOpen(step) ? beyond : 0);
    return (Math.max(step.low ?? 0, step.best ?? 0, step.high ?? 0) * height) / Math.max(height / 2, height - room);
  });
  const most = Math.max(0, ...needed);
  return most === 0 ? 1 : Number(most.toPrecision(6));
}

/** The pieces of a line between its interruptions. */
export function strokes(corners: readonly Corner[]): readonly (readonly Corner[])[] {
  const pieces: Corner[][] = [[]];
  for (const corner of corners) {
    if (corner.value === null) pieces.push([]);
    else pieces.at(-1)?.push(corner);
  }
  return pieces.filter((piece) => piece.length > 0);
}

interface CardFrame {
  readonly chart: StepsItem;
  readonly at: Pt;
  readonly leader: Pt;
  readonly way: StepsWay;
  readonly look: Look;
}

function drawCard({ step, order, left, body: widest }: Card, { chart, at, leader, way, look }: CardFrame): readonly Item[] {
  const { plot, points } = chart;
  const withFigure = points[order]?.words === undefined;
  const words = { size: way.size, isLast: order === points.length - 1, withFigure, isSmall: way.isForgiving || withFigure };
  const body = layText(stepLines(step, words, look), widest.width, look, 'center');
  const axis = plot.y + plot.height;
  const [x, y] = [plot.x + left, axis + underAxis + leader];
  const from = { x: plot.x + at, y: axis };
  const knee = { x: from.x, y: axis + underAxis };
  const end = { x: Math.min(x + body.width - 6, Math.max(x + 6, from.x)), y: y - 1 };
  const line = [from, knee, end];
  const path: PathItem = {
    kind: 'path',
    name: `Step ${order + 1} leader`,
    box: boxOf(line),
    rings: [line],
    isClosed: false,
    outline: { color: 'muted', width: 0.75 },
    alt: { decorative: true },
    origin: step.origin,
  };
  return [path, placeLabel(`Step ${order + 1}`, body, { x, y }, step.origin)];
}
