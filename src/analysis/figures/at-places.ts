/** What was counted at each place of the incident, for a map that says how much as well as where. */
import { notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { isTold } from './casualty-rows.ts';
import { type CountedMeasure, type Counting, partByPlaces, type Scope, totalWithin } from './counting.ts';
import type { Measure } from './measure.ts';

export interface CountedAtPlaces {
  readonly measure: Measure;
  readonly unit: string | null;
  /** By the ids of the places; one that has no figure of its own is not among them. */
  readonly figures: readonly FigureAtPlace[];
  /** Of places among them that have no figure of it, but one of another measure: dead and wounded in one figure, say. */
  readonly instead: readonly OtherAtPlace[];
  readonly at: string;
}

export interface OtherAtPlace extends FigureAtPlace {
  readonly measure: Measure;
  readonly unit: string | null;
}

export interface FigureAtPlace {
  readonly place: string;
  readonly figure: Quantity & { readonly at: string };
  readonly at: string;
}

/** A single place has its figure on every other slide. */
const fewestPlaces = 2;

/** The first measure, the killed before all others, of which two places or more have figures; attackers are not counted. */
export function countAtPlaces(counting: Counting, places: readonly string[]): CountedAtPlaces | null {
  const first = (line: CountedMeasure): number => (line.measure.id === 'killed' ? 0 : 1);
  for (const line of counting.lines.toSorted((a, b) => first(a) - first(b))) {
    const figures = figuresOf(line, places, counting);
    if (figures.length < fewestPlaces) continue;
    const bare = places.filter((id) => !figures.some(({ place }) => place === id));
    const { measure, unit } = line;
    return { measure, unit, figures, instead: insteadAt(bare, line, counting), at: addressOf(line) };
  }
  return null;
}

/** The first figure of another measure at each of the places, of people where people are counted. */
function insteadAt(places: readonly string[], shown: CountedMeasure, counting: Counting): readonly OtherAtPlace[] {
  const others = counting.lines.filter((line) => line !== shown && line.measure.kind === shown.measure.kind);
  return places.flatMap((place) => {
    for (const line of others) {
      const [found] = figuresAt(line, [place], counting);
      if (found) return [{ ...found, measure: line.measure, unit: line.unit }];
    }
    return [];
  });
}

function figuresOf(line: CountedMeasure, places: readonly string[], counting: Counting): CountedAtPlaces['figures'] {
  const found = figuresAt(line, places, counting);
  return found.length < fewestPlaces ? [] : found;
}

function figuresAt(line: CountedMeasure, places: readonly string[], counting: Counting): CountedAtPlaces['figures'] {
  const named = new Set(line.cells.flatMap((cell) => (cell.places.length === 1 ? (cell.places[0]?.id ?? []) : [])));
  const asked = places.filter((id) => named.has(id));
  if (asked.length === 0) return [];
  const partOf = partByPlaces(line);
  return asked.flatMap((place) => {
    const scope: Scope = (cell) => {
      if (cell.is_attacker) return 'out';
      const isThere = cell.places.some(({ id }) => id === place);
      if (isThere && cell.places.length === 1) return 'in';
      return isThere || (cell.places.length === 0 && cell.apart === null) ? 'open' : 'out';
    };
    const figure = totalWithin(partOf([place]), scope, counting, { isBounded: true }) ?? notStated;
    const at = addressOf(line);
    return isTold(figure) ? [{ place, figure: { ...figure, at }, at }] : [];
  });
}

const addressOf = ({ cells }: CountedMeasure): string => cells[0]?.at ?? 'casualties';
