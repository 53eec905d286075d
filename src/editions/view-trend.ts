/** A total over the editions, for a slide: in a sentence, as the bars of a chart, and in columns. */
import type { CourseTable, ExplainedStep, FigureOverEditions, TrendChart, TrendView, Why } from '../analysis/edition.ts';
import { fewestBars, isPale } from '../analysis/figures/figure-chart.ts';
import { clauses, quantity, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import { isSame } from '../briefing/quantity/quantity.ts';

/** Side by side on one slide. */
export const mostCharts = 2;
/** Of a longer course, the latest. */
const mostBars = 8;
/** Beside what it is and why there is room for no more columns. */
const mostColumns = 5;

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
  return { ...trend, title, explained: explainedIn(trend, mostBars), chart: chartOf(trend) };
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

/** Of the first edition that is shown nobody sees from what it moved. */
function explainedIn({ steps }: FigureOverEditions, most: number): readonly ExplainedStep[] {
  return steps.slice(-most).flatMap(({ version, why, at }, index): readonly ExplainedStep[] => {
    const [first, ...others] = why;
    if (!first || index === 0) return [];
    return [
      {
        version,
        text: others.reduce(continued, wordsOf(first)),
        sources: [...new Set(why.flatMap(({ sources }) => sources))],
        at,
      },
    ];
  });
}

/** An author’s words begin with a capital: they follow behind a full stop. */
const continued = (told: Sentence, next: Why): Sentence =>
  next.kind === 'reason'
    ? sentence('changes.inOwnWords', told.at, { first: within(told), next: within(wordsOf(next)) })
    : clauses(told, wordsOf(next));

/** An author’s reason needs no head where all are reasons. */
const wordsOf = ({ kind, text }: Why): Sentence =>
  kind === 'reason' && typeof text.values.text === 'string'
    ? sentence('changes.mark.plain', text.at, { text: text.values.text })
    : text;

/** Edition by edition beside each other; `null` where there is nothing to show. */
export function tabulateCourses(trends: readonly TrendView[]): CourseTable | null {
  const [first] = trends;
  if (!first) return null;
  const all = new Set(trends.flatMap(({ steps }) => steps.map(({ version }) => version)));
  const versions = [...all].sort((a, b) => a - b).slice(-mostColumns);
  const rows = trends.map(({ subject, unit, steps, explained, at }) => ({
    subject,
    unit,
    cells: versions.map((version) => steps.find((step) => step.version === version) ?? null),
    explained: explained.filter(({ version }) => versions.indexOf(version) > 0),
    at,
  }));
  return { versions, rows, has_why: rows.some(({ explained }) => explained.length > 0), at: first.at };
}
