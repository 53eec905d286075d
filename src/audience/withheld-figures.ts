/**
 * Figures that an audience is not shown, as totals have to know of them: each opens the total of what it counts, and where it counts two
 * measures in one number, as killed or wounded, the totals of both.
 */
import type { Briefing, WithheldFigure } from '../briefing/briefing.ts';
import { builtInMeasures, peopleMeasures } from '../briefing/measures.ts';

interface Counted extends WithheldFigure {
  readonly at: string;
  /** Of whom it is, and where. */
  readonly who: string;
}

/** @param isOut whether a field of a row is not shown */
export function withheldFigures(whole: Briefing, isOut: (at: string, field: string) => boolean): readonly WithheldFigure[] {
  const attackers = new Set(whole.parties.flatMap(({ id, side }) => (side === 'attackers' ? [id] : [])));
  const main = whole.incidents.find((incident) => incident.main)?.id ?? null;
  type Row = Briefing['figures'][number] | Briefing['casualties'][number];
  const common = ({ incident, party, place, places, at }: Row) => ({
    ...{ incident, is_attacker: party !== null && attackers.has(party), at },
    who: JSON.stringify([incident ?? main, party, place === null ? places : [place]]),
  });
  const ofRow = { of: [], item: null, unit: null, prices: null };
  const rows = whole.casualties.flatMap((row) =>
    peopleMeasures.flatMap((measure): readonly Counted[] =>
      row[measure] !== null && row.part_of === null ? [{ ...common(row), ...ofRow, measure }] : [],
    ),
  );
  const others = whole.figures.flatMap((row): readonly Counted[] =>
    row.part_of === null
      ? [{ ...common(row), measure: row.measure, of: row.of, item: row.item, unit: row.unit, prices: row.prices }]
      : [],
  );
  const told = new Set([...rows, ...others].map(({ measure, who }) => `${measure} ${who}`));
  const partsOf = ({ measure, of }: Counted): readonly string[] =>
    of.length > 0 ? of : (whole.measures.find(({ id }) => id === measure)?.of ?? builtInMeasures[measure ?? '']?.of ?? []);
  const hidden = [
    ...rows.filter(({ at, measure }) => isOut(at, measure ?? '')),
    ...others.filter(({ at }) => isOut(at, 'value')),
  ];
  return hidden.flatMap((figure): readonly WithheldFigure[] => {
    const { at: _at, who, ...own } = figure;
    const parts = partsOf(figure).filter((part) => !told.has(`${part} ${who}`));
    return [own, ...parts.map((measure) => ({ ...own, ...ofRow, measure }))];
  });
}
