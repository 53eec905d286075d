/**
 * A whole beside its parts: everybody aboard, of whom some were rescued, some killed, and some are missing. Which measures are
 * parts of which is the author's to say (`parts:` of a measure): numbers that add up by chance are no whole.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { allowed, restOf, sumQuantities } from '../../briefing/quantity/algebra.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { quantity, type Sentence, sentence, within } from '../sentences/sentence.ts';
import { inNumber, nounNumber } from '../sentences/toll-sentences.ts';
import { type Cell, nameOfCell } from './cells.ts';
import { type CountedMeasure, type Counting, totalOn } from './counting.ts';
import type { Measure } from './measure.ts';
import type { Total } from './totals.ts';

export interface WholePart {
  readonly name: Sentence;
  readonly figure: Total;
  /** As long as its piece of the bar is: the best number, else the least. */
  readonly value: number;
  /** Not known for sure, or, of the missing, not known what became of them. */
  readonly is_open: boolean;
  readonly at: string;
}

/** One party at one place. */
export interface WholeRow {
  /** Of whom, and where. */
  readonly name: string;
  /** Of the whole and of each part, in their order; `null` where the briefing has none. */
  readonly cells: readonly (WholeCell | null)[];
  /** Of all its figures: marks behind single ones would push their digits out of line. */
  readonly sources: readonly string[];
  readonly at: string;
}

export interface WholeCell {
  readonly figure: Quantity & { readonly at: string };
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Whole {
  /** "257 people aboard: 205 people rescued, 41 killed and 11 missing". */
  readonly title: Sentence;
  readonly name: Sentence;
  readonly total: Total;
  readonly value: number;
  readonly parts: readonly WholePart[];
  /** What no part accounts for; `null` where it is nothing. */
  readonly rest: (Quantity & { readonly value: number; readonly at: string }) | null;
  /** At least one piece is pale. */
  readonly has_open: boolean;
  readonly rows: readonly WholeRow[];
  readonly sources: readonly string[];
  readonly at: string;
}

/** The wholes whose parts, each with a number, do not come to more than the whole. */
export function findWholes(briefing: Briefing, counting: Counting): readonly Whole[] {
  return briefing.measures.flatMap(({ id, parts }) => (parts.length > 1 ? (wholeOf(id, parts, counting) ?? []) : []));
}

function wholeOf(id: string, partIds: readonly string[], counting: Counting): Whole | undefined {
  const line = lineOf(id, counting);
  const partLines = partIds.flatMap((part) => lineOf(part, counting) ?? []).filter(({ unit }) => unit === line?.unit);
  const total = line && told(line, counting);
  const counted = partLines.flatMap((part) => {
    const figure = told(part, counting);
    return figure ? [{ figure, measure: part.measure }] : [];
  });
  if (!line || total?.best == null || counted.length < partIds.length) return undefined;
  const totals = counted.map(({ figure }) => figure);
  const parts = counted.map(partOf);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const together = sumQuantities(totals);
  if (sum > total.best || allowed(together).least > allowed(total).most) return undefined;
  const left = total.best - sum;
  const rest = restOf(total, together);
  const at = total.at;
  return {
    title: sentence('titles.whole', at, {
      whole: within(sayCounted({ measure: line.measure, figure: total })),
      parts: { kind: 'list', sentences: counted.map(sayCounted), join: 'and' },
    }),
    name: line.measure.name,
    total,
    value: total.best,
    parts,
    rest: left > 0 ? { ...rest, value: left, at: `${at}.rest` } : null,
    has_open: left > 0 || parts.some(({ is_open }) => is_open),
    rows: rowsOf(line, partLines),
    sources: [...new Set([total, ...totals].flatMap(({ sources }) => sources))],
    at,
  };
}

/** The one line of a measure; where it is counted of several items or in several units, none of them is the measure. */
export function lineOf(measure: string, { lines }: Counting): CountedMeasure | undefined {
  const ours = lines.filter((line) => line.measure.id === measure);
  return ours.length === 1 ? ours[0] : undefined;
}

/** A total with a number of which nothing is left out: with what is hidden, the rest would tell it. */
function told(line: CountedMeasure, counting: Counting): Total | undefined {
  const total = totalOn('with_attackers', line, counting);
  if (!total?.stated || total.has_hidden || total.is_unknown || total.without_figure.length > 0) return undefined;
  return total.best === null && total.low === null ? undefined : total;
}

interface CountedPart {
  readonly figure: Total;
  readonly measure: Measure;
}

const partOf = ({ figure, measure }: CountedPart): WholePart => ({
  name: measure.name,
  figure,
  value: figure.best ?? figure.low ?? 0,
  is_open: figure.best === null || measure.id === 'missing',
  at: figure.at,
});

const sayCounted = ({ figure, measure }: CountedPart): Sentence =>
  sentence('titles.figures.counted', figure.at, {
    n: nounNumber(figure),
    count: quantity(figure),
    what: within(inNumber(measure.name, figure)),
    head: within(measure.name),
  });

/** A row for each party and place of the whole, beside the same people of each part; none where there is one only. */
function rowsOf({ cells }: CountedMeasure, parts: readonly CountedMeasure[]): readonly WholeRow[] {
  const own = cells.filter(({ part_of }) => part_of === null);
  if (own.length < 2) return [];
  const placesOf = ({ places }: Cell): string => places.map(({ id }) => id).join(' ');
  const isOnePlace = own.every((cell) => cell.party !== null && placesOf(cell) === placesOf(own[0] ?? cell));
  return own.map((cell) => {
    const cells = [
      cellOf(cell),
      ...parts.map((part) => part.cells.filter((other) => isSamePeople(other, cell)).map(cellOf)[0] ?? null),
    ];
    return {
      // Where all rows are about one place, it tells none of them apart.
      name: nameOfCell({ ...cell, item: null, ...(isOnePlace ? { places: [] } : {}) }),
      cells,
      sources: [...new Set(cells.flatMap((each) => each?.sources ?? []))],
      at: cell.row,
    };
  });
}

const cellOf = ({ figure, sources, at }: Cell): WholeCell => ({ figure: { ...figure, at }, sources, at });

export const isSamePeople = (one: Cell, other: Cell): boolean =>
  one.part_of === null &&
  one.party?.id === other.party?.id &&
  one.places.length === other.places.length &&
  one.places.every(({ id }, index) => id === other.places[index]?.id);
