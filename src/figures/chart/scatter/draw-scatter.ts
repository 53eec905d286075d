/** Draws points between two axes that count, as a native chart; names stand beside their points, or in a remark under it. */

import { punctuate } from '../../../foundation/characters/punctuation.ts';
import type { Box, Pt } from '../../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../../layout/look.ts';
import type { ScatterItem } from '../../../layout/page.ts';
import { layText, placeLabel, placeText, styledText } from '../../label.ts';
import { numberWriter } from '../../numbers.ts';
import { around, inset } from '../../overlap.ts';
import type { ScatterDrawing } from '../drawing.ts';
import { widestWords } from '../plot.ts';
import { scaleAround } from '../scale.ts';
import { placeFigures } from '../steps/place-figures.ts';
import { layUnit, unitHeight } from '../unit.ts';

const plotHeights = { least: 130, most: 340 } as const;
const bestPlot = (width: Pt): Pt => Math.max(170, Math.min(280, width * 0.36));
const besideTicks: Pt = 8;
const overRemark: Pt = 2;
/** Half a name's height over the highest tick. */
const over: Pt = 8;
const markReach: Pt = 4;
/** So far a name may reach over the edge of the plot, beside a point that stands on it. */
const overEdge: Pt = 10;

const scalesOf = ({ points, language }: ScatterDrawing) => ({
  across: scaleAround(
    points.map(({ x }) => x),
    language,
  ),
  up: scaleAround(
    points.map(({ y }) => y),
    language,
  ),
});

const sizeOf = (look: Look): Pt => look.theme.type.table.floor;

/** `Camp (12 / 340)`: where a point lies, for one whose name finds no place. */
function remarkOf({ points, language }: ScatterDrawing, isPrinted: (index: number) => boolean): string {
  const write = numberWriter(language);
  return points
    .filter((_, index) => !isPrinted(index))
    .map(({ label, x, y }) => `${label} (${write(x)} / ${write(y)})`)
    .join(punctuate('; ', language));
}

const layRemark = (words: string, width: Pt, look: Look) =>
  layText([styledText(words, { size: look.theme.type.caption, color: 'muted', italic: true }, look)], width, look);

const namesUnder = (look: Look): Pt => sizeOf(look) * 1.2 + besideTicks;

export function scatterRoom(drawing: ScatterDrawing, width: Pt, look: Look): FigureRoom {
  if (drawing.points.length === 0) return { minimum: 0, best: 0 };
  const heads = unitHeight(drawing.unit, width, look) + unitHeight(drawing.across, width, look) + over + namesUnder(look);
  // Which names find no place is known only after drawing: of more than a few points it may be all.
  const remark = drawing.points.length <= 3 ? '' : remarkOf(drawing, () => false);
  const under = remark === '' ? 0 : overRemark + layRemark(remark, width, look).height;
  const minimum = Math.ceil(heads + plotHeights.least + under);
  return { minimum, best: Math.ceil(Math.max(minimum, heads + bestPlot(width) + under)), whole: minimum };
}

export function drawScatter(drawing: ScatterDrawing, box: Box, look: Look): DrawnFigure<ScatterDrawing> {
  const { points, unit: counted, across: countedAcross } = drawing;
  if (points.length === 0) return { items: [], diagnostics: [] };
  const size = sizeOf(look);
  const { across, up } = scalesOf(drawing);
  const ticksOf = (scale: typeof up): Pt =>
    widestWords(
      scale.ticks.map(({ words }) => words),
      size,
      look,
    );
  const unit = unitHeight(counted, box.width, look);
  const acrossHeight = unitHeight(countedAcross, box.width, look);
  const left = ticksOf(up) + besideTicks;
  const width = box.width - left - ticksOf(across) / 2;
  const most = box.height - unit - over - namesUnder(look) - acrossHeight;
  const namesAt = (height: Pt) => placeNames(drawing, { x: box.x + left, y: box.y + unit + over, width, height }, look);
  // First without a remark; where names find no place, with room for it.
  let plot = { x: box.x + left, y: box.y + unit + over, width, height: Math.min(plotHeights.most, most) };
  let names = namesAt(plot.height);
  let remark = remarkOf(drawing, (index) => names[index] !== undefined);
  if (remark !== '') {
    const room = overRemark + layRemark(remark, box.width, look).height;
    plot = { ...plot, height: Math.min(plotHeights.most, Math.max(plotHeights.least, most - room)) };
    names = namesAt(plot.height);
    remark = remarkOf(drawing, (index) => names[index] !== undefined);
  }
  const chart: ScatterItem = {
    kind: 'scatter',
    name: 'Chart',
    box: { x: box.x, y: box.y + unit, width: box.width, height: over + plot.height + namesUnder(look) },
    unit: counted,
    acrossUnit: countedAcross,
    points: points.map(({ label, x, y, origin }, index) => {
      const words = names[index];
      return { label, x, y, ...(words ? { words: { words: label, ...words } } : {}), origin };
    }),
    plot,
    across,
    up,
    fontSize: size,
    alt: { decorative: true },
    origin: points[0]?.origin ?? {},
  };
  const below = chart.box.y + chart.box.height;
  const acrossWords = layUnit(countedAcross, box.width, look);
  return {
    items: [
      ...(unit > 0 ? [placeLabel('Unit', layUnit(counted, box.width, look), { x: box.x, y: box.y }, {})] : []),
      chart,
      ...(acrossHeight > 0
        ? [placeLabel('Unit across', acrossWords, { x: plot.x + plot.width - acrossWords.width, y: below }, {})]
        : []),
      ...(remark === ''
        ? []
        : [
            placeText('Other points', layRemark(remark, box.width, look), { x: box.x, y: below + acrossHeight + overRemark }, {}),
          ]),
    ],
    diagnostics: [],
  };
}

function placeNames({ points, ...drawing }: ScatterDrawing, plot: Box, look: Look): ReturnType<typeof placeFigures> {
  const size = sizeOf(look);
  const { across, up } = scalesOf({ points, ...drawing });
  const places = points.map(({ x, y }) => ({
    x: plot.x + (plot.width * (x - across.from)) / (across.to - across.from),
    y: plot.y + plot.height * (1 - (y - up.from) / (up.to - up.from)),
  }));
  return placeFigures(
    points.map(({ label }, index) => ({
      at: places[index] ?? plot,
      width: widestWords([label], size, look),
      height: size * 1.2 + 3,
      isLast: false,
    })),
    { lines: [], marks: places.map((at) => around(at, markReach)), frame: inset(plot, -overEdge) },
  );
}
