/**
 * Who stands in which rank and where across it: dagre ranks the nodes by their links and orders each rank so that few
 * lines cross. It is asked once for each graph, in units of a box, since it takes longer than all the rest: ranks across
 * and ranks down, at any type size, are the same ranks at another scale.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { Cache, Memory } from '../../foundation/memory/memory.ts';

export interface Arrows {
  readonly count: number;
  /** By index of the nodes. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

/** For each node, in the order given. */
export interface Ranks {
  /** Counted from 0; those between are filled by some node each. */
  readonly rank: readonly number[];
  /** Along the rank, in boxes with the room that each needs, from 0. */
  readonly across: readonly number[];
}

/** Room between two boxes of a rank, and the room that a link takes which passes a rank, as shares of a box. */
const apart = 0.25;
const passing = 1.1;

/** A preview builds a few drawings again and again; a server must not gather those of a whole year. */
const rankings: Cache<Ranks> = { name: 'ranks of nodes', keeps: 200 };

/** The same graph gives the same ranks: dagre uses neither clock nor chance, and its order is that of the nodes. */
export function rankNodes({ count, links }: Arrows, memory: Memory): Ranks {
  const words = `${count} ${links.map(({ from, to }) => `${from}>${to}`).join(' ')}`;
  return memory.recall(rankings, { words }, () => askDagre({ count, links }));
}

function askDagre({ count, links }: Arrows): Ranks {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: apart, edgesep: apart, ranksep: 1, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  const nameOf = (index: number): string => `node ${index}`;
  for (let index = 0; index < count; index++) graph.setNode(nameOf(index), { width: 1, height: 1 });
  for (const [index, { from, to }] of links.entries()) {
    graph.setEdge(nameOf(from), nameOf(to), { width: passing, height: 1, labelpos: 'c' }, `link ${index}`);
  }
  layout(graph);
  const places = Array.from({ length: count }, (_, index) => graph.node(nameOf(index)));
  const levels = [...new Set(places.map(({ y }) => y))].sort((a, b) => a - b);
  const left = Math.min(...places.map(({ x }) => x));
  return {
    rank: places.map(({ y }) => levels.indexOf(y)),
    across: places.map(({ x }) => (x - left) / (1 + apart)),
  };
}
