/** How what is outstanding came about, and what lies between a published total and the computed one. */
import type { IncidentView } from '../analyze.ts';
import type { MaterielRow } from '../materiel.ts';
import type { PublishedTotal } from '../published-totals.ts';
import { sayQuantity } from '../rules/say-quantity.ts';
import { type Computation, inBrackets } from './computation.ts';

export const differences = ({ materiel, casualties }: IncidentView): readonly Computation[] => [
  ...materiel.rows.map(outstanding),
  ...casualties.published.flatMap(published),
];

function outstanding({ item, taken, recovered, outstanding, sources }: MaterielRow): Computation {
  const value = sayQuantity(outstanding);
  const parts = `taken ${sayQuantity(taken)}, recovered ${sayQuantity(recovered)}${inBrackets(sources)}`;
  const how = outstanding.stated ? `taken less recovered: ${parts}` : `not computed: ${parts}`;
  return { at: outstanding.at, value, how: `${item}, outstanding: ${value}, ${how}`, from: [taken.at, recovered.at], sources };
}

function published({ measure, published, computed, difference, direction, by, sources }: PublishedTotal): readonly Computation[] {
  if (!difference) return [];
  const value = sayQuantity(difference);
  const than = direction ? ` ${direction}` : '';
  const theirs = `published ${sayQuantity(published)}${by ? ` by ${by}` : ''}${inBrackets(sources)}`;
  const how = `${measure}: ${theirs} against ${sayQuantity(computed)} computed, ${value}${than}`;
  return [{ at: difference.at, value, how, from: [published.at, computed.at], sources }];
}
