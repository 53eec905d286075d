/** Where the boxes stand: dagre ranks them by their links and orders each rank so that few lines cross. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Point, Pt, Size } from '../../../units.ts';

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

/**
 * Ranks go across (`LR`) or down (`TB`). Words are given room of their own between the ranks.
 * The same network gives the same places: dagre uses neither clock nor chance, and its order is that of the nodes.
 */
export function spreadNodes({ node, count, links }: Network, direction: 'LR' | 'TB'): Spread {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction, nodesep: apart, edgesep: apart, ranksep: 2 * apart, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  const nameOf = (index: number): string => `node ${index}`;
  for (let index = 0; index < count; index++) graph.setNode(nameOf(index), { ...node });
  for (const [index, { from, to, words }] of links.entries()) {
    graph.setEdge(nameOf(from), nameOf(to), { ...words, labelpos: 'c' }, `link ${index}`);
  }
  layout(graph);
  const middles = Array.from({ length: count }, (_, index) => {
    const { x, y } = graph.node(nameOf(index));
    return { x, y };
  });
  return pack(middles, node);
}

/** Moved so that the boxes begin at the top left corner; what dagre keeps free for its own lines at the sides is given up. */
function pack(middles: readonly Point[], { width, height }: Size): Spread {
  const left = Math.min(...middles.map(({ x }) => x)) - width / 2;
  const top = Math.min(...middles.map(({ y }) => y)) - height / 2;
  const right = Math.max(...middles.map(({ x }) => x)) + width / 2;
  const bottom = Math.max(...middles.map(({ y }) => y)) + height / 2;
  return {
    middles: middles.map(({ x, y }) => ({ x: x - left, y: y - top })),
    size: { width: right - left, height: bottom - top },
  };
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
