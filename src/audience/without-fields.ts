/**
 * Fields whose label takes their whole item along: without what was counted, or of which incident, a number would say something
 * else, and without its place a row of figures could not be told from another one beside it.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { peopleMeasures } from '../briefing/measures.ts';
import { asRecord } from '../briefing/raw-value.ts';
import type { Tlp } from '../foundation/tlp-labels.ts';
import type { EffectiveLabels } from './effective-labels.ts';
import type { Item } from './items.ts';
import { isAbove } from './tlp.ts';

/** For each list; an item inside another one is known by its own fields, as the attackers of an incident by their `size`. */
const needed: Readonly<Record<string, readonly string[]>> = {
  casualties: ['incident', 'part_of', 'apart'],
  figures: ['value', 'measure', 'of', 'item', 'unit', 'prices', 'incident', 'part_of', 'apart'],
  published_totals: ['value', 'unit', 'prices', 'incident', 'places', 'parties', 'includes_attackers'],
  became: ['number', 'party', 'place', 'incident'],
  incidents: ['size'],
};

/** Fields that tell one row from another of the same people. */
const telling = ['party', 'place', 'places'];

export interface Lost {
  readonly item: Item;
  readonly label: Tlp;
  readonly field: string;
}

/** @param isOut whether an item is withheld already, by its address */
export function lostWithFields(
  whole: Briefing,
  labels: EffectiveLabels,
  most: Tlp,
  isOut: (at: string) => boolean,
): readonly Lost[] {
  const rows = [...whole.casualties, ...whole.figures].filter(({ at }) => !isOut(at));
  return [...labels.values()].flatMap(({ item }): readonly Lost[] => {
    const above = Object.entries(asRecord(item.fields.tlp_of) ?? {}).filter(
      ([name, label]) => name !== 'at' && isStated(item.fields[name]) && isAbove(label as Tlp, most),
    );
    const found = above.find(
      ([name]) => needed[item.list]?.includes(name) || (telling.includes(name) && hasNeighbour(item, name, rows)),
    );
    return found && !isOut(item.at) ? [{ item, label: found[1] as Tlp, field: found[0] }] : [];
  });
}

const isStated = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

type Row = Briefing['casualties'][number] | Briefing['figures'][number];

/** Whether another row counts the same thing, of the same people where they are told. */
function hasNeighbour({ at }: Item, field: string, rows: readonly Row[]): boolean {
  const own = rows.find((row) => row.at === at);
  if (!own) return false;
  const counted = new Set(countedIn(own));
  return rows.some(
    (row) =>
      row !== own &&
      (field === 'party' || row.party === null || own.party === null || row.party === own.party) &&
      countedIn(row).some((measure) => counted.has(measure)),
  );
}

const countedIn = (row: Row): readonly string[] =>
  'value' in row
    ? [row.measure ?? '', ...row.of].filter((measure) => measure !== '')
    : peopleMeasures.filter((measure) => row[measure] !== null);
