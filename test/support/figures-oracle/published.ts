/** What a published total is held against: our total of its measure, unit, prices, places and parties. */
import { type Raw, type RawBriefing, textOf, wordsOf } from '../random-briefing/raw-briefing.ts';
import { type Addend, type Cell, cellsOf, type Line, linesOf, nullable, onSide, type Total, totalOf } from './count.ts';
import { agree, type Interval, readInterval, same, unstated } from './interval.ts';
import { isSurelyBefore } from './reports.ts';

export interface Compared {
  readonly value: Interval;
  readonly total: Total | null;
  readonly isWithAttackers: boolean;
  readonly isMismatch: boolean;
  readonly isSuperseded: boolean;
}

const unitOf = (row: Raw, raw: RawBriefing): string | null =>
  nullable(row, 'unit') ?? ((raw.measures?.find(({ id }) => id === row.measure)?.unit ?? null) as string | null);

/** Rows within the scope, counted anew. A row that reaches across its border leaves the total open. */
function withinScope(row: Raw, line: Line): Line {
  const [places, parties] = [wordsOf(row, 'places'), wordsOf(row, 'parties')];
  if (places.length + parties.length === 0) return line;
  const isOfParties = ({ party }: Cell) => parties.length === 0 || (party !== null && parties.includes(party));
  const isInside = (cell: Cell) =>
    places.length === 0 || (cell.places.length > 0 && cell.places.every((place) => places.includes(place)));
  const ours = line.cells.filter((cell) => isOfParties(cell));
  const inside = ours.filter(isInside);
  const across = ours.filter((cell) => {
    if (isInside(cell) || cell.row.part_of !== undefined || cell.row.apart !== undefined) return false;
    const shared = cell.places.length === 0 ? places : cell.places.filter((place) => places.includes(place));
    return shared.some(
      (place) =>
        !inside.some(
          ({ party, places: [only, ...more], row: { apart } }) =>
            party === cell.party && only === place && more.length === 0 && apart === undefined,
        ),
    );
  });
  const opening = line.addends.filter(
    ({ cells: [cell] }) => cell && cell.measure !== line.measure && isOfParties(cell) && isInside(cell),
  );
  const [again] = linesOf(inside);
  const open = across.map(
    (cell): Addend => ({ value: unstated, cells: [cell], isAttacker: cell.isAttacker, partOf: () => undefined }),
  );
  return { ...line, cells: inside, addends: [...(again?.addends ?? []), ...open, ...opening] };
}

export function comparedWith(row: Raw, raw: RawBriefing): Compared {
  const all = raw.published_totals ?? [];
  const value = readInterval(row.value);
  const lines = linesOf(cellsOf(raw, 'main')).filter(
    ({ measure, cells: [cell] }) =>
      measure === row.measure && cell?.unit === unitOf(row, raw) && cell.prices === (row.prices ?? null),
  );
  const line = lines.length === 1 && lines[0] ? withinScope(row, lines[0]) : null;
  const [without, whole] = (['without_attackers', 'with_attackers'] as const).map((side) => line && totalOf(line, onSide(side)));
  const fits = (total: Total | null | undefined) =>
    !!total && (!total.value.isStated || !value.isStated || agree(value, total.value));
  const isWith =
    row.includes_attackers === undefined
      ? !!without && !!whole && !fits(without) && fits(whole)
      : row.includes_attackers === true;
  const total = (isWith ? (whole ?? without) : (without ?? whole)) ?? null;
  const others = all.filter((other) => other !== row && other.measure === row.measure);
  const scopeOf = (each: Raw) =>
    JSON.stringify([[...wordsOf(each, 'places')].sort(), [...wordsOf(each, 'parties')].sort(), each.includes_attackers ?? null]);
  const sources = wordsOf(row, 'sources');
  return {
    value,
    total,
    isWithAttackers: isWith && !!whole,
    isMismatch: total !== null && !fits(total),
    isSuperseded:
      others.some(({ supersedes }) => supersedes !== undefined && sources.includes(String(supersedes))) ||
      others.some(
        (other) =>
          other.by !== undefined &&
          other.by === row.by &&
          scopeOf(other) === scopeOf(row) &&
          isSurelyBefore(textOf(row, 'as_of'), textOf(other, 'as_of')),
      ) ||
      (lines[0] && lines.length === 1 ? lines[0].cells : []).some(({ settled: { reports } }) =>
        reports.some(
          (report) =>
            ['superseded', 'earlier'].includes(report.state) && sources.includes(report.source) && same(report.value, value),
        ),
      ),
  };
}
