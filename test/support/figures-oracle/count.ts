/** Cells, addends and totals of an incident, counted from the raw rows. */
import { mainOf, type Raw, type RawBriefing, statusOf, textOf, wordsOf } from '../random-briefing/raw-briefing.ts';
import { agree, type Interval, isZero, meet, sum, unstated } from './interval.ts';
import { citedFor, partsOf, type Settled, settle } from './reports.ts';

export const peopleMeasures =
  'killed wounded killed_or_wounded missing detained abducted freed displaced evacuated affected'.split(' ');
/** Those that the table of casualties has columns for. */
export const columns = peopleMeasures.slice(0, 7);

export interface Cell {
  readonly row: Raw;
  /** Where the row stands in the file. */
  readonly list: 'casualties' | 'figures';
  readonly index: number;
  readonly measure: string;
  /** The measures that it counts together. */
  readonly of: readonly string[];
  readonly party: string | null;
  readonly isAttacker: boolean;
  readonly item: string | null;
  readonly unit: string | null;
  readonly prices: number | null;
  readonly places: readonly string[];
  readonly settled: Settled;
  /** As the author says of the row, and disputed where two reports of this figure contradict each other. */
  readonly status: string;
  readonly parts: Readonly<Record<string, Interval>>;
  readonly sources: readonly string[];
}

export interface Addend {
  readonly value: Interval;
  /** A figure for several places first, then those of the places. */
  readonly cells: readonly Cell[];
  readonly isAttacker: boolean;
  readonly partOf: (group: string) => Interval | undefined;
}

export interface Line {
  /** Measure, item, unit and prices: what is added. */
  readonly key: string;
  readonly measure: string;
  readonly of: readonly string[];
  readonly cells: readonly Cell[];
  readonly addends: readonly Addend[];
}

export interface Total {
  readonly value: Interval;
  readonly addends: readonly Addend[];
  readonly sources: readonly string[];
  readonly groups: readonly string[];
  readonly partOf: (group: string) => Interval;
  /** A figure with a number is disputed, by the status of its row or by its own reports. */
  readonly isDisputed: boolean;
  /** The statuses of its stated figures that tell it as less than fact, and whether they are only a part of it. */
  readonly held: readonly string[];
  readonly isHeldInPart: boolean;
}

const builtInOf = (id: string): readonly string[] => (id === 'killed_or_wounded' ? ['killed', 'wounded'] : []);
const ownMeasure = (raw: RawBriefing, id: string): Raw | undefined => raw.measures?.find((measure) => measure.id === id);
export const isStanding = (raw: RawBriefing, id: string): boolean =>
  ['missing', 'displaced', 'affected'].includes(id) || ownMeasure(raw, id)?.standing === true;
export const measureOfRow = (row: Raw): string => {
  const of = [...wordsOf(row, 'of')].sort();
  return of.length === 0 ? textOf(row, 'measure') : of.join() === 'killed,wounded' ? 'killed_or_wounded' : of.join('+');
};
export const nullable = (row: Raw, field: string): string | null => (row[field] === undefined ? null : textOf(row, field));
export const placesOf = (row: Raw): readonly string[] =>
  row.place === undefined ? wordsOf(row, 'places') : [textOf(row, 'place')];
const isOf = (raw: RawBriefing, incident: string) => (row: Raw) => (row.incident ?? mainOf(raw)?.id) === incident;

/** Every figure that is stated or said to be not stated, of one incident. */
export function cellsOf(raw: RawBriefing, incident: string): readonly Cell[] {
  const cell = (
    row: Raw,
    measure: string,
    given: { readonly value: unknown; readonly parts: unknown; readonly of: readonly string[] },
  ): Cell => {
    const settled = settle(given.value, isStanding(raw, measure), raw.sources);
    const party = nullable(row, 'party');
    const list = raw.casualties.includes(row) ? 'casualties' : 'figures';
    return {
      row,
      list,
      index: (list === 'casualties' ? raw.casualties : (raw.figures ?? [])).indexOf(row),
      measure,
      of: given.of,
      party,
      isAttacker: raw.parties.some(({ id, side }) => id === party && side === 'attackers'),
      item: nullable(row, 'item'),
      unit: nullable(row, 'unit') ?? ((ownMeasure(raw, measure)?.unit ?? null) as string | null),
      prices: (row.prices ?? null) as number | null,
      places: placesOf(row),
      settled,
      status: settled.isDisputed ? 'disputed' : statusOf(row),
      parts: partsOf(settled, (given.parts ?? {}) as Raw),
      sources: citedFor(settled, row),
    };
  };
  return [
    ...raw.casualties.filter(isOf(raw, incident)).flatMap((row) =>
      peopleMeasures.flatMap((measure) =>
        measure in row
          ? [
              cell(row, measure, {
                value: row[measure],
                parts: (row.of_whom as Raw | undefined)?.[measure],
                of: builtInOf(measure),
              }),
            ]
          : [],
      ),
    ),
    ...(raw.figures ?? []).filter(isOf(raw, incident)).map((row) => {
      const id = measureOfRow(row);
      const own = ownMeasure(raw, id);
      const of = own ? wordsOf(own, 'of') : row.of === undefined ? builtInOf(id) : wordsOf(row, 'of');
      return cell(row, id, { value: row.value, parts: row.of_whom, of });
    }),
  ];
}

const single = (cell: Cell): Addend => ({
  value: cell.settled.value,
  cells: [cell],
  isAttacker: cell.isAttacker,
  partOf: (group) => cell.parts[group],
});

/** Of one party: a figure for several places is counted once beside those of the places. */
function addendsOf(cells: readonly Cell[]): readonly Addend[] {
  const plain = cells.filter(({ row }) => row.apart === undefined);
  const combined = plain.filter(({ places }) => places.length > 1);
  const finerOf = (cell: Cell) => plain.filter(({ places }) => places.length === 1 && cell.places.includes(places[0] ?? ''));
  const taken = new Set(combined.flatMap((cell) => [cell, ...finerOf(cell)]));
  return [
    ...cells.filter((cell) => !taken.has(cell)).map(single),
    ...combined.flatMap((cell): readonly Addend[] => {
      const finer = finerOf(cell);
      return finer.length === 0 ? [single(cell)] : together(cell, finer);
    }),
  ];
}

/** The finer figures, open on top where they do not cover every place. */
export function finerSum(combined: Cell, finer: readonly Cell[]): { readonly value: Interval; readonly isComplete: boolean } {
  const isCovered = combined.places.every((place) => finer.some(({ places }) => places[0] === place));
  const values = finer.map(({ settled }) => settled.value);
  return {
    value: sum(isCovered ? values : [...values, unstated]),
    isComplete: isCovered && values.every(({ isStated }) => isStated),
  };
}

/** A figure that its complete places contradict is not counted: they are, one by one. */
function together(combined: Cell, finer: readonly Cell[]): readonly Addend[] {
  const { value } = finerSum(combined, finer);
  const isCovered = combined.places.every((place) => finer.some(({ places }) => places[0] === place));
  const whole = combined.settled.value;
  if (whole.isStated && value.isStated && !agree(whole, value)) return finer.map(single);
  const finerPart = (group: string): Interval | undefined => {
    if (!finer.some(({ parts }) => parts[group] !== undefined)) return undefined;
    const parts = finer.map((cell) => cell.parts[group] ?? (isZero(cell.settled.value) ? cell.settled.value : unstated));
    return sum(isCovered ? parts : [...parts, unstated]);
  };
  const partOf = (group: string) =>
    whole.isStated && Object.keys(combined.parts).length > 0 ? combined.parts[group] : finerPart(group);
  return [{ value: meet(whole, value), cells: [combined, ...finer], isAttacker: combined.isAttacker, partOf }];
}

export function linesOf(cells: readonly Cell[]): readonly Line[] {
  const keyOf = ({ measure, item, unit, prices }: Cell) => [measure, item, unit, prices].join('|');
  return [...new Set(cells.map(keyOf))].map((key) => {
    const ours = cells.filter((cell) => keyOf(cell) === key);
    const added = ours.filter(({ row }) => row.part_of === undefined);
    const parties = [...new Set(added.map(({ party }) => party))];
    const { measure = '', of = [] } = ours[0] ?? {};
    const opened = cells.filter(
      (cell) => cell.of.includes(measure) && cell.settled.value.isStated && !isTold(measure, cell, ours),
    );
    const open = opened.map((cell): Addend => ({ ...single(cell), value: unstated, partOf: () => undefined }));
    return {
      key,
      measure,
      of,
      cells: ours,
      addends: [...parties.flatMap((party) => addendsOf(added.filter((cell) => cell.party === party))), ...open],
    };
  });
}

/** A figure of killed and wounded together says nothing of the killed alone, unless its row, or one of the same people, does. */
const isTold = (measure: string, combined: Cell, line: readonly Cell[]): boolean =>
  line.some(
    (cell) =>
      cell.measure === measure &&
      (cell.row === combined.row || (cell.party === combined.party && cell.places.join() === combined.places.join())),
  );

export type Side = 'without_attackers' | 'with_attackers' | 'attackers';

/** The statuses that tell a figure as less than fact; the disputed are told apart. */
export const heldOf = (given: readonly string[]): readonly string[] =>
  ['claimed', 'alleged', 'assessed', 'denied', 'unknown', 'opinion'].filter((status) => given.includes(status));

/** `null` where no row of that side is about it. */
export function totalOf(line: Line, isIn: (addend: Addend) => boolean): Total | null {
  const addends = line.addends.filter(isIn);
  if (addends.length === 0) return null;
  const isOpening = (addend: Addend) => addend.cells.every(({ measure }) => measure !== line.measure);
  const counted = addends.filter((addend) => !isOpening(addend));
  const groups = [...new Set(counted.flatMap(({ cells }) => cells.flatMap(({ parts }) => Object.keys(parts))))];
  const standing = counted
    .filter(({ value }) => value.isStated)
    .flatMap(({ cells }) => cells.filter(({ settled: { value } }) => value.isStated).map(({ status }) => status));
  const held = heldOf(standing);
  return {
    value: sum(addends.map(({ value }) => value)),
    addends,
    held,
    isHeldInPart: standing.some((status) => !held.includes(status)),
    isDisputed: counted.some(
      ({ value, cells }) =>
        value.isStated && cells.some(({ status, settled: { value } }) => value.isStated && status === 'disputed'),
    ),
    sources: [...new Set(counted.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)))],
    groups,
    partOf: (group) => sum(addends.map((addend) => addend.partOf(group) ?? (isZero(addend.value) ? addend.value : unstated))),
  };
}

export const onSide =
  (side: Side) =>
  ({ isAttacker }: Addend): boolean =>
    side === 'with_attackers' || (side === 'attackers') === isAttacker;
export const isCasualty = ({ measure, of }: Pick<Line, 'measure' | 'of'>): boolean =>
  columns.includes(measure) || (of.length > 0 && of.every((each) => columns.includes(each)));
