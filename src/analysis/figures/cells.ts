/** Every stated figure of an incident as a cell: what was counted, of whom, where, and who says so. */
import type { Briefing, Party, Place } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { rangeOfReports } from '../../briefing/quantity/algebra.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { type Figure, statusOfFigure } from '../../briefing/settle-reports.ts';
import { besideEachOther } from '../../foundation/characters/punctuation.ts';
import { measureIdOf } from './measure.ts';

export interface Cell {
  /** Id of the measure. */
  readonly measure: string;
  /** `null` for a figure that names none: of whoever it was. */
  readonly party: Party | null;
  readonly is_attacker: boolean;
  /** What was counted where the measure does not say it: `houses`. */
  readonly item: string | null;
  readonly unit: string | null;
  readonly prices: number | null;
  /** One, or several that the figure is for together; none for the whole incident. */
  readonly places: readonly Place[];
  readonly figure: Figure;
  /** Parts, by id of their group. */
  readonly of_whom: Readonly<Record<string, Quantity>>;
  /** The author's id of the row. */
  readonly id: string | null;
  /** Id of the row that counts these people already. */
  readonly part_of: string | null;
  readonly apart: string | null;
  /** The sources of the reports in force, or else of the row; a figure that is not stated cites nobody. */
  readonly sources: readonly string[];
  /** The status of this figure; see `statusOfFigure`. */
  readonly status: Briefing['casualties'][number]['status'];
  /** Of the briefing: its comma stands between names. */
  readonly language: string;
  /** Address of the row. */
  readonly row: string;
  /** Address of the figure. */
  readonly at: string;
}

/** The cells of one incident in the order of the file: casualties row by row, then the other figures. A measure left out makes none. */
export function cellsOf(briefing: Briefing, incident: string): readonly Cell[] {
  const isOurs = ofIncident(briefing, incident);
  const placeOf = new Map(briefing.places.map((place) => [place.id, place]));
  const partyOf = new Map(briefing.parties.map((party) => [party.id, party]));
  const unitOf = new Map(briefing.measures.map(({ id, unit }) => [id, unit]));
  const shared = (row: Row, figure: Figure) => {
    const party = row.party === null ? null : (partyOf.get(row.party) ?? null);
    const ids = row.place === null ? row.places : [row.place];
    return {
      party,
      is_attacker: party?.side === 'attackers',
      places: ids.flatMap((id) => placeOf.get(id) ?? []),
      id: row.id,
      part_of: row.part_of,
      apart: row.apart,
      status: statusOfFigure(row.status, figure),
      figure,
      language: briefing.language,
      at: figure.at,
      row: row.at,
    };
  };
  return [
    ...briefing.casualties.filter(isOurs).flatMap((row) =>
      peopleMeasures.flatMap((measure): readonly Cell[] => {
        const figure = row[measure];
        if (figure === null) return [];
        const of_whom = { ...partsOfReports(figure), ...withoutAddress(row.of_whom[measure] ?? {}) };
        const sources = sourcesOf(figure, row.sources);
        return [{ ...shared(row, figure), measure, item: null, unit: null, prices: null, of_whom, sources }];
      }),
    ),
    ...briefing.figures.filter(isOurs).map((row): Cell => {
      const measure = measureIdOf(row);
      const { value: figure, item, prices } = row;
      const of_whom = { ...partsOfReports(figure), ...withoutAddress(row.of_whom) };
      const unit = row.unit ?? unitOf.get(measure) ?? null;
      return { ...shared(row, figure), measure, item, unit, prices, of_whom, sources: sourcesOf(figure, row.sources) };
    }),
  ];
}

type Row = Pick<Briefing['figures'][number], 'party' | 'place' | 'places' | 'id' | 'part_of' | 'apart' | 'status' | 'at'>;

/** Whether a row is about an incident: rows that name none are about the main one. */
export function ofIncident(briefing: Briefing, incident: string): (row: { readonly incident: string | null }) => boolean {
  const main = briefing.incidents.find(({ main }) => main)?.id ?? null;
  return (row) => (row.incident ?? main) === incident || briefing.incidents.length === 0;
}

/** Whose figure it is, of what, and where, in the author's names; empty for one of everybody. */
export const nameOfCell = ({ party, item, places, language }: Cell): string =>
  besideEachOther(
    [party?.name, item, ...places.map(({ name }) => name)].filter((part) => typeof part === 'string'),
    language,
  );

/** Its places, side by side. */
export const placeOfCell = ({ places, language }: Cell): string =>
  besideEachOther(
    places.map(({ name }) => name),
    language,
  );

/** Who is cited for a figure. */
export function sourcesOf(figure: Figure, sources: readonly string[]): readonly string[] {
  if (!figure.stated && figure.word === null) return [];
  if (figure.reports.length === 0) return sources;
  const isShown = ({ stated, word }: Quantity) => stated || (!figure.stated && word !== null);
  return [
    ...new Set(figure.reports.filter(({ state, value }) => state === 'live' && isShown(value)).map(({ source }) => source)),
  ];
}

/** A part counts only as long as its report does: the range of the parts that the reports in force give. */
function partsOfReports({ reports }: Figure): Readonly<Record<string, Quantity>> {
  const live = reports.filter(({ state }) => state === 'live').map(({ of_whom }) => withoutAddress(of_whom));
  const groups = [...new Set(live.flatMap((parts) => Object.keys(parts)))];
  return Object.fromEntries(groups.map((group) => [group, rangeOfReports(live.flatMap((parts) => parts[group] ?? []))]));
}

/** Records carry their address beside their fields. */
export const withoutAddress = (parts: Readonly<Record<string, Quantity | string>>): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, Quantity] => typeof entry[1] === 'object'));
