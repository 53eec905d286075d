/** What is printed of a total can be typed back, and allows no less than the total. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import { isProblem, parseQuantity } from '../../../../src/briefing/quantity/parse-quantity.ts';
import { sayQuantity } from '../../../../src/briefing/quantity/phrase.ts';
import type { Quantity } from '../../../../src/briefing/quantity/quantity.ts';
import { intervalOf, show } from '../../../support/figures-oracle/against.ts';
import { type Interval, isAnyNumber } from '../../../support/figures-oracle/interval.ts';
import { print } from '../../../support/figures-oracle/print.ts';

/** An "about" is printed as about its sum: of several about small numbers it allows less than they do. */
const isSmallSum = ({ low, high }: Interval): boolean =>
  [low, high].some((end) => end && end.slack > Math.max(1, end.n / 10) + 1e-9);

const allows = (printed: Interval, total: Interval): boolean => {
  const reach = (value: Interval): readonly [number, number] => [
    value.low ? value.low.n - value.low.slack : 0,
    value.high ? value.high.n + value.high.slack : Number.POSITIVE_INFINITY,
  ];
  const [[low, high], [from, to]] = [reach(printed), reach(total)];
  const isStricter =
    (printed.low?.strict && !total.low?.strict && low === from) || (printed.high?.strict && !total.high?.strict && high === to);
  return low <= from + 1e-9 && high >= to - 1e-9 && !isStricter;
};

export function roundTripFaults({ incident }: Analysis): readonly string[] {
  if (!incident) return [];
  const { casualties, figures } = incident;
  const totals: readonly Quantity[] = [
    ...[casualties.without_attackers, casualties.with_attackers, casualties.attackers]
      .flatMap((side) => side?.cells ?? [])
      .flatMap((total) => (total ? [total, ...total.parts] : [])),
    ...figures.lines.flatMap(({ total, parts }) => [total, ...parts]),
  ];
  return totals.flatMap((total) => {
    const [exact, text] = [intervalOf(total), sayQuantity(total)];
    const slide = print(exact);
    const again = [text, slide].map((each) => parseQuantity(each, { decimals: true }));
    // A best number whose range may be any number has no written form.
    if (total.word !== null || (isAnyNumber(exact) && total.best !== null)) return [];
    return again.flatMap((parsed) => {
      if (isProblem(parsed)) return [`${slide}: cannot be typed back, ${parsed.problem}`];
      if (isSmallSum(exact) || !total.stated) return parsed.stated === total.stated ? [] : [`${slide}: stated`];
      return !parsed.stated || allows(intervalOf(parsed), exact)
        ? []
        : [`${slide}: typed back is ${show(intervalOf(parsed))}, less than ${show(exact)}`];
    });
  });
}
