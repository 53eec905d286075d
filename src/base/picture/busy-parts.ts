/** Where something is to be seen in a picture that lies under a whole page: a logo, words, an edge. */
import type { Box, Pt } from '../../foundation/units.ts';
import type { Art } from '../base.ts';
import type { PixelsOf } from './pixels-of.ts';
import { brightnessAt, type Pixels } from './png-pixels.ts';

/** The picture is looked at in squares of this side on the page. */
const square: Pt = 6;
/** Steps of brightness, of 255, within a square: a soft gradient has fewer, letters and edges more. */
const busy = 48;

/** More than so many places are no logo but a photograph, in which none is calm. */
const mostPlaces = 400;

/** Boxes on the page; undefined where nobody can look into the picture: a photograph, a JPEG, a part cut out of one. */
export function busyParts(art: Art, pixelsOf: PixelsOf): readonly Box[] | undefined {
  const picture = pixelsOf(art);
  if (!picture) return undefined;
  const places = merged(squaresIn(picture, art));
  return places.length > mostPlaces ? undefined : places;
}

/** Runs of squares under each other that begin and end alike are one place. */
function merged(runs: readonly Box[]): readonly Box[] {
  const open = new Map<string, Box>();
  const done: Box[] = [];
  for (const run of runs) {
    const key = `${run.x.toFixed(2)} ${run.width.toFixed(2)}`;
    const above = open.get(key);
    const joins = above !== undefined && Math.abs(above.y + above.height - run.y) < 0.01;
    if (above && !joins) done.push(above);
    open.set(key, joins ? { ...above, height: above.height + run.height } : run);
  }
  return [...done, ...open.values()];
}

function squaresIn({ width, height, rgb }: Pixels, { box, flip }: Art): readonly Box[] {
  const [columns, rows] = [Math.max(1, Math.round(box.width / square)), Math.max(1, Math.round(box.height / square))];
  const size = { width: box.width / columns, height: box.height / rows };
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row++) {
    let run = 0;
    for (let column = 0; column <= columns; column++) {
      const isBusy = column < columns && rangeIn(column, row) >= busy;
      if (isBusy) run += 1;
      else if (run > 0) {
        boxes.push(boxOf(column - run, run, row));
        run = 0;
      }
    }
  }
  return boxes;

  function boxOf(column: number, count: number, row: number): Box {
    const left = flip.horizontal ? columns - column - count : column;
    const top = flip.vertical ? rows - row - 1 : row;
    return { x: box.x + left * size.width, y: box.y + top * size.height, width: count * size.width, height: size.height };
  }

  function rangeIn(column: number, row: number): number {
    let [low, high] = [255, 0];
    const [left, right] = [Math.floor((column * width) / columns), Math.ceil(((column + 1) * width) / columns)];
    const [top, bottom] = [Math.floor((row * height) / rows), Math.ceil(((row + 1) * height) / rows)];
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const value = brightnessAt(rgb, y * width + x);
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    return high - low;
  }
}
