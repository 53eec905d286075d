/** What stands for figures in the cells of a table: so that its head explains the marks that are there, and no others. */
import { isExact, type Quantity } from '../../briefing/quantity/quantity.ts';

export interface DrawnMarks {
  /** At least one figure is no single number: lines from the lowest to the highest. Bars from 0 where none is. */
  readonly has_ranges: boolean;
  /** Beside such lines, or on them, a dot for the best or the only number. */
  readonly has_dots: boolean;
  /** An arrow, where there may be more. */
  readonly has_open: boolean;
  readonly at: string;
}

/** From so many on exact figures compare; fewer are read in their numbers. */
const fewestExact = 4;
/** A single range has nothing beside it. */
const fewestRanges = 2;

/** Whether figures beside each other say more drawn than in their numbers. */
export const isWorthDrawing = (figures: readonly Quantity[]): boolean =>
  figures.length >= fewestExact || (figures.length >= fewestRanges && figures.some((figure) => !isExact(figure)));

/** The marks of figures in one column; lines of the table each have an axis of their own. */
export function marksOf(lines: readonly (readonly Quantity[])[], at: string): DrawnMarks {
  const ranged = lines.filter((figures) => figures.some((figure) => !isPoint(figure))).flat();
  return {
    has_ranges: ranged.length > 0,
    has_dots: ranged.some((figure) => figure.best !== null || isPoint(figure)),
    has_open: ranged.some(({ high }) => high === null),
    at,
  };
}

/** Drawn as one number: "about 60" is one as well. */
const isPoint = ({ low, high }: Quantity): boolean => low !== null && low === high;
