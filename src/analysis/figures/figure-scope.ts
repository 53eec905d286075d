/** Of whom a key figure is, where it reads as one of everybody and is not. */
import { names, type Sentence, sentence } from '../sentences/sentence.ts';
import type { Cell } from './cells.ts';
import type { Counting } from './counting.ts';
import type { Total } from './totals.ts';

/**
 * "Elding only", of a total all of whose rows are about one place of an incident with figures at several: above it stand totals of all
 * places. A figure for several measures together is a makeshift of one source, whose people stand in no other column: it names its one
 * party where it has no place. `null` where a row is about the whole incident, or nothing else of its kind is counted besides.
 */
export function scopeOf({ measure, terms, at }: Pick<Total, 'measure' | 'terms' | 'at'>, { counting }: Counted): Sentence | null {
  const from = new Set(terms.flatMap((term) => term.from));
  const kind = counting.lines.find((line) => line.measure.id === measure)?.measure.kind;
  // Of people all of whom are of one place, what it cost elsewhere says nothing.
  const alike = counting.lines.filter((line) => line.measure.kind === kind);
  const all = alike.flatMap(({ cells }) => cells).filter(({ is_attacker }) => !is_attacker);
  const counted = all.filter((cell) => from.has(cell.at));
  const isTogether = counting.lines.some((line) => line.measure.id === measure && line.measure.of.length > 0);
  const only = theOnly(counted, all, placeIn) ?? (isTogether ? theOnly(counted, all, partyIn) : null);
  return only === null ? null : sentence('figures.only', at, { names: names([only]) });
}

interface Counted {
  readonly counting: Counting;
}

type NameIn = (cell: Cell) => string | null;

const placeIn: NameIn = ({ places: [place, ...others] }) => (place && others.length === 0 ? place.name : null);
const partyIn: NameIn = ({ party }) => party?.name ?? null;

/** The one name that all of them have, where others that are counted have another one. */
function theOnly(cells: readonly Cell[], all: readonly Cell[], nameIn: NameIn): string | null {
  const [first, ...others] = cells.map(nameIn);
  if (first === undefined || first === null || others.some((name) => name !== first)) return null;
  return all.some((cell) => nameIn(cell) !== first && (cell.places.length > 0 || cell.party !== null)) ? first : null;
}
