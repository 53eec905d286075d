/** Native charts: figures to scale, with a data sheet behind each. A chart tells its figures itself. */
import type { FigureKind } from '../kind.ts';
import { countedIn } from './counted.ts';
import type { ChartDrawing } from './drawing.ts';
import { chartRows } from './elements.ts';
import type { FormOfChart } from './form.ts';
import { forms } from './forms.ts';
import { formIn, readPieces } from './pieces.ts';

const formOf = ({ form }: ChartDrawing): FormOfChart => forms[form];

export const chart: FigureKind<ChartDrawing> = {
  kind: 'chart',
  element: 'chart',
  rows: chartRows,
  read: (element, reading) => {
    const form = forms[formIn(element)];
    return form.read(element, readPieces(element, form, reading), reading);
  },
  counted: countedIn,
  describe: (drawing) => formOf(drawing).describe(drawing),
  name: 'Chart',
  isOnePiece: true,
  // Parts of a whole are read clockwise, and the values of points from the least, in every script.
  keepsSides: ({ form }) => form === 'doughnut' || form === 'scatter',
  stretch: 1.8,
  room: (drawing, width, look) => formOf(drawing).room(drawing, width, look),
  draw: (drawing, box, look) => formOf(drawing).draw(drawing, box, look),
};
