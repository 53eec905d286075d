/** Draws the scale of likelihood: terms with their bands from 0 to 100 %, those that the briefing uses made to stand out. */
import { error } from '../../foundation/diagnostic.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import { keptFigures, recall } from '../recall.ts';
import type { YardstickDrawing } from './drawing.ts';
import { labelsAbove } from './labels-above.ts';
import { termRows } from './rows.ts';
import type { YardstickScale } from './yardstick-scale.ts';

const scalesByWidth: Cache<readonly YardstickScale[]> = { name: 'scales of likelihood', keeps: keptFigures };

/** Type sizes to try, the largest first. */
function sizesOf({ theme }: Look): readonly Pt[] {
  const { best, floor } = theme.type.table;
  return Array.from({ length: best - floor + 1 }, (_, step) => best - step);
}

/** Every way to draw the terms in a width, the preferred first: labels above one scale, then a row for each term. */
const sticksOf = (drawing: YardstickDrawing, width: Pt, look: Look): readonly YardstickScale[] =>
  recall(look, scalesByWidth, [drawing, width], () => makeScales(drawing, width, look));

function makeScales(drawing: YardstickDrawing, width: Pt, look: Look): readonly YardstickScale[] {
  const sorted = [...drawing.terms].sort((a, b) => a.from + a.to - (b.from + b.to));
  const across = sizesOf(look).flatMap((size) => labelsAbove(sorted, { width, size }, look, drawing.language) ?? []);
  return [...across, ...sizesOf(look).map((size) => termRows(sorted, { width, size }, look, drawing.language))];
}

/** Heights in points between which a yardstick of this width looks right. */
export function yardstickRoom(drawing: YardstickDrawing, width: Pt, look: Look): FigureRoom {
  const heights = sticksOf(drawing, width, look).map(({ height }) => Math.ceil(height));
  const minimum = Math.min(...heights);
  return { minimum, best: heights[0] ?? 0, whole: minimum };
}

/** A yardstick is one thing and never continues. */
export function drawYardstick(drawing: YardstickDrawing, box: Box, look: Look): DrawnFigure<YardstickDrawing> {
  if (drawing.terms.length === 0) return { items: [], diagnostics: [] };
  const found = sticksOf(drawing, box.width, look);
  const scale =
    found.find(({ height }) => height <= box.height) ??
    found.reduce((least, other) => (other.height < least.height ? other : least));
  const over = Math.ceil(scale.height - box.height);
  return {
    items: scale.draw(box),
    diagnostics:
      over > 0
        ? [
            error('LAY001', `scale of likelihood does not fit its box: ${over} points too tall`, {
              hints: ['give it more of the slide, or shorten its terms'],
            }),
          ]
        : [],
  };
}
