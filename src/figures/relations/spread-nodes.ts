/** Where the boxes stand: dagre's ranks with room for the boxes and for the words between the ranks. */
import type { Memory } from '../../foundation/memory/memory.ts';
import type { Point, Pt, Size } from '../../foundation/units.ts';
import { rankNodes } from './rank-nodes.ts';

export interface Spread {
  /** Middles of the nodes, from the top left corner of the whole. */
  readonly middles: readonly Point[];
  readonly size: Size;
}

export interface Network {
  readonly node: Size;
  readonly count: number;
  /** By index of the nodes, each with the size of its words. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly words: Size }[];
}

/** What is left free between two boxes, or between a box and the words of a link. */
const apart: Pt = 16;

/** Ranks go across (`LR`) or down (`TB`). Words are given room of their own between the ranks. */
export function spreadNodes({ node, count, links }: Network, direction: 'LR' | 'TB', memory: Memory): Spread {
  const { rank, across } = rankNodes({ count, links }, memory);
  const isAcross = direction === 'LR';
  const along = (size: Size): Pt => (isAcross ? size.width : size.height);
  const side: Pt = isAcross ? node.height : node.width;
  const room = wordsBetween(rank, links, along);
  let at: Pt = along(node) / 2;
  const starts = room.map((words, index) => {
    at += index === 0 ? 0 : along(node) + words + 2 * apart;
    return at;
  });
  const middles = rank.map((level, index): Point => {
    const [deep, wide] = [starts[level] ?? 0, side / 2 + (across[index] ?? 0) * (side + apart)];
    return isAcross ? { x: deep, y: wide } : { x: wide, y: deep };
  });
  const [deep, wide] = [at + along(node) / 2, side + Math.max(0, ...across) * (side + apart)];
  return { middles, size: isAcross ? { width: deep, height: wide } : { width: wide, height: deep } };
}

/** For each rank the length of the longest words between it and the one before. */
function wordsBetween(rank: readonly number[], links: Network['links'], along: (size: Size) => Pt): readonly Pt[] {
  const room = Array.from({ length: Math.max(0, ...rank) + 1 }, (): Pt => 0);
  for (const { from, to, words } of links) {
    // Words of a link over several ranks stand half way.
    const gap = Math.ceil(((rank[from] ?? 0) + (rank[to] ?? 0)) / 2);
    room[gap] = Math.max(room[gap] ?? 0, along(words));
  }
  return room;
}

/** The same places over another width and height; the boxes stay as large as they are. */
export function stretch({ middles, size }: Spread, node: Size, to: Size): Spread {
  const along = (at: Pt, half: Pt, was: Pt, is: Pt): Pt =>
    was <= 2 * half ? is / 2 : half + ((at - half) * (is - 2 * half)) / (was - 2 * half);
  return {
    middles: middles.map(({ x, y }) => ({
      x: along(x, node.width / 2, size.width, to.width),
      y: along(y, node.height / 2, size.height, to.height),
    })),
    size: to,
  };
}
