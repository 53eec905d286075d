/** Draws a figure, and ties together what has to stay as it lies where a page is mirrored. */

import type { Box } from '../foundation/units.ts';
import type { Drawing } from '../markup/deck.ts';
import type { DrawnFigure, FigureLayout, Look } from './look.ts';
import type { Item } from './page.ts';

export function drawFigure(kind: FigureLayout, drawing: Drawing, box: Box, look: Look): DrawnFigure<Drawing> {
  const drawn = kind.draw(drawing, box, look);
  if (!kind.keepsSides?.(drawing)) return drawn;
  const left = Math.min(box.x + box.width, ...drawn.items.map((item) => item.box.x));
  const right = Math.max(left, ...drawn.items.map((item) => item.box.x + item.box.width));
  const keepsSides = { ...box, x: left, width: right - left };
  return { ...drawn, items: drawn.items.map((item): Item => ({ ...item, keepsSides })) };
}
