/** The data of a scale of likelihood: terms with the bands in which they hold. */
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { spokenIn } from '../numbers.ts';
import type { YardstickDrawing } from './drawing.ts';

export function readYardstick(yardstick: MarkupElement, reading: MarkupReading): YardstickDrawing {
  return {
    kind: 'yardstick',
    ...spokenIn(reading),
    terms: childrenNamed(yardstick, 'term').map(({ attributes, origin }) => {
      const [from, to] = [Number(attributes.from ?? 0), Number(attributes.to ?? 0)];
      if (to < from)
        reportProblem(reading, origin, [
          'MUP006',
          `invalid to of <term>: ${to} is below from, ${from}`,
          'write the larger number as to',
        ]);
      return {
        label: attributes.label ?? '',
        band: attributes.band ?? '',
        from,
        to,
        isUsed: attributes.used === 'yes',
        numbers: attributes.numbers ?? '',
      };
    }),
  };
}
