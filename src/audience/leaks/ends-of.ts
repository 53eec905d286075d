/** The numbers by which a text can tell a figure that names no single one: 37 of "at least 37", 37 and 42 of "37-42". */
import { allowed } from '../../briefing/quantity/algebra.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { exactOf } from './exact-of.ts';

/** A number as it is said, and as it counts: "more than 37" says 37, and is 38 or more. */
export interface NumberTold {
  readonly said: number;
  readonly counts: number;
  /** One end of what is not one number. */
  readonly isEnd: boolean;
}

/** The numbers that figures make together: their own, and where one of them names no single number, those of their ends. */
export function endsOf(quantities: readonly Quantity[]): readonly NumberTold[] {
  const exact = total(quantities.map(exactOf));
  const own = exact === null ? [] : [{ said: exact, counts: exact, isEnd: false }];
  if (quantities.every(({ low, high }) => low !== null && low === high)) return own;
  const ends = [endTold(quantities, 'low'), endTold(quantities, 'high')].flatMap((each) => each ?? []);
  return [...own, ...ends.filter(({ said }, index) => said !== exact && ends.findIndex((each) => each.said === said) === index)];
}

function endTold(quantities: readonly Quantity[], end: 'low' | 'high'): NumberTold | undefined {
  const said = total(quantities.map((each) => (each.stated ? each[end] : null)));
  const counts = total(
    quantities.map((each) => {
      const { least, most } = allowed(each);
      return end === 'low' ? least + each.low_slack : most - each.high_slack;
    }),
  );
  return said === null || counts === null ? undefined : { said, counts, isEnd: true };
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
