/** Who is said to stand how to whom. The author has to say what it shows. */
import type { FigureKind } from '../kind.ts';
import { drawRelations, relationsRoom } from './draw-relations.ts';
import type { RelationsDrawing } from './drawing.ts';
import { relationsRows } from './elements.ts';
import { readRelations } from './read-relations.ts';

export const relations: FigureKind<RelationsDrawing> = {
  kind: 'relations',
  element: 'relations',
  rows: relationsRows,
  read: readRelations,
  name: 'Relations',
  room: relationsRoom,
  draw: drawRelations,
};
