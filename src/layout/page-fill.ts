/** How full a page is: how much of the height of its body what stands there reaches down. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Item, Page } from './page.ts';

/** A page filled less than this looks half empty: one rule for sizes, cards, joined and continued slides. */
export const leastFill = 0.55;

/** Differences of this size are rounding. */
const tolerance: Pt = 0.5;

/**
 * Share of the body's height that content reaches, averaged over the width that it takes: a short column beside a long one
 * counts with its own end. Text reaches to its last line, so the empty foot of a panel does not count; tables and drawings
 * count with their boxes. Undefined for a page without a body: the cover, and the beginning of a section.
 */
export function fillOf({ body, items }: Pick<Page, 'body' | 'items'>): number | undefined {
  if (!body) return undefined;
  const inside = items.filter(({ box }) => isWithin(box, body)).flatMap((item) => reachOf(item));
  const edges = [...new Set(inside.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let [covered, area] = [0, 0];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from;
    const ends = inside.filter((each) => each.from <= from && each.to >= to).map(({ bottom }) => bottom);
    if (ends.length === 0 || to - from < tolerance) continue;
    covered += to - from;
    area += (to - from) * (Math.min(Math.max(...ends), body.y + body.height) - body.y);
  }
  return covered === 0 ? 0 : area / covered / body.height;
}

const isWithin = (box: Box, body: Box): boolean => box.y >= body.y - tolerance && box.y < body.y + body.height - tolerance;

interface Reach {
  readonly from: Pt;
  readonly to: Pt;
  readonly bottom: Pt;
}

/** Nothing for a shape beside a text that is its panel: the text says how far it reaches. */
function reachOf(item: Item): readonly Reach[] {
  const { box, group } = item;
  const reach = (bottom: Pt): readonly Reach[] => [{ from: box.x, to: box.x + box.width, bottom }];
  if (item.kind === 'text') {
    const { anchor, height, insets } = item.body;
    const foot = anchor === 'middle' ? (box.height + height) / 2 : anchor === 'bottom' ? box.height : height;
    return reach(box.y + Math.min(box.height, foot) - (item.fill ? 0 : insets.bottom));
  }
  if (item.kind === 'shape' && group === undefined) return [];
  return reach(box.y + box.height);
}
