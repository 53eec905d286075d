/** A whole held against the sum of the measures that its author calls its parts: in all, and of each party at each place. */
import type { Briefing } from '../../briefing/briefing.ts';
import { allowed, exceeds, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { type CountedMeasure, type Counting, totalOn } from './counting.ts';
import type { FigureProblem } from './problem.ts';
import { isSamePeople, lineOf } from './whole.ts';

export interface ComparedWhole {
  /** "rescued 46 + killed 5 + missing 3 = 54, of aboard 50": for messages. */
  readonly working: string;
  /** Whether the parts come to more than the whole; "possibly" where the ends leave it open, or the best number is less than the parts. */
  readonly exceeds: 'surely' | 'possibly' | 'no';
  /** Whatever the truth is, the parts leave some of the whole over. */
  readonly leavesRest: boolean;
  /** Some of it is not shown to the audience: what is left would tell it. */
  readonly isWithheld: boolean;
  /** Addresses of the whole and of the parts. */
  readonly at: string;
  readonly parts: readonly { readonly at: string; readonly note: string }[];
}

/** Each whole in all; where its total holds, also of the same people part by part. */
export function compareWholes(briefing: Briefing, counting: Counting): readonly ComparedWhole[] {
  return briefing.measures.flatMap(({ id, parts: ids }) => {
    const line = lineOf(id, counting);
    if (!line || ids.length === 0) return [];
    const parts = ids.map((part) => ({ id: part, line: ofSameUnit(lineOf(part, counting), line) }));
    const total = totalOf(line, counting);
    const inAll = compare(
      { id, figure: total, at: line.cells[0]?.at ?? 'figures' },
      parts.map(({ id: part, line: counted }) => ({
        id: part,
        figure: counted && totalOf(counted, counting),
        at: counted?.cells[0]?.at,
      })),
    );
    if (inAll.exceeds === 'surely') return [inAll];
    const rows = line.cells.filter(({ part_of }) => part_of === null);
    const ofRows =
      rows.length < 2
        ? []
        : rows.map((cell) => {
            const same = parts.map(({ id: part, line: counted }) => {
              const [found] = counted?.cells.filter((other) => isSamePeople(other, cell)) ?? [];
              return { id: part, figure: found?.figure, at: found?.at };
            });
            return compare({ id, figure: cell.figure, at: cell.at }, same);
          });
    return [inAll, ...ofRows.filter(({ exceeds: how }) => how === 'surely')];
  });
}

/** Parts that surely come to more than their whole. */
export const oversizedWholes = (briefing: Briefing, counting: Counting): readonly FigureProblem[] =>
  compareWholes(briefing, counting).flatMap(({ exceeds: how, working, at, parts }) =>
    how === 'surely'
      ? [
          {
            code: 'FIG003',
            at,
            message: `parts larger than their whole: ${working}`,
            hints: ['correct the figure that is wrong, or take out of `parts:` of the measure what is no part of it'],
            related: parts,
          },
        ]
      : [],
  );

const ofSameUnit = (part: CountedMeasure | undefined, whole: CountedMeasure): CountedMeasure | undefined =>
  part?.unit === whole.unit ? part : undefined;

const totalOf = (line: CountedMeasure, counting: Counting): (Quantity & { readonly is_withheld?: boolean }) | undefined =>
  totalOn('with_attackers', line, counting) ?? undefined;

interface Named {
  readonly id: string;
  readonly figure: (Quantity & { readonly is_withheld?: boolean }) | undefined;
  readonly at: string | undefined;
}

function compare({ id, figure: whole = notStated, at }: Named & { readonly at: string }, parts: readonly Named[]): ComparedWhole {
  const sum = sumQuantities(parts.map(({ figure }) => figure ?? notStated));
  const named = (measure: string, figure: Quantity) => `${measure.replaceAll('_', ' ')} ${sayQuantity(figure)}`;
  const told = parts.flatMap(({ id: part, figure, at: place }) => (figure && place ? [{ part, figure, at: place }] : []));
  const how = exceeds(sum, whole);
  const isAboveBest = whole.best !== null && allowed(sum).least > whole.best;
  return {
    working: `${told.map(({ part, figure }) => named(part, figure)).join(' + ')} = ${sayQuantity(sum)}, of ${named(id, whole)}`,
    exceeds: how === 'no' && isAboveBest ? 'possibly' : how,
    leavesRest: sum.stated && whole.stated && allowed(sum).most < allowed(whole).least,
    isWithheld: [whole, ...parts.map(({ figure }) => figure)].some((figure) => (figure as Named['figure'])?.is_withheld === true),
    at,
    parts: told.map(({ part, figure, at: place }) => ({ at: place, note: named(part, figure) })),
  };
}
