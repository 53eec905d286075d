/** Figures with all that any one of their reports allows: what a total of others is held against before it is called a contradiction. */
import type { Briefing } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { breadthOfReports } from '../../briefing/quantity/algebra.ts';
import { isSame } from '../../briefing/quantity/quantity.ts';
import type { Figure } from '../../briefing/settle-reports.ts';

/** `null` where no figure allows more than it says. */
export function withFullBreadth(briefing: Briefing): Briefing | null {
  let isWider = false;
  const widened = <Field extends Figure | null>(figure: Field): Field => {
    const live = figure?.reports.filter(({ state }) => state === 'live') ?? [];
    if (!figure || live.length < 2) return figure;
    const breadth = breadthOfReports(live.map(({ value }) => value));
    const { best, low, high } = figure;
    if (isSame({ ...breadth, best }, figure) || breadth.low !== low || breadth.high !== high) return figure;
    isWider = true;
    return { ...figure, ...breadth, best };
  };
  const casualties = briefing.casualties.map((row) => ({
    ...row,
    ...Object.fromEntries(peopleMeasures.map((measure) => [measure, widened(row[measure])])),
  }));
  const figures = briefing.figures.map((row) => ({ ...row, value: widened(row.value) }));
  return isWider ? { ...briefing, casualties, figures } : null;
}
