/** The figures of a briefing as a search for sums takes them: one row a number, with who it counts and where. */
import type { Briefing } from '../../briefing/briefing.ts';
import { type PeopleMeasure, peopleMeasures } from '../../briefing/measures.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { type Amount, amount } from './sum.ts';

export interface Row {
  readonly at: string;
  readonly id: string | null;
  readonly part_of: string | null;
  readonly party: string | null;
  readonly places: readonly string[];
  readonly apart: string | null;
  readonly line: string;
  readonly measure: string;
  readonly incident: string | null;
  readonly unit: string | null;
  readonly amount: Amount;
  readonly isAttacker: boolean;
}

export const names = (whole: Briefing) => {
  const places = new Map(whole.places.map(({ id, name }) => [id, name]));
  const parties = new Map(whole.parties.map(({ id, name }) => [id, name]));
  return { place: (id: string) => places.get(id) ?? id, party: (id: string) => parties.get(id) ?? id };
};

interface Counted {
  readonly measure: string | null;
  readonly of: readonly string[];
  readonly item: string | null;
  readonly unit: string | null;
  readonly prices: number | null;
  readonly incident: string | null;
}
type Defaults = { readonly main: string | null; readonly units: ReadonlyMap<string, string | null> };

/** What figures have in common that one adds up. */
export const lineOf = (each: Counted, { main, units }: Defaults): string =>
  JSON.stringify([
    each.incident ?? main,
    measureOf(each),
    each.unit ?? units.get(measureOf(each)) ?? null,
    `${each.item ?? ''} ${each.prices ?? ''}`.trim(),
  ]);

const measureOf = ({ measure, of }: Counted): string => measure ?? [...of].sort().join('+');

const ofPeople = { of: [], item: null, unit: null, prices: null };

export function rowsOf(whole: Briefing, briefing: Briefing): readonly Row[] {
  const { place, party: nameOf } = names(whole);
  const main = whole.incidents.find((incident) => incident.main)?.id ?? null;
  const attackers = new Set(whole.parties.flatMap(({ id, side }) => (side === 'attackers' ? [id] : [])));
  const units = new Map(whole.measures.map(({ id, unit }) => [id, unit]));
  const row = (
    each: Briefing['figures'][number] | Briefing['casualties'][number],
    measure: string,
    of: Amount,
    { unit, line }: Pick<Row, 'unit' | 'line'>,
  ): Row => ({
    ...{ at: each.at, id: each.id, part_of: each.part_of, party: each.party, apart: each.apart, measure, unit, line },
    amount: of,
    places: each.place === null ? each.places : [each.place],
    incident: each.incident ?? main,
    isAttacker: each.party !== null && attackers.has(each.party),
  });
  const nameFor = (each: { party: string | null; place: string | null; places: readonly string[] }, measure: string) =>
    [
      each.party === null ? '' : nameOf(each.party),
      ...[...(each.place === null ? each.places : [each.place])].map(place),
      measure.replaceAll('_', ' '),
    ]
      .filter(Boolean)
      .join(', ');
  const shownRows = new Map([...briefing.casualties, ...briefing.figures].map((each) => [each.at, each]));
  return [
    ...whole.casualties.flatMap((each) =>
      peopleMeasures.flatMap((measure) => {
        const figure = each[measure];
        if (figure === null) return [];
        const seen = shownRows.get(each.at) as Partial<Record<PeopleMeasure, Quantity | null>> | undefined;
        const of = amount(`${each.at}.${measure}`, nameFor(each, measure), figure, seen?.[measure]);
        const line = lineOf({ ...ofPeople, measure, incident: each.incident }, { main, units: new Map() });
        return [row(each, measure, of, { unit: null, line })];
      }),
    ),
    ...whole.figures.map((each) => {
      const measure = measureOf(each);
      const seen = shownRows.get(each.at) as { readonly value: Quantity } | undefined;
      const unit = each.unit ?? units.get(measure) ?? null;
      const of = amount(`${each.at}.value`, nameFor(each, each.item ?? measure), each.value, seen?.value);
      return row(each, measure, of, { unit, line: lineOf(each, { main, units }) });
    }),
  ];
}

/** Rows that are counted once: no parts of others, and of a figure for several places not those of the places beside it. */
export function countedOnce(rows: readonly Row[]): readonly Row[] {
  const own = rows.filter(({ part_of }) => part_of === null);
  const together = own.filter(({ places, apart }) => places.length > 1 && apart === null);
  return own.filter(
    (row) =>
      row.apart !== null ||
      row.places.length !== 1 ||
      !together.some((each) => each.party === row.party && each.places.includes(row.places[0] ?? '')),
  );
}

export const byLine = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const lines = new Map<string, Row[]>();
  for (const row of rows) lines.set(row.line, [...(lines.get(row.line) ?? []), row]);
  return [...lines.values()];
};
