/** The data of a whole: its shares never come to more than it is. */
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { numberOf, spokenIn } from '../numbers.ts';
import type { WholeDrawing } from './drawing.ts';

export function readWhole(whole: MarkupElement, reading: MarkupReading): WholeDrawing {
  const { unit = '', figure = '' } = whole.attributes;
  const value = numberOf(whole.attributes.value) ?? 0;
  const shares = childrenNamed(whole, 'share').map(({ attributes, origin }) => ({
    label: attributes.label ?? '',
    value: numberOf(attributes.value) ?? 0,
    figure: attributes.figure ?? '',
    isPale: attributes.pale === 'yes',
    origin,
  }));
  const sum = shares.reduce((total, share) => total + share.value, 0);
  if (sum > value + 1e-9)
    reportProblem(reading, whole.origin, [
      'MUP006',
      `invalid value of <whole>: ${value} is less than its shares together, ${sum}`,
      'correct the value, or leave a share out that counts what another one counts already',
    ]);
  return { kind: 'whole', unit, ...spokenIn(reading), figure, value: Math.max(value, sum), shares };
}
