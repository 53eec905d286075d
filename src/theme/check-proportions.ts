/** Whether a theme's sizes and boxes can be laid out with at all. */
import { type Diagnostic, error, type Span } from '../diagnostic.ts';
import type { Theme } from './theme.ts';

type SpanOf = (path: readonly string[]) => Span | undefined;

/** THM001 for each size range out of order and each box that leaves the slide or overlaps the next. */
export function checkProportions({ type, grid }: Theme, spanOf: SpanOf): readonly Diagnostic[] {
  return [
    ...(['title', 'lead', 'body', 'table', 'stat'] as const).flatMap((name) => {
      const { ceiling, best, floor } = type[name];
      if (floor <= best && best <= ceiling) return [];
      const hints = ['floor is the smallest size and ceiling the largest, with best between them'];
      return error('THM001', `invalid type.${name}: floor ${floor}, best ${best}, ceiling ${ceiling}`, {
        span: spanOf(['type', name, 'best']),
        hints,
      });
    }),
    ...(['title', 'body', 'footer'] as const).flatMap((name) => {
      const box = grid[name];
      if (box.x + box.width <= grid.slide.width && box.y + box.height <= grid.slide.height) return [];
      const hints = ['make it narrower or lower, or the slide larger'];
      return error('THM001', `invalid grid.${name}: it leaves the slide`, { span: spanOf(['grid', name, 'x']), hints });
    }),
    ...(
      [
        ['title', 'body'],
        ['body', 'footer'],
      ] as const
    ).flatMap(([upper, lower]) => {
      if (grid[upper].y + grid[upper].height <= grid[lower].y) return [];
      const hints = [`let ${lower}.y be at least ${upper}.y + ${upper}.height`];
      return error('THM001', `invalid grid.${lower}: ${upper} reaches into it`, { span: spanOf(['grid', lower, 'y']), hints });
    }),
  ];
}
