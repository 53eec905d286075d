/**
 * How many witnesses there really are. A report that repeats another is no second witness, nor are two pieces of one
 * publisher: corroboration counts origins, not names in a list.
 */

import type { Briefing, Source } from '../briefing/briefing.ts';
import type { Cache, Memory } from '../foundation/memory/memory.ts';

/** A source that adds no origin of its own to those named beside it. */
export interface RepeatedOrigin {
  readonly source: string;
  /** The source beside it that has the same origin. */
  readonly of: string;
  /** The origin of both, which need not be named beside them. */
  readonly origin: string;
}

interface Counted {
  readonly origins: readonly string[];
  readonly echoes: readonly RepeatedOrigin[];
}

/**
 * The independent origins of a list of sources, by id, each once. `derived_from` is followed to its beginning, and
 * origins of one publisher count as the first of them in the file. A compilation of several origins counts for one of
 * them, and for none where one of them is named as well: nobody can tell which it repeats here.
 */
export const independentOrigins = (sourceIds: readonly string[], briefing: Briefing, memory: Memory): readonly string[] =>
  countOrigins(sourceIds, briefing, memory).origins;

/** The sources of a list that only repeat another of the list. */
export const findRepeats = (sourceIds: readonly string[], briefing: Briefing, memory: Memory): readonly RepeatedOrigin[] =>
  countOrigins(sourceIds, briefing, memory).echoes;

function countOrigins(sourceIds: readonly string[], { sources }: Briefing, memory: Memory): Counted {
  const traced = memory.recall(traces, { of: [sources] }, () => traceAll(sources));
  const named = [...new Set(sourceIds)].flatMap((id) => {
    const origins = traced.get(id);
    return origins ? [{ id, origins }] : [];
  });
  // Independent sources come first, so that it is always the copy that counts as the repeat, in whatever order they are named.
  const rank = ({ id, origins }: (typeof named)[number]) => (origins.length > 1 ? 2 : origins.includes(id) ? 0 : 1);
  const spokenFor = new Map<string, string>();
  const echoes: RepeatedOrigin[] = [];
  for (const { id, origins } of named.toSorted((a, b) => rank(a) - rank(b))) {
    const taken = origins.find((origin) => spokenFor.has(origin));
    if (taken !== undefined) echoes.push({ source: id, of: spokenFor.get(taken) ?? taken, origin: taken });
    else if (origins[0] !== undefined) spokenFor.set(origins[0], id);
  }
  return { origins: [...spokenFor.keys()], echoes };
}

type Traces = ReadonlyMap<string, readonly string[]>;

/** Every rule asks again for every statement, so the chains of a briefing are followed once. */
const traces: Cache<Traces> = { name: 'origins of sources' };

/** From each source to its origins, those of one publisher taken together. */
function traceAll(sources: readonly Source[]): Traces {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const roots = new Map(sources.map(({ id }) => [id, rootsOf(id, byId)]));
  const isRoot = new Set([...roots.values()].flat());
  const firstOf = new Map<string, string>();
  for (const { id, publisher } of sources) {
    const name = nameOf(publisher);
    if (name !== null && isRoot.has(id) && !firstOf.has(name)) firstOf.set(name, id);
  }
  const originOf = (root: string) => firstOf.get(nameOf(byId.get(root)?.publisher ?? null) ?? '') ?? root;
  return new Map([...roots].map(([id, found]) => [id, [...new Set(found.map(originOf))]]));
}

/** Where the chains of `derived_from` begin; sources that repeat each other in a ring count as the first of the ring. */
function rootsOf(id: string, byId: ReadonlyMap<string, Source>): readonly string[] {
  const before = new Set<string>();
  const open = [id];
  const roots: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const current = next;
    const repeated = (byId.get(current)?.derived_from ?? []).filter((other) => other !== current);
    if (repeated.length === 0) roots.push(current);
    for (const other of repeated) {
      if (before.has(other)) continue;
      before.add(other);
      open.push(other);
    }
  }
  const found = new Set(roots);
  if (found.size === 1) return [...found];
  const candidates = found.size > 0 ? found : before;
  const inOrder = [...byId.keys()].filter((each) => candidates.has(each));
  return found.size > 0 ? inOrder : inOrder.slice(0, 1);
}

const nameOf = (publisher: string | null): string | null => {
  const name = publisher?.toLowerCase().replaceAll(/\s+/gu, ' ').trim() ?? '';
  return name === '' ? null : name;
};
