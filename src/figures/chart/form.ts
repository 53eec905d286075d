/** One form of chart: what its `kind` in the markup is made of, and how it is read, told and drawn. */
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { MarkupReading } from '../../markup/reading.ts';
import type { MarkupElement } from '../../markup/tree.ts';
import type { ChartDrawing } from './drawing.ts';

/** Elements that a chart is made of. */
export type Piece = 'bar' | 'step' | 'point' | 'part';

export interface FormOfChart<Own extends ChartDrawing = ChartDrawing> {
  readonly piece: Piece;
  /** What a chart of this form has several of. */
  readonly plural: string;
  /** @param pieces those elements of the chart that its form is made of */
  read(chart: MarkupElement, pieces: readonly MarkupElement[], reading: MarkupReading): Own;
  describe(drawing: Own): string;
  room(drawing: Own, width: Pt, look: Look): FigureRoom;
  draw(drawing: Own, box: Box, look: Look): DrawnFigure<Own>;
}
