/** What a chart counts, with its figures as they are printed: titles are held against them. */
import type { ChartDrawing } from './drawing.ts';

/** Nothing of a chart whose points are read off its axes. */
export function countedIn(drawing: ChartDrawing): { readonly head: string; readonly cells: readonly string[] } | undefined {
  switch (drawing.form) {
    case 'ranges':
      return { head: drawing.unit, cells: drawing.bars.map(({ figure }) => figure) };
    case 'bars':
    case 'columns':
    case 'stacked': {
      const cells = drawing.bars.flatMap(({ amounts, total = '' }) => [...amounts.map(({ figure }) => figure), total]);
      return { head: [drawing.unit, ...drawing.names].join(' '), cells };
    }
    case 'steps':
      return { head: drawing.unit, cells: drawing.steps.map(({ figure }) => figure) };
    case 'doughnut':
      return { head: drawing.unit, cells: [...drawing.parts.map(({ figure }) => figure), drawing.total] };
    default:
      return undefined;
  }
}
