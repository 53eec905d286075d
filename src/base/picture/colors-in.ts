/** The colours that a picture shows under a place for text. */
import type { Box } from '../../foundation/units.ts';
import type { Art } from '../base.ts';
import { toHex } from '../color/rgb.ts';
import type { PixelsOf } from './pixels-of.ts';
import { brightnessAt, type Pixels } from './png-pixels.ts';

/** The place is looked at in so many cells. */
const cells = { across: 6, down: 4 };
/** A cell whose brightness, of 255, differs by more has no colour of its own; where these are more than a share, the place has none. */
const restless = { range: 96, share: 0.25 };

/** The mean of all first, then of each cell; undefined where nobody can tell, or the picture is restless there. */
export function colorsIn(art: Art, box: Box, pixelsOf: PixelsOf): readonly string[] | undefined {
  const pixels = pixelsOf(art);
  if (!pixels || art.flip.horizontal || art.flip.vertical) return undefined;
  const found: Cell[] = [];
  for (let row = 0; row < cells.down; row++) {
    for (let column = 0; column < cells.across; column++) {
      const cell = {
        x: box.x + (column * box.width) / cells.across,
        y: box.y + (row * box.height) / cells.down,
        width: box.width / cells.across,
        height: box.height / cells.down,
      };
      const seen = lookAt(pixels, cell, art.box);
      if (seen) found.push(seen);
    }
  }
  const wild = found.filter(({ range }) => range > restless.range).length;
  if (found.length === 0 || wild > found.length * restless.share) return undefined;
  const mean = [0, 1, 2].map((part) => found.reduce((sum, { color }) => sum + (color[part] ?? 0), 0) / found.length);
  return [...new Set([mean, ...found.map(({ color }) => color)].map(hexOf))];
}

interface Cell {
  readonly color: readonly number[];
  readonly range: number;
}

/** So many pixels each way are enough to know a cell. */
const samples = 24;

function lookAt({ width, height, rgb }: Pixels, cell: Box, whole: Box): Cell | undefined {
  const sum = [0, 0, 0];
  let [count, low, high] = [0, 255, 0];
  for (let down = 0; down < samples; down++) {
    for (let across = 0; across < samples; across++) {
      const x = Math.floor(((cell.x + (cell.width * (across + 0.5)) / samples - whole.x) / whole.width) * width);
      const y = Math.floor(((cell.y + (cell.height * (down + 0.5)) / samples - whole.y) / whole.height) * height);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const pixel = y * width + x;
      for (let part = 0; part < 3; part++) sum[part] = (sum[part] ?? 0) + (rgb[3 * pixel + part] ?? 0);
      const value = brightnessAt(rgb, pixel);
      low = Math.min(low, value);
      high = Math.max(high, value);
      count += 1;
    }
  }
  return count === 0 ? undefined : { color: sum.map((part) => part / count), range: high - low };
}

const hexOf = ([red = 0, green = 0, blue = 0]: readonly number[]): string => toHex([red / 255, green / 255, blue / 255]);
