/**
 * A chart of one measure: at most ten bars with a number, named by what tells them apart. What they share is said once, and
 * how many more there are in words: a chart is never continued.
 */
import { isExact, type Quantity } from '../../briefing/quantity/quantity.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { count, type Sentence, sentence, within } from '../sentences/sentence.ts';
import { type Cell, placeOfCell } from './cells.ts';

export interface FigureBar {
  /** What tells it apart from the other bars: the place or the party, both where neither does alone. */
  readonly name: Sentence;
  readonly figure: Quantity;
  /** Dark up to here, pale up to `high`; an open end is `null`. */
  readonly low: number | null;
  /** The best estimate within a range; `null` where there is none, or nothing else. */
  readonly best: number | null;
  readonly high: number | null;
  /** Under an open end the greatest number that a report names: pale up to here; `null` where none does. */
  readonly reach: number | null;
  readonly at: string;
}

export interface FigureChart {
  readonly bars: readonly FigureBar[];
  /** Whom or which place the bars are about that do not say it themselves; `null` where all do. */
  readonly shared: Sentence | null;
  /** How many figures are not drawn, and how high they go at most; `null` where all are. */
  readonly others: Sentence | null;
  /** At least one figure is not exact, so that bars say more than the table. */
  readonly is_ranged: boolean;
  /** At least one bar is pale beyond its lowest figure. */
  readonly has_pale: boolean;
  readonly has_best: boolean;
  readonly has_open: boolean;
  readonly at: string;
}

/** More bars than these say less than the table. */
export const mostBars = 10;

/** One or two bars say less than a sentence. */
export const fewestBars = 3;

/**
 * `null` where there are too few figures to compare, or where some rows would be places and others groups. A figure that another
 * one holds is not drawn. The largest stand first, attackers last.
 */
export function chartOf(cells: readonly Cell[]): FigureChart | null {
  const stated = comparedCells(cells);
  if (stated.length < fewestBars) return null;
  const bySize = (a: Cell, b: Cell): number => reachOf(b.figure) - reachOf(a.figure);
  const largest = stated.toSorted(bySize);
  const left = largest.slice(mostBars);
  const shown = largest.slice(0, mostBars).toSorted((a, b) => Number(a.is_attacker) - Number(b.is_attacker) || bySize(a, b));
  const naming = tellApart(shown);
  if (!naming) return null;
  const { shared, nameOf } = naming;
  const bars = shown.map((cell) => ({ name: nameOf(cell), figure: cell.figure, ...endsOf(cell.figure), at: cell.at }));
  return {
    bars,
    shared,
    others: othersOf(left),
    is_ranged: shown.some(({ figure }) => !isExact(figure)),
    has_pale: bars.some(isPale),
    has_best: bars.some(({ best }) => best !== null),
    has_open: bars.some(({ high }) => high === null),
    at: bars[0]?.at ?? 'casualties',
  };
}

/** Those with a number that are no part of another row. */
export const toldCells = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter(({ figure, part_of }) => figure.stated && part_of === null);

/** Of these those that no other one holds. */
export function comparedCells(cells: readonly Cell[]): readonly Cell[] {
  const told = toldCells(cells);
  return told.filter((cell) => !told.some((other) => isHeldBy(other, cell)));
}

/** Whether a figure for several places together counts what another says of some of them: side by side they would be added up. */
export const isHeldBy = (whole: Cell, cell: Cell): boolean =>
  partyKey(whole) === partyKey(cell) &&
  cell.apart === null &&
  cell.places.length > 0 &&
  whole.places.length > cell.places.length &&
  cell.places.every(({ id }) => whole.places.some((place) => place.id === id));

/** How far a bar is drawn. */
const reachOf = ({ low, best, high, reach }: Quantity): number => high ?? Math.max(reach ?? 0, best ?? low ?? 0);

/** An open end is left open: the chart draws it so. */
const endsOf = ({ low, best, high, reach }: Quantity) => ({ low, high, reach, best: low === high ? null : best });

/** Whether a bar is pale beyond its lowest figure. */
export const isPale = ({ low, high, reach }: Pick<Quantity, 'low' | 'high' | 'reach'>): boolean => {
  const end = high ?? reach;
  return end !== null && end !== low;
};

/** "At most" holds only where every top is closed and none is rounded. */
function othersOf(left: readonly Cell[]): Sentence | null {
  const [first] = left;
  if (!first) return null;
  const isHard = left.every(({ figure: { high, high_slack } }) => high !== null && high_slack === 0);
  const n = left.length;
  return isHard
    ? othersAtMost({ n, most: reachOf(first.figure), at: first.at })
    : sentence('chart.others', first.at, { n, count: count(n) });
}

/** "Nine others, each at most 3." */
export const othersAtMost = ({ n, most, at }: { readonly n: number; readonly most: number; readonly at: string }): Sentence =>
  sentence('chart.othersAtMost', at, { n, count: count(n), most });

interface Naming {
  readonly shared: Sentence | null;
  readonly nameOf: (cell: Cell) => Sentence;
}

/** By parties alone, by the places of one party, or by both; `null` where some have a place and others only a party. */
function tellApart(cells: readonly Cell[]): Naming | null {
  const [first] = cells;
  const parties = groupBy(cells, partyKey);
  const isOnePlace = new Set(cells.map(placeOfCell)).size === 1;
  if (parties.size === cells.length) {
    const where = first && isOnePlace ? placeOfCell(first) : '';
    return { shared: first && where !== '' ? sentence('measures.own', first.at, { name: where }) : null, nameOf: partyName };
  }
  const isMixed = (has: (cell: Cell) => boolean): boolean => new Set(cells.map(has)).size > 1;
  if (isMixed((cell) => placeOfCell(cell) !== '') || isMixed(({ party }) => party !== null)) return null;
  if (!first || parties.size > 1 || isOnePlace) return { shared: null, nameOf: fullName };
  // One party is said once, and its bars carry their places. Figures that name nobody are of everybody, which needs no words.
  const shared = first.party === null ? null : sentence('chart.shared', first.at, { party: within(partyName(first)) });
  return { shared, nameOf: (cell) => sentence('measures.own', cell.at, { name: placeOfCell(cell) }) };
}

/** What tells one of several cells apart: its place, its party or both; `null` where nothing does. */
export function nameAmong(cell: Cell, cells: readonly Cell[]): { readonly name: Sentence; readonly isPlace: boolean } | null {
  const isAlone = (key: (each: Cell) => string): boolean =>
    key(cell) !== '' && cells.every((other) => other === cell || key(other) !== key(cell));
  const areOneParty = new Set(cells.map(partyKey)).size === 1;
  if (areOneParty && isAlone(placeOfCell))
    return { name: sentence('measures.own', cell.row, { name: placeOfCell(cell) }), isPlace: true };
  if (isAlone(partyKey)) return { name: partyName(cell), isPlace: false };
  const isFull = cell.party !== null && placeOfCell(cell) !== '';
  return isFull && isAlone((each) => `${partyKey(each)}, ${placeOfCell(each)}`) ? { name: fullName(cell), isPlace: false } : null;
}

const partyKey = ({ party }: Cell): string => party?.id ?? '';

/** The author's name for the party; a figure that names none is of everybody. */
export const partyName = ({ party, row }: Pick<Cell, 'party' | 'row'>): Sentence =>
  party ? sentence('measures.own', `${party.at}.name`, { name: party.name }) : sentence('casualties.everybody', row);

/** Place and party; the party alone where the figure has no place, the place alone where it names nobody. */
export function fullName(cell: Cell): Sentence {
  const place = placeOfCell(cell);
  if (place === '') return partyName(cell);
  if (cell.party === null) return sentence('measures.own', cell.row, { name: place });
  return sentence('casualties.barAt', cell.row, { party: within(partyName(cell)), place });
}
