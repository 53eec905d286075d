/**
 * What changed, for readers who were not shown everything. An address counts what stands before it in the file, a line what stands above
 * it, and an id such as S7 tells that there are others: all three would say how much is withheld. Addresses here count what was
 * shown, sources have the numbers of the deck, and lines are none.
 */
import { asRecord } from '../briefing/raw-value.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import type { DiffReport, ReportedChange } from './report.ts';

/** @param edition with the version that the audience was shown as its briefing */
export function addressesShown({ briefing }: Pick<LoadedEdition, 'briefing'>): (address: string) => string {
  const shown = new Map<string, string>();
  const visit = (value: unknown, here: string): void => {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, `${here}[${index}]`);
    const record = Array.isArray(value) ? undefined : asRecord(value);
    if (!record) return;
    if (typeof record.at === 'string') shown.set(record.at, here);
    for (const [key, child] of Object.entries(record)) if (key !== 'withheld') visit(child, here === '' ? key : `${here}.${key}`);
  };
  visit(briefing, '');
  return (address) => {
    for (let known = address; known !== ''; known = known.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, '')) {
      const there = shown.get(known);
      if (there !== undefined) return `${there}${address.slice(known.length)}`;
    }
    // What is not shown at all has no place: only its list is named.
    return address.replace(/\[.*$/u, '');
  };
}

export function reportForAudience(report: DiffReport, before: LoadedEdition, after: LoadedEdition): DiffReport {
  const [then, now] = [addressesShown(before), addressesShown(after)];
  const numbers = new Map(after.analysis.sources.map(({ id, number }) => [id, String(number)]));
  const numberOf = (id: string): string => numbers.get(id) ?? '';
  const cited = (ids: readonly string[]): readonly string[] => ids.map(numberOf).filter((number) => number !== '');
  const change = (each: ReportedChange): ReportedChange => ({
    ...each,
    before: valueWith(each.before, then, numberOf),
    after: valueWith(each.after, now, numberOf),
    difference: each.difference,
    why: each.why.map((why) => ({ ...why, sources: cited(why.sources) })),
    sources: cited(each.sources),
    fields: each.fields.map(now),
    at: each.at === null ? null : now(each.at),
    was_at: each.was_at === null ? null : then(each.was_at),
    place: null,
    was_place: null,
  });
  return { ...report, changes: report.changes.map(change) };
}

function valueWith<Value>(given: Value, address: (at: string) => string, numberOf: (id: string) => string): Value {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'at' ? address(value) : key === 'source' ? numberOf(value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, key === 'supersedes' || key === 'sources' ? 'source' : ''));
    const record = asRecord(value);
    return record ? Object.fromEntries(Object.entries(record).map(([name, child]) => [name, visit(child, name)])) : value;
  };
  return visit(given, '') as Value;
}
