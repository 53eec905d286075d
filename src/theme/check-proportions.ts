/** Whether a theme's sizes and boxes can be laid out with at all. */
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
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
    ...checkSlide(grid, spanOf),
    ...checkProgress(grid, spanOf),
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

function checkProgress({ progress, title }: Theme['grid'], spanOf: SpanOf): readonly Diagnostic[] {
  if (progress <= title.y) return [];
  const hints = [`let it be at most title.y, ${inInches(title.y)}; 0 for no strip`];
  return [error('THM001', 'invalid grid.progress: it reaches into the title', { span: spanOf(['grid', 'progress']), hints })];
}

const boxes = ['title', 'body', 'footer'] as const;

/** Boxes that leave the slide. Where the theme changes the slide and takes the boxes from another, the slide is told, once. */
function checkSlide(grid: Theme['grid'], spanOf: SpanOf): readonly Diagnostic[] {
  const outside = boxes.filter((name) => {
    const box = grid[name];
    return box.x + box.width > grid.slide.width || box.y + box.height > grid.slide.height;
  });
  const slide = spanOf(['grid', 'slide']) ?? spanOf(['grid', 'slide', 'width']);
  const places = new Map(outside.map((name) => [name, spanOf(['grid', name, 'x'])]));
  const taken = outside.filter((name) => places.get(name)?.file !== slide?.file);
  const [width, height] = [inInches(grid.slide.width), inInches(grid.slide.height)];
  return [
    ...outside
      .filter((name) => !taken.includes(name))
      .map((name) => {
        const hints = ['make it narrower or lower, or the slide larger'];
        return error('THM001', `invalid grid.${name}: it leaves the slide`, { span: places.get(name), hints });
      }),
    ...(taken.length === 0
      ? []
      : [
          error('THM001', `invalid grid.slide: too small for ${taken.join(', ')}`, {
            span: slide,
            related: taken.flatMap((name) => {
              const span = places.get(name);
              return span ? [{ span, note: `${name} comes from here` }] : [];
            }),
            hints: [
              `write ${taken.map((name) => `\`${name}:\``).join(', ')} under \`grid:\` as well: x + width at most ${width}, y + height at most ${height}`,
            ],
          }),
        ]),
  ];
}

const inInches = (points: number): number => Math.round((points / 72) * 1000) / 1000;
