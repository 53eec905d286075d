/** Alternative text of a chart that was given none: its figures, in the words that it prints, and so in the deck's language. */

import { numberWriter } from './chart-number.ts';
import type { Amount, Drawing } from './drawing.ts';

/** More would not be listened to. */
const mostTold = 40;

/** `People killed: Border post 2–4; Camp not stated`; empty for what is no chart, which has to be given one. */
export function describeChart(drawing: Drawing): string {
  switch (drawing.kind) {
    case 'chart':
      return drawing.form === 'ranges'
        ? tell(
            drawing.unit,
            drawing.bars.map(({ label, figure }) => words(label, figure)),
          )
        : tell(
            drawing.unit,
            drawing.bars.map(({ label, amounts, total = '' }) => words(label, ...amountWords(drawing.names, amounts), total)),
          );
    case 'steps':
      return tell(
        drawing.unit,
        drawing.steps.map(({ label, figure }) => words(label, figure)),
      );
    case 'trend':
      return tell(
        drawing.unit,
        drawing.points.map(({ label, amounts }) => words(label, ...amountWords(drawing.names, amounts))),
      );
    case 'parts':
      return tell(
        words(drawing.unit, drawing.total),
        drawing.parts.map(({ label, figure }) => words(label, figure)),
      );
    case 'scatter': {
      const write = numberWriter(drawing.language);
      const points = drawing.points.map(({ label, x, y }) => words(label, `${write(x)}, ${write(y)}`));
      return tell(`${drawing.across}, ${drawing.unit}`, points);
    }
    default:
      return '';
  }
}

const words = (...given: readonly string[]): string => given.filter((word) => word !== '').join(' ');

const amountWords = (names: readonly string[], amounts: readonly Amount[]): readonly string[] => {
  const told = amounts.map(({ figure }, index) => words(names[index] ?? '', figure));
  return [told.join(', ')];
};

const tell = (head: string, parts: readonly string[]): string =>
  `${head}: ${parts.slice(0, mostTold).join('; ')}${parts.length > mostTold ? '; …' : ''}`;
