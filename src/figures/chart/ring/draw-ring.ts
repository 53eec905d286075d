/** Draws what a whole is made of: a native ring, with names and figures of its parts beside it. */

import type { Box, Pt } from '../../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../../layout/look.ts';
import type { Item, RingItem } from '../../../layout/page.ts';
import type { LaidBody } from '../../../text/body.ts';
import { layLabel, layText, placeLabel, styledText } from '../../label.ts';
import type { PartsDrawing } from '../drawing.ts';
import { swatchItem, swatchSize } from '../legend.ts';
import { seriesFill } from '../palette.ts';
import { layUnit, unitHeight } from '../unit.ts';

const ringSizes = { least: 110, best: 190, most: 260 } as const;
const hole = 0.6;
const besideRing: Pt = 24;
const betweenRows: Pt = 4;
/** The share of the hole's width that words in it may take. */
const withinHole = 0.72;

/** Name and figure of each part, in the largest type in which the ring keeps its room. */
function layRows({ parts }: PartsDrawing, { width, size }: { width: Pt; size: Pt }, look: Look): readonly LaidBody[] {
  const room = Math.max(60, width - ringSizes.least - besideRing - swatchSize);
  return parts.map(({ label, figure }) =>
    layLabel(
      [
        [
          ...styledText(`${label} `, { size, color: 'ink' }, look),
          ...styledText(figure, { size, color: 'ink', bold: true }, look),
        ],
      ],
      room,
      look,
    ),
  );
}

const heightOf = (rows: readonly LaidBody[]): Pt =>
  rows.reduce((sum, { height }) => sum + height, 0) + betweenRows * Math.max(0, rows.length - 1);

export function ringRoom(drawing: PartsDrawing, width: Pt, look: Look): FigureRoom {
  if (drawing.parts.length === 0) return { minimum: 0, best: 0 };
  const { best, floor } = look.theme.type.table;
  const unit = unitHeight(drawing.unit, width, look);
  const minimum = Math.ceil(unit + Math.max(ringSizes.least, heightOf(layRows(drawing, { width, size: floor }, look))));
  const wanted = Math.ceil(unit + Math.max(ringSizes.best, heightOf(layRows(drawing, { width, size: best }, look))));
  return { minimum, best: Math.max(minimum, wanted), whole: minimum };
}

export function drawRing(drawing: PartsDrawing, box: Box, look: Look): DrawnFigure<PartsDrawing> {
  const { parts, unit: counted, total } = drawing;
  if (parts.length === 0) return { items: [], diagnostics: [] };
  const unit = unitHeight(counted, box.width, look);
  const height = box.height - unit;
  const { best, floor } = look.theme.type.table;
  let size = best;
  while (size > floor && heightOf(layRows(drawing, { width: box.width, size }, look)) > height) size -= 1;
  const rows = layRows(drawing, { width: box.width, size }, look);
  const widest = Math.max(...rows.map((row) => row.width)) + swatchSize;
  const side = Math.max(ringSizes.least, Math.min(ringSizes.most, height, box.width - besideRing - widest));
  const plot = { x: box.x, y: box.y + unit, width: side, height: side };
  const ring: RingItem = {
    kind: 'ring',
    name: 'Chart',
    box: plot,
    unit: counted,
    parts: parts.map(({ label, value, origin }, index) => ({ label, value, color: seriesFill(index), origin })),
    plot,
    hole,
    fontSize: size,
    alt: { decorative: true },
    origin: parts[0]?.origin ?? {},
  };
  return {
    items: [
      ...(unit > 0 ? [placeLabel('Unit', layUnit(counted, box.width, look), { x: box.x, y: box.y }, {})] : []),
      ring,
      ...drawTotal(total, plot, look),
      ...placeRows(drawing, rows, { x: plot.x + side + besideRing, middle: plot.y + side / 2, top: plot.y }),
    ],
    diagnostics: [],
  };
}

/** Set smaller until it stands within the hole; left to the head of the chart where it does not. */
function drawTotal(total: string, plot: Box, look: Look): readonly Item[] {
  if (total === '') return [];
  const width = plot.width * hole * withinHole;
  const { stat, table } = look.theme.type;
  for (let size = Math.min(stat.floor, 28); size >= table.floor; size -= 1) {
    const body = layText([styledText(total, { size, color: 'ink', bold: true }, look)], width, look, 'center');
    const isWhole = body.paragraphs.every(({ lines }) => lines.length <= 2) && body.height <= width;
    if (!isWhole) continue;
    const at = { x: plot.x + (plot.width - width) / 2, y: plot.y + (plot.height - body.height) / 2 };
    return [placeLabel('Total', body, at, {})];
  }
  return [];
}

/** Beside the middle of the ring, unless they are taller than it. */
function placeRows(
  { parts }: PartsDrawing,
  rows: readonly LaidBody[],
  { x, middle, top }: { x: Pt; middle: Pt; top: Pt },
): readonly Item[] {
  let y = Math.max(top, middle - heightOf(rows) / 2);
  return rows.flatMap((body, index) => {
    const at = { x: x + swatchSize, y };
    const square = swatchItem(`Part ${index + 1} colour`, seriesFill(index), { x, y: y + (body.height - (swatchSize - 4)) / 2 });
    y += body.height + betweenRows;
    return [square, placeLabel(`Part ${index + 1}`, body, at, parts[index]?.origin ?? {})];
  });
}
