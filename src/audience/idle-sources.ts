/**
 * Sources that only withheld items cite. In a list of sources they would stand as not cited, and tell that something rests on them. They
 * are no secrets themselves: a text may name them.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';

export function withoutIdleSources(briefing: Briefing, whole: Briefing): Briefing {
  const [now, before] = [citedIn(briefing), citedIn(whole)];
  const isIdle = ({ id }: Briefing['sources'][number]) => before.has(id) && !now.has(id);
  return briefing.sources.some(isIdle) ? { ...briefing, sources: briefing.sources.filter((each) => !isIdle(each)) } : briefing;
}

/** Fields that cite sources. */
const citing: ReadonlySet<string> = new Set(['sources', 'source', 'inferred_from', 'supersedes']);

/** Ids that anything cites; a source that repeats another one does not cite it. */
function citedIn(briefing: Briefing): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && citing.has(key)) found.add(value);
    else if (Array.isArray(value)) for (const each of value) visit(each, key);
    else for (const [name, child] of Object.entries(asRecord(value) ?? {})) visit(child, name);
  };
  for (const [list, value] of Object.entries(briefing)) {
    if (list === 'premises') for (const ids of Object.values(briefing.premises)) for (const id of ids) found.add(id);
    else if (list !== 'sources') visit(value, list);
  }
  return found;
}
