/** What words of likelihood mean, on a scale from 0 to 100 %. */
import type { FigureKind } from '../kind.ts';
import { drawYardstick, yardstickRoom } from './draw-yardstick.ts';
import type { YardstickDrawing } from './drawing.ts';
import { yardstickRows } from './elements.ts';
import { readYardstick } from './read-yardstick.ts';

export const yardstick: FigureKind<YardstickDrawing> = {
  kind: 'yardstick',
  element: 'yardstick',
  rows: yardstickRows,
  read: readYardstick,
  isYardstick: true,
  name: 'Scale of likelihood',
  // A scale has one height.
  stretch: 1,
  room: yardstickRoom,
  draw: drawYardstick,
};
