/** How many of the attackers are accounted for: the size of the group against its killed and detained. */
import type { Incident } from '../../briefing/briefing.ts';
import { restOf, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { between, isExact, notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { statusOfFigure } from '../../briefing/settle-reports.ts';
import type { Counting } from './counting.ts';

/** A loss of the group, and where the number was taken from. */
export interface Lost extends Quantity {
  readonly from: readonly string[];
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Balance {
  /** Id of the party that attacked, and its name. */
  readonly party: string;
  readonly size: Quantity & { readonly at: string };
  readonly killed: Lost;
  readonly detained: Lost;
  /** Killed and detained together. */
  readonly gone: Quantity & { readonly at: string };
  readonly unaccounted: Quantity & { readonly at: string };
  /** Every number of it is exact, and none is disputed, claimed or alleged. */
  readonly is_certain: boolean;
  /** Rows that the audience is not shown may be of the group: what is left is so many at most. */
  readonly is_withheld: boolean;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

/**
 * `null` where nobody stated the size of the group, and where rows are withheld of which nothing may be said. Only rows of that group count, not of
 * other attackers.
 */
export function balanceAttackers(incident: Incident, { lines, saysWithheld }: Counting): Balance | null {
  const strength = incident.attackers;
  if (!strength?.size.stated) return null;
  const ours = (measure: string) =>
    lines
      .filter((line) => line.measure.id === measure)
      .flatMap(({ addends }) => addends.filter(({ cells }) => cells[0]?.party?.id === strength.party));
  // A figure that counts killed and wounded in one number does not say how many were killed, so it opens the sum.
  const openings = (measure: string) =>
    lines
      .filter((line) => line.measure.id === measure)
      .flatMap(({ open }) => open.filter(({ party }) => party?.id === strength.party))
      .map(() => notStated);
  const hidden = (measure: 'killed' | 'detained') =>
    lines.filter((line) => line.measure.id === measure).flatMap(({ withheld }) => withheld.filter((each) => each.is_attacker));
  const isWithheld = hidden('killed').length + hidden('detained').length > 0;
  if (isWithheld && !saysWithheld) return null;
  const total = (measure: 'killed' | 'detained'): Lost => {
    const addends = ours(measure);
    const cells = addends.flatMap(({ cells }) => cells);
    // A sum stands in no line of the file: its address is where the sum begins, and then its own name.
    const at = `${(cells.find(({ figure }) => figure.stated) ?? cells[0])?.at ?? strength.at}.total_of_group`;
    const sources = [...new Set(cells.flatMap((cell) => cell.sources))];
    return {
      ...sumQuantities([
        ...addends.map(({ quantity }) => quantity),
        ...openings(measure),
        ...hidden(measure).map(() => notStated),
      ]),
      from: cells.map((cell) => cell.at),
      sources,
      at,
    };
  };
  const [killed, detained] = [total('killed'), total('detained')];
  // Left out counts as not stated here: nobody can say that none of the group was killed.
  const sum = sumQuantities([killed, detained]);
  const gone = sum.stated ? sum : between(null, null);
  const status = statusOfFigure(strength.status, strength.size);
  const statuses = [
    status,
    ...['killed', 'detained'].flatMap((measure) => ours(measure).flatMap(({ cells }) => cells.map(({ status }) => status))),
  ];
  return {
    party: strength.party,
    size: strength.size,
    killed,
    detained,
    gone: { ...(sum.stated ? sum : notStated), at: `${strength.at}.size.gone` },
    unaccounted: { ...restOf(strength.size, gone), at: `${strength.at}.size.unaccounted` },
    is_certain:
      isExact(strength.size) && isExact(gone) && statuses.every((status) => status === 'reported' || status === 'confirmed'),
    is_withheld: isWithheld,
    status,
    note: strength.note,
    sources: strength.sources,
    at: strength.at,
  };
}
