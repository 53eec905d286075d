/**
 * Where the shown sources have what they say from. A version counts witnesses as the whole briefing does: what a source repeats may be
 * withheld, of a withheld publisher, or reached over a withheld report, and two that share it are no two witnesses for that.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { type Origins, originsIn, traceOrigins } from '../briefing/trace-origins.ts';

/** An origin that is not shown is called after the first shown source that has it, so that its name tells neither what nor how many there are. */
export function originsShown(whole: Briefing, { sources }: Pick<Briefing, 'sources'>): Origins {
  const traced = traceOrigins(whole.sources);
  const shown = new Set(sources.map(({ id }) => id));
  const names = new Map<string, string>();
  return Object.fromEntries(
    sources.map(({ id }) => {
      const own = (originsIn(traced, id) ?? []).map((origin, order) => {
        const name = shown.has(origin) ? origin : (names.get(origin) ?? `withheld:${id}:${order}`);
        names.set(origin, name);
        return name;
      });
      return [id, own];
    }),
  );
}
