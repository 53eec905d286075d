/**
 * Another name for what was counted, or for who published it, makes no new row: which name of the earlier edition is which of the later.
 * A name that both editions have stands for the same in both.
 */
import { measureIdOf, measureOf } from '../analysis/figures/measure.ts';
import { contentWords } from '../analysis/rules/content-words.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { isSame, type Quantity } from '../briefing/quantity/quantity.ts';

/** What rows are known by beside the ids that they name: what `figures:` count, what `materiel:` is, who published a total. */
export type RowNames = 'items' | 'materiel' | 'publishers';

/** What an id of the edition is called in the later one. */
type Now = (list: 'measures' | 'places' | 'parties' | 'incidents' | 'sources', id: string) => string;

interface Row {
  /** By which rows are put together; with what is counted, since an item is one of its measure. */
  readonly name: string;
  readonly words: string;
  readonly id: string | null;
  /** What else tells it from other rows. */
  readonly context: string;
  readonly values: readonly (Quantity | null)[];
  readonly sources: string;
}

type Rows = Readonly<Record<RowNames, readonly Row[]>>;

/** @returns by the name of the earlier edition; only names that are others now */
export function renamedRows(
  before: Briefing,
  after: Briefing,
  now: Now,
): Readonly<Record<RowNames, ReadonlyMap<string, string>>> {
  const [old, young] = [rowsOf(before, now), rowsOf(after, (_, id) => id)];
  return {
    items: pairNames(old.items, young.items),
    materiel: pairNames(old.materiel, young.materiel),
    publishers: pairNames(old.publishers, young.publishers),
  };
}

/** A measure by the built-in ones and the author’s own that it counts. */
export const measureKey = (
  { id, of }: Pick<ReturnType<typeof measureOf>, 'id' | 'of'>,
  { measures }: Briefing,
  now: Now,
): string =>
  (of.length > 0 ? of : [id])
    .map((part) => (measures.some((own) => own.id === part) ? now('measures', part) : part))
    .toSorted()
    .join('+');

export const itemKey = (measure: string, item: string | null): string => JSON.stringify([measure, item]);

function rowsOf(briefing: Briefing, now: Now): Rows {
  const main = briefing.incidents.find((incident) => incident.main)?.id ?? null;
  const incidentOf = ({ incident }: { readonly incident: string | null }): string | null => {
    const id = incident ?? main;
    return id === null ? null : now('incidents', id);
  };
  const listed = (list: 'places' | 'parties' | 'sources', ids: readonly string[]): string =>
    ids
      .map((id) => now(list, id))
      .toSorted()
      .join(' ');
  const measured = (id: string): string => measureKey(measureOf(id, briefing), briefing, now);
  return {
    items: briefing.figures.map((row): Row => {
      const measure = measured(measureIdOf(row));
      const places = listed('places', row.place === null ? row.places : [row.place]);
      const party = row.party === null ? '' : now('parties', row.party);
      return {
        name: itemKey(measure, row.item),
        words: row.item ?? '',
        id: row.id,
        context: JSON.stringify([measure, incidentOf(row), party, places, row.unit, row.prices]),
        values: [row.value],
        sources: listed('sources', row.sources),
      };
    }),
    materiel: briefing.materiel.map(
      (row): Row => ({
        name: row.item,
        words: row.item,
        id: null,
        context: String(incidentOf(row)),
        values: [row.taken, row.recovered, row.destroyed, row.damaged],
        sources: listed('sources', row.sources),
      }),
    ),
    publishers: briefing.published_totals.map((row): Row => {
      const scope = [listed('places', row.places), listed('parties', row.parties), row.includes_attackers];
      return {
        name: row.by ?? '',
        words: row.by ?? '',
        id: null,
        context: JSON.stringify([measured(row.measure), incidentOf(row), row.unit, row.prices, ...scope]),
        values: [row.value],
        sources: listed('sources', row.sources),
      };
    }),
  };
}

/** Whether two rows are one: by their id, by all that they say, by like words; the surest first. */
const signs: readonly ((one: Row, other: Row) => boolean)[] = [
  (one, other) => one.id !== null && one.id === other.id,
  (one, other) => one.context === other.context && one.sources === other.sources && isSameValues(one.values, other.values),
  (one, other) => one.context === other.context && isAlike(one.words, other.words),
];

function pairNames(before: readonly Row[], after: readonly Row[]): ReadonlyMap<string, string> {
  const namesIn = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(({ name }) => name));
  const [olds, youngs] = [namesIn(before), namesIn(after)];
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const isOne of signs) {
    const gone = before.filter(({ name }) => !youngs.has(name) && !pairs.has(name));
    const come = after.filter(({ name }) => !olds.has(name) && !taken.has(name));
    const found = gone.flatMap((old) =>
      come.filter((young) => isOne(old, young)).map((young) => [old.name, young.name] as const),
    );
    for (const [old, young] of found) {
      // Where it may be one of two, nobody knows which.
      const isSure = found.every(([one, other]) => (one === old) === (other === young));
      if (isSure) pairs.set(old, young);
      if (isSure) taken.add(young);
    }
  }
  return pairs;
}

const isSameValues = (some: Row['values'], others: Row['values']): boolean =>
  some.some((value) => value?.stated === true) &&
  some.every((value, index) => {
    const other = others[index] ?? null;
    return value === null || other === null ? value === other : isSame(value, other);
  });

/** So much of the longer of two names must stand in the other, where it does not hold all of the shorter. */
const alikeShare = 0.6;

function isAlike(one: string, other: string): boolean {
  const stemsOf = (words: string): ReadonlySet<string> => new Set(contentWords(words).map(({ stem }) => stem));
  const [some, others] = [stemsOf(one), stemsOf(other)];
  const shared = [...some].filter((stem) => others.has(stem)).length;
  const [least, most] = [Math.min(some.size, others.size), Math.max(some.size, others.size)];
  return shared > 0 && (shared === least || shared >= alikeShare * most);
}
