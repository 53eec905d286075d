/** What an inference is drawn from, as sources: those of the evidence, the claims, the events and the judgements that it names. */
import type { Briefing } from './briefing.ts';
import { asRecord, fieldOf, itemsOf } from './raw-value.ts';

type SourcesOf = (id: string, seen: ReadonlySet<string>) => readonly string[];

const lists = ['evidence', 'claims', 'events', 'key_judgements'] as const;

/** Each `inferred_from` with the ids of sources in the place of the author's ids, each once, in their order. */
export function resolveInferences(briefing: Briefing): Briefing {
  if (!infers(briefing)) return briefing;
  const items = new Map(
    lists.flatMap((list) => itemsOf(briefing, list).map((item) => [String(fieldOf(item, 'id')), item] as const)),
  );
  for (const { id } of briefing.sources) items.delete(id);
  const sourcesOf: SourcesOf = (id, seen) => {
    const item = items.get(id);
    if (item === undefined) return [id];
    // Two that are inferred from each other rest on nothing by that.
    if (seen.has(id)) return [];
    const from = [...itemsOf(item, 'sources'), ...itemsOf(item, 'inferred_from')].map(String);
    return from.flatMap((each) => sourcesOf(each, new Set([...seen, id])));
  };
  return resolve(briefing, sourcesOf) as Briefing;
}

/** Everything that says what it is inferred from, by its address: the ids that its author wrote. */
export function premisesIn(value: unknown): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(visit);
    const record = asRecord(each);
    if (!record) return;
    const from = itemsOf(record, 'inferred_from').map(String);
    if (from.length > 0 && typeof record.at === 'string') found[record.at] = from;
    Object.values(record).forEach(visit);
  };
  visit(value);
  return found;
}

function infers(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(infers);
  const record = asRecord(value);
  return record !== undefined && (itemsOf(record, 'inferred_from').length > 0 || Object.values(record).some(infers));
}

function resolve(value: unknown, sourcesOf: SourcesOf): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, sourcesOf));
  const record = asRecord(value);
  if (!record) return value;
  return Object.fromEntries(
    Object.entries(record).map(([key, child]) => [
      key,
      key === 'inferred_from' && Array.isArray(child)
        ? [...new Set(child.flatMap((id) => sourcesOf(String(id), new Set())))]
        : resolve(child, sourcesOf),
    ]),
  );
}
