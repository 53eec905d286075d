/** Whether a map shows nothing but its own marks: no coast, no border, no other land. Then it need not be large. */
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Look } from '../../layout/look.ts';
import { borderPoints } from './border-points.ts';
import { outlinesIn } from './draw-land.ts';
import type { MapDrawing } from './drawing.ts';
import { frameMap } from './frame-map.ts';

/** Asked for at every text size that is tried. */
const bareFrames: Cache<{ readonly isBare: boolean }> = { name: 'bare frames of maps' };

/** What a frame holds hardly depends on its size. */
const box = { x: 0, y: 0, width: 400, height: 280 } as const;
const margins = { across: 52, top: 45, bottom: 45 } as const;
const tolerance = 1;

export const isBare = (drawing: MapDrawing, look: Look): boolean =>
  look.memory.recall(bareFrames, { of: [look, drawing] }, () => ({ isBare: lookForBorders(drawing, look) })).isBare;

function lookForBorders(drawing: MapDrawing, look: Look): boolean {
  const { view } = frameMap(drawing, { box, margins }, look);
  if (view.kind === 'world') return false;
  const outlines = outlinesIn(view, look, tolerance);
  return outlines.length < 2 && borderPoints(outlines, view.frame).isClear(view.frame);
}
