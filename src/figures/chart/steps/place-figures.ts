/** Where the figure of each point stands: above, left, below or right of it, clear of the lines and of the other figures. */
import type { Box, Point, Pt } from '../../../foundation/units.ts';
import { type StepPoint, type StepSide, stepMarks, stepSides } from '../../../layout/page.ts';
import { around, crosses, isWithin, overlaps } from '../../overlap.ts';

export interface FigureWords {
  readonly at: Point;
  readonly width: Pt;
  readonly height: Pt;
  readonly isLast: boolean;
}

export interface Obstacles {
  readonly lines: readonly (readonly Point[])[];
  readonly marks: readonly Box[];
  readonly frame: Box;
}

type Words = NonNullable<StepPoint['words']>;

/** From the edge of a point's mark to its words. */
const besideMark: Pt = 1;
/** Between words and a line, or other words. */
const clear: Pt = 1.5;

/** A place for each, in the order given; undefined for one that finds none. */
export function placeFigures(figures: readonly FigureWords[], obstacles: Obstacles): readonly (Words | undefined)[] {
  const placed: (Words | undefined)[] = [];
  for (const figure of figures) {
    const free = stepSides
      .map((side) => ({ side, box: boxAt(figure, side) }))
      .find(({ box }) => isFree(box, figure, obstacles) && !placed.some((other) => other && overlaps(box, other.box, clear)));
    placed.push(free);
  }
  return placed;
}

function boxAt({ at, width, height, isLast }: FigureWords, side: StepSide): Box {
  const off = (isLast ? stepMarks.last : stepMarks.point) / 2 + besideMark;
  switch (side) {
    case 'above':
      return { x: at.x - width / 2, y: at.y - off - height, width, height };
    case 'below':
      return { x: at.x - width / 2, y: at.y + off, width, height };
    case 'left':
      return { x: at.x - off - width, y: at.y - height / 2, width, height };
    case 'right':
      return { x: at.x + off, y: at.y - height / 2, width, height };
  }
}

function isFree(box: Box, { at }: FigureWords, { lines, marks, frame }: Obstacles): boolean {
  const guarded = { x: box.x - clear, y: box.y - clear, width: box.width + 2 * clear, height: box.height + 2 * clear };
  const others = marks.filter((mark) => !overlaps(mark, around(at, 0.1)));
  return isWithin(box, frame) && !others.some((mark) => overlaps(mark, box)) && !lines.some((line) => crosses(line, guarded));
}
