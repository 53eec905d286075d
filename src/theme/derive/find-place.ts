/** A clear place for something small among what stands on a slide already. */
import type { Art } from '../../base/base.ts';
import { contains, isGround, isWash } from '../../base/free-area.ts';
import type { Box, Point, Pt, Size } from '../../foundation/units.ts';

export interface Search {
  readonly size: Size;
  /** Where it may stand. */
  readonly region: Box;
  /** What it must not touch. */
  readonly taken: readonly Box[];
  /** From which side it is looked for. */
  readonly side: 'left' | 'right';
  /** Heights to try first, of its top. */
  readonly rows?: readonly Pt[];
}

const steps = { across: 4, down: 2 } as const;

/** The place nearest to the side, and of several the first row, then the highest; undefined where nothing is clear. */
export function findPlace({ size, region, taken, side, rows = [] }: Search): Point | undefined {
  const [acrossMost, downMost] = [region.width - size.width, region.height - size.height];
  if (acrossMost < 0 || downMost < 0) return undefined;
  const near = taken.filter((other) => touches(region, other));
  if (near.some((other) => contains(other, region, 0))) return undefined;
  const inside = rows.filter((y) => y >= region.y && y <= region.y + downMost);
  const byTop = near.toSorted((a, b) => a.y - b.y);
  for (let across = 0; across <= acrossMost; across += steps.across) {
    const x = side === 'right' ? region.x + acrossMost - across : region.x + across;
    const column = byTop.filter((other) => meets([x, size.width], [other.x, other.width]));
    const y = inside.find((top) => isClear({ x, y: top, ...size }, column)) ?? highestClear({ region, downMost, size, column });
    if (y !== undefined) return { x, y };
  }
  return undefined;
}

const isClear = (box: Box, taken: readonly Box[]): boolean => !taken.some((other) => touches(box, other));

interface Column {
  readonly region: Box;
  readonly downMost: Pt;
  readonly size: Size;
  /** What stands beside it at the same height of the page, from the top. */
  readonly column: readonly Box[];
}

/** Goes down past one box after the other: trying every height against every box took seconds on a template of a thousand shapes. */
function highestClear({ region, downMost, size, column }: Column): Pt | undefined {
  let top = region.y;
  for (const other of column) {
    if (!meets([top, size.height], [other.y, other.height])) continue;
    top = region.y + Math.ceil((other.y + other.height - 0.001 - region.y) / steps.down) * steps.down;
  }
  return top <= region.y + downMost ? top : undefined;
}

type Extent = readonly [from: Pt, length: Pt];

/** Ends may meet. */
const meets = ([one, long]: Extent, [other, wide]: Extent): boolean =>
  Math.min(one + long, other + wide) - Math.max(one, other) > 0.001;

const touches = (box: Box, other: Box): boolean =>
  meets([box.x, box.width], [other.x, other.width]) && meets([box.y, box.height], [other.y, other.height]);

/** Whether it is the ground of the whole page. */
export const coversPage = (art: Art, page: Size): boolean =>
  isGround(art) && art.words === '' && contains(art.box, { x: 0, y: 0, ...page }, 6);

/** What art keeps from others: its whole box, or of a frame without fill only its edges; nothing where it is the whole page's ground. */
export function takenBy(art: Art, page: Size): readonly Box[] {
  const { box } = art;
  if (coversPage(art, page) || isWash(art)) return [];
  const isFrame = art.kind === 'shape' && art.fill.kind === 'none' && art.words === '';
  const width = Math.max(2, art.line?.width ?? 0);
  if (isFrame)
    return [
      { ...box, height: width },
      { ...box, y: box.y + box.height - width, height: width },
      { ...box, width },
      { ...box, x: box.x + box.width - width, width },
    ];
  // A line has no area; as thick as it is drawn, and never thinner than can be seen.
  return [{ x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 }];
}

/** A band or a panel without words: something small may stand on it. */
export const isPlain = (art: Art): boolean =>
  art.kind === 'shape' &&
  art.words === '' &&
  (art.fill.kind === 'solid' || art.fill.kind === 'several') &&
  art.geometry === 'rect';
