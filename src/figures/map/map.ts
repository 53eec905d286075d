/** Where it happened: places and routes on land. The author has to say what it shows. */
import type { FigureKind } from '../kind.ts';
import { isBare } from './bare-frame.ts';
import { drawLocator } from './draw-locator.ts';
import { drawMap, mapRoom } from './draw-map.ts';
import type { MapDrawing } from './drawing.ts';
import { mapRows } from './elements.ts';
import { readMap } from './read-map.ts';

/** Less than two fifths of the page. */
const ofBareMap = 5;

export const map: FigureKind<MapDrawing> = {
  kind: 'map',
  element: 'map',
  rows: mapRows,
  read: readMap,
  name: 'Map',
  room: mapRoom,
  draw: (drawing, box, look) => (drawing.isLocator ? drawLocator(drawing, box, look) : drawMap(drawing, box, look)),
  mostColumns: (drawing, look) => (isBare(drawing, look) ? ofBareMap : undefined),
  keepsSides: () => true,
  isForField: ({ isLocator }) => isLocator === true,
};
