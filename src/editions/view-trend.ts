/** A total over the editions, for a slide: in a sentence, and as the bars of a chart. */
import type { FigureOverEditions, TrendChart, TrendView } from '../analysis/edition.ts';
import { fewestBars, isPale } from '../analysis/figures/figure-chart.ts';
import { quantity, sentence, within } from '../analysis/sentences/sentence.ts';
import { isSame } from '../briefing/quantity/quantity.ts';

/** Side by side on one slide. */
export const mostCharts = 2;
/** Of a longer course, the latest. */
const mostBars = 8;

export function viewTrend(trend: FigureOverEditions): TrendView {
  const { subject, steps, unit, at } = trend;
  const first = steps[0];
  // The edition that brought it: later ones only repeat it, and the title reaches them by "since".
  const latest = steps.at(-1);
  const before = steps.findLastIndex(({ quantity: value }) => latest !== undefined && !isSame(value, latest.quantity));
  const last = steps[before + 1] ?? latest;
  const amount = (step: typeof first) =>
    step === undefined
      ? ''
      : unit === null
        ? quantity(step.quantity)
        : within(sentence('changes.amount', step.at, { figure: quantity(step.quantity), unit }));
  const values = {
    subject: within(subject),
    first: amount(first),
    firstEdition: first?.version ?? 1,
    last: amount(last),
    lastEdition: last?.version ?? 1,
  };
  const isOfThisOne = last === latest;
  const title = isOfThisOne
    ? sentence('titles.editions.trend', at, values)
    : sentence('titles.editions.trendSince', at, {
        ...values,
        date: last ? { kind: 'time', time: last.as_of, style: 'day' } : '',
      });
  return { ...trend, title, chart: chartOf(trend) };
}

function chartOf({ steps, at }: FigureOverEditions): TrendChart | null {
  const bars = steps.slice(-mostBars).map((step) => {
    const { low, best, high, reach } = step.quantity;
    return { ...step, low, best: low === high ? null : best, high, reach };
  });
  const stated = bars.map(({ quantity: value }) => value).filter((value) => value.stated);
  if (bars.length < fewestBars || stated.length < 2) return null;
  return {
    bars,
    others: null,
    has_pale: stated.some(isPale),
    has_best: bars.some(({ best }) => best !== null),
    has_open: stated.some(({ high }) => high === null),
    at,
  };
}
