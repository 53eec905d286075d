/**
 * How many witnesses there really are. A report that repeats another is no second witness, nor are two pieces of one
 * publisher: corroboration counts origins, not names in a list.
 */

import type { Briefing } from '../briefing/briefing.ts';
import { type Origins, originsIn, traceOrigins } from '../briefing/trace-origins.ts';
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
 *
 * In a version for an audience they are those of the whole briefing, whatever the audience may see of what is repeated. Two shown
 * sources that repeat one withheld report are one witness there too: "two independent sources" would mislead whoever relies on it,
 * and no number at all would leave the two citations to be read as two. That two sources have something in common is all that
 * this tells; not what, nor that it is withheld, since two pieces of one publisher are counted in the same way.
 */
export const independentOrigins = (sourceIds: readonly string[], briefing: Briefing, memory: Memory): readonly string[] =>
  countOrigins(sourceIds, briefing, memory).origins;

/** The sources of a list that only repeat another of the list. */
export const findRepeats = (sourceIds: readonly string[], briefing: Briefing, memory: Memory): readonly RepeatedOrigin[] =>
  countOrigins(sourceIds, briefing, memory).echoes;

function countOrigins(sourceIds: readonly string[], { sources, withheld }: Briefing, memory: Memory): Counted {
  const traced = withheld?.origins ?? memory.recall(traces, { of: [sources] }, () => traceOrigins(sources));
  const named = [...new Set(sourceIds)].flatMap((id) => {
    const origins = originsIn(traced, id);
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

/** Every rule asks again for every statement, so the chains of a briefing are followed once. */
const traces: Cache<Origins> = { name: 'origins of sources' };

/** What a message calls an origin: one that an audience may not know has no name. */
export const nameOrigin = (origin: string, { sources }: Briefing): string =>
  sources.some(({ id }) => id === origin) ? origin : 'a source that is withheld';
