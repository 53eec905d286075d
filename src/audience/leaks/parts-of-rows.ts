/** Parts of figures, as children among the killed, by the row that they stand in. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import type { Row } from './rows.ts';
import { type Amount, amount } from './sum.ts';

export interface PartOfRow {
  readonly row: Row;
  readonly group: string;
  readonly amount: Amount;
}

type Parts = Readonly<Record<string, Quantity | string>>;

export function partsOfRows(rows: readonly Row[], whole: Briefing, shown: Briefing): readonly PartOfRow[] {
  const inWhole = partsIn(whole);
  const inShown = partsIn(shown);
  return rows.flatMap((row) =>
    Object.entries(inWhole(row)).flatMap(([group, part]): readonly PartOfRow[] => {
      // The address of the group of parts stands among them.
      if (typeof part === 'string') return [];
      const seen = inShown(row)[group];
      const name = `${row.amount.name}, of whom ${group.replaceAll('_', ' ')}`;
      const shownPart = typeof seen === 'string' ? null : seen;
      return [{ row, group, amount: amount(`${row.amount.at} of whom ${group}`, name, part, shownPart) }];
    }),
  );
}

function partsIn(briefing: Briefing): (row: Row) => Parts {
  const casualties = new Map(briefing.casualties.map((each) => [each.at, each.of_whom as Readonly<Record<string, Parts>>]));
  const figures = new Map(briefing.figures.map((each) => [each.at, each.of_whom as Parts]));
  return ({ at, measure }) => casualties.get(at)?.[measure] ?? figures.get(at) ?? {};
}
