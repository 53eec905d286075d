/** Names of the ends of figures, as the data sheet calls them. */
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import type { MarkupElement } from '../../markup/tree.ts';

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A MUP005 for each end that some figure has and the chart has no name for. */
export function askForNames(
  chart: MarkupElement,
  { names, figures }: { readonly names: { readonly low: string; readonly range: string }; readonly figures: readonly Ends[] },
  reading: MarkupReading,
): void {
  const needed = { low: figures.some(({ low }) => low !== null), range: figures.some(({ high }) => high !== null) };
  for (const [name, which] of [
    ['low', 'lowest'],
    ['range', 'highest'],
  ] as const) {
    if (names[name] !== '' || !needed[name]) continue;
    reportProblem(reading, chart.origin, [
      'MUP005',
      `missing attribute: ${name} of <chart>`,
      `write ${name}="…": what the ${which} figures are called in the data sheet`,
    ]);
  }
}
