/** How what is outstanding came about, and what lies between a published total and the computed one. */
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { IncidentView } from '../analyze.ts';
import type { MaterielRow } from '../figures/materiel.ts';
import type { PublishedTotal } from '../figures/published-totals.ts';
import { type Computation, inBrackets } from './computation.ts';

export const differences = ({ materiel, published }: IncidentView): readonly Computation[] => [
  ...materiel.rows.map(outstanding),
  ...published.rows.flatMap(differencesOf),
];

function outstanding({ item, taken, recovered, outstanding, sources }: MaterielRow): Computation {
  const value = sayQuantity(outstanding);
  const parts = `taken ${sayQuantity(taken)}, recovered ${sayQuantity(recovered)}${inBrackets(sources)}`;
  const how = outstanding.stated ? `taken less recovered: ${parts}` : `not computed: ${parts}`;
  return { at: outstanding.at, value, how: `${item}, outstanding: ${value}, ${how}`, from: [taken.at, recovered.at], sources };
}

/** The difference to the best number and to the range have an address each. */
function differencesOf({
  measure,
  published,
  computed,
  against_best,
  against_range,
  by,
  sources,
}: PublishedTotal): readonly Computation[] {
  if (!computed) return [];
  const theirs = `published ${sayQuantity(published)}${by ? ` by ${by}` : ''}${inBrackets(sources)}`;
  const from = [published.at, ...computed.terms.flatMap((term) => term.from)];
  const told = (found: typeof against_range, ours: string): readonly Computation[] =>
    found === null
      ? []
      : [
          {
            at: found.at,
            value: sayRange(found),
            how: `${measure.id}: ${theirs} less ${ours} computed: ${sayRange(found)}`,
            from,
            sources,
          },
        ];
  return [
    ...told(against_best, `the best number ${computed.best}`),
    ...told(against_range, sayQuantity({ ...computed, best: null })),
  ];
}

/** `+2`, `−17 to +10`; an open end in words. */
function sayRange({ low, high, slack }: { readonly low: number; readonly high: number; readonly slack: number }): string {
  const signed = (n: number) => (Number.isFinite(n) ? `${n < 0 ? '−' : '+'}${Math.abs(n)}` : 'any number');
  return `${slack > 0 ? 'about ' : ''}${low === high ? signed(low) : `${signed(low)} to ${signed(high)}`}`;
}
