/** What lies behind the text of a page: its own fill, or what was drawn before it and reaches under it. */

import type { Box, Point } from '../../src/foundation/units.ts';
import type { Item, Page, PathItem } from '../../src/layout/page.ts';
import type { Color, LaidBody } from '../../src/text/body.ts';
import type { ColorRole, Theme } from '../../src/theme/theme.ts';

export interface Backed {
  readonly name: string;
  readonly body: LaidBody;
  /** `#RRGGBB` of what stands behind it, found at points all over its box. */
  readonly colors: readonly string[];
}

export const hexOf = (color: Color, { colors }: Theme): string => colors[color as ColorRole] ?? color;

export function backgroundsOf(item: Item, page: Page, theme: Theme): readonly Backed[] {
  if (item.kind === 'text') {
    const { name, body, fill } = item;
    return [{ name, body, colors: fill ? [hexOf(fill, theme)] : colorsBehind(item, page, theme) }];
  }
  if (item.kind !== 'table') return [];
  return item.rows.flatMap(({ cells }) =>
    cells.map(({ body, fill }) => ({ name: item.name, body, colors: [hexOf(fill ?? 'paper', theme)] })),
  );
}

function colorsBehind(item: Item, { backdrop = [], items }: Page, theme: Theme): readonly string[] {
  const below = [...backdrop, ...items.slice(0, items.indexOf(item))].filter(({ box }) => touches(item.box, box));
  return [...new Set(pointsOf(item.box).map((point) => colorAt(point, below, theme)))];
}

function colorAt(point: Point, items: readonly Item[], theme: Theme): string {
  let color = theme.colors.paper;
  for (const item of items) {
    if (!('fill' in item) || !item.fill || !holds(item, point)) continue;
    const clear = 'transparency' in item ? (item.transparency ?? 0) / 100 : 0;
    color = blend(hexOf(item.fill, theme), color, clear);
  }
  return color;
}

const shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

const pointsOf = ({ x, y, width, height }: Box): readonly Point[] =>
  shares.flatMap((across) => shares.map((down) => ({ x: x + across * width, y: y + down * height })));

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function holds(item: Item, point: Point): boolean {
  if (item.kind === 'path') return item.isClosed && crossings(item, point) % 2 === 1;
  const { x, y, width, height } = item.box;
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Edges to the right of a point: an odd number of them means that it lies inside, holes left out. */
const crossings = ({ rings }: PathItem, { x, y }: Point): number =>
  rings.reduce((count, ring) => {
    let previous = ring.at(-1);
    let own = 0;
    for (const point of ring) {
      if (previous && point.y > y !== previous.y > y) {
        const at = previous.x + ((y - previous.y) / (point.y - previous.y)) * (point.x - previous.x);
        if (at > x) own += 1;
      }
      previous = point;
    }
    return count + own;
  }, 0);

/** `clear` is 0 where the upper colour hides the lower, 1 where it does not show. */
function blend(upper: string, lower: string, clear: number): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(upper, at) * (1 - clear) + channel(lower, at) * clear));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
