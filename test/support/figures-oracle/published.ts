/** What a published total is held against: our total of its measure, unit, prices, places and parties. */
import { type Raw, type RawBriefing, textOf, wordsOf } from '../random-briefing/raw-briefing.ts';
import {
  type Addend,
  type Cell,
  cellsOf,
  isStanding,
  type Line,
  linesOf,
  nullable,
  onSide,
  type Total,
  totalOf,
} from './count.ts';
import { agree, type Interval, isHeldBy, readInterval, same, unstated } from './interval.ts';
import { day, isSurelyBefore, liveOf } from './reports.ts';

export interface Compared {
  readonly value: Interval;
  readonly total: Total | null;
  /** Ours of the other side, where nobody says which is meant and they differ. */
  readonly other: Total | null;
  readonly isWithAttackers: boolean;
  readonly isMismatch: boolean;
  readonly isSuperseded: boolean;
}

const unitOf = (row: Raw, raw: RawBriefing): string | null =>
  nullable(row, 'unit') ?? ((raw.measures?.find(({ id }) => id === row.measure)?.unit ?? null) as string | null);

/** Rows within the scope, counted anew. A row that reaches across its border leaves the total open, and makes none alone. */
function withinScope(row: Raw, line: Line): { readonly line: Line; readonly own: readonly Addend[] } {
  const [places, parties] = [wordsOf(row, 'places'), wordsOf(row, 'parties')];
  if (places.length + parties.length === 0) return { line, own: line.addends };
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
  // People set apart from every place are in no place's figure.
  const touches = ({ places: ids, row: { apart } }: Cell) =>
    places.length === 0 || (ids.length === 0 && apart === undefined) || ids.some((place) => places.includes(place));
  const opening = line.addends.filter(
    ({ cells: [cell] }) => cell && cell.measure !== line.measure && isOfParties(cell) && touches(cell),
  );
  const [again] = linesOf(inside);
  const open = across.map(
    (cell): Addend => ({ value: unstated, cells: [cell], isAttacker: cell.isAttacker, partOf: () => undefined }),
  );
  const own = again?.addends ?? [];
  return { line: { ...line, cells: inside, addends: [...own, ...open, ...opening] }, own };
}

/** Yesterday's total of those still missing is history, whoever published it. */
function isOfEarlierDay(row: Raw, cells: readonly Cell[]): boolean {
  const live = cells.flatMap(({ settled }) => liveOf(settled));
  return live.length > 0 && live.every(({ date }) => isSurelyBefore(day(textOf(row, 'as_of')), day(date)));
}

export function comparedWith(row: Raw, raw: RawBriefing): Compared {
  const all = raw.published_totals ?? [];
  const value = readInterval(row.value);
  const lines = linesOf(cellsOf(raw, 'main')).filter(
    ({ measure, cells: [cell] }) =>
      measure === row.measure && cell?.unit === unitOf(row, raw) && cell.prices === (row.prices ?? null),
  );
  const scoped = lines.length === 1 && lines[0] ? withinScope(row, lines[0]) : null;
  const [without, whole] = (['without_attackers', 'with_attackers'] as const).map((side) =>
    scoped?.own.some(onSide(side)) ? totalOf(scoped.line, onSide(side)) : null,
  );
  const fits = (total: Total | null | undefined) =>
    !!total && (!total.value.isStated || !value.isStated || agree(value, total.value));
  const isWith =
    row.includes_attackers === undefined
      ? !!without && !!whole && !fits(without) && fits(whole)
      : row.includes_attackers === true;
  const total = (isWith ? (whole ?? without) : (without ?? whole)) ?? null;
  const isOpen = row.includes_attackers === undefined && !!without && !!whole && !same(without.value, whole.value);
  const other = isOpen ? ((isWith ? without : whole) ?? null) : null;
  const others = all.filter((other) => other !== row && other.measure === row.measure);
  const scopeOf = (each: Raw) =>
    JSON.stringify([[...wordsOf(each, 'places')].sort(), [...wordsOf(each, 'parties')].sort(), each.includes_attackers ?? null]);
  const sources = wordsOf(row, 'sources');
  return {
    value,
    total,
    other,
    isWithAttackers: isWith && !!whole,
    isMismatch: total !== null && !fits(total) && (other === null || !fits(other)),
    isSuperseded:
      (lines.length === 1 && isStanding(raw, textOf(row, 'measure')) && isOfEarlierDay(row, lines[0]?.cells ?? [])) ||
      others.some(
        (other) =>
          other.supersedes !== undefined && sources.includes(String(other.supersedes)) && reachOf(other) === reachOf(row),
      ) ||
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
            ['superseded', 'earlier'].includes(report.state) &&
            sources.includes(report.source) &&
            // Yesterday's bound is meant by a total of yesterday, at the latest.
            (same(report.value, value) ||
              (isHeldBy(value, report.value) &&
                textOf(row, 'as_of') !== '' &&
                report.date !== '' &&
                !isSurelyBefore(report.date, textOf(row, 'as_of')))),
        ),
      ),
  };
}

/** The places and parties that a total is for. */
const reachOf = (row: Raw): string => JSON.stringify(['places', 'parties'].map((field) => [...wordsOf(row, field)].sort()));
