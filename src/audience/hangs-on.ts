/**
 * What cannot be shown without something else: a figure without its party or place, a relation without one of its ends, a
 * dispute without one of its versions, which its reading speaks of. It goes with what it hangs on. Other references are only
 * dropped (`drop-references.ts`).
 */
import { asRecord, fieldOf, itemsOf } from '../briefing/raw-value.ts';
import type { Item } from './items.ts';

/** For each list, the fields that name what its items hang on, and the lists that are looked in. */
const hanging: Readonly<Record<string, readonly (readonly [field: string, ...lists: string[]])[]>> = {
  casualties: [
    ['party', 'parties'],
    ['place', 'places'],
    ['places', 'places'],
    ['incident', 'incidents'],
  ],
  figures: [
    ['measure', 'measures'],
    ['of', 'measures'],
    ['party', 'parties'],
    ['place', 'places'],
    ['places', 'places'],
    ['incident', 'incidents'],
  ],
  became: [
    ['from', 'measures'],
    ['to', 'measures'],
    ['party', 'parties'],
    ['place', 'places'],
    ['incident', 'incidents'],
  ],
  published_totals: [
    ['measure', 'measures'],
    ['places', 'places'],
    ['parties', 'parties'],
    ['incident', 'incidents'],
  ],
  materiel: [['incident', 'incidents']],
  events: [['incident', 'incidents']],
  routes: [['through', 'places']],
  relations: [
    ['from', 'actors', 'persons', 'parties', 'incidents'],
    ['to', 'actors', 'persons', 'parties', 'incidents'],
  ],
  incidents: [['party', 'parties']],
  disputes: [['claims', 'claims']],
  key_judgements: [['hypothesis', 'hypotheses']],
  indicators: [['hypothesis', 'hypotheses']],
  dissent: [['judgement', 'key_judgements']],
};

/** The withheld thing that an item hangs on, as `places arvela`; undefined where all is shown. */
export function hangsOn({ list, fields }: Item, withheld: ReadonlySet<string>): string | undefined {
  for (const [field, ...lists] of hanging[list] ?? []) {
    const value = fieldOf(asRecord(fields), field);
    const ids = typeof value === 'string' ? [value] : itemsOf(fields, field).map(String);
    const found = ids.flatMap((id) => lists.map((name) => `${name} ${id}`)).find((key) => withheld.has(key));
    if (found !== undefined) return found;
  }
  return undefined;
}
