/** A figure that several reports give: how its ends were taken from them, and why its best number is what it is. */
import type { Located } from '../../briefing/briefing.ts';
import type { ReportedQuantity } from '../../briefing/schema/quantity-field.ts';
import { sayQuantity } from '../rules/say-quantity.ts';
import { type Computation, eachOnce } from './computation.ts';
import { isFields } from './statement.ts';

type Reported = Located<ReportedQuantity>;

const isReported = (value: unknown): value is Reported =>
  isFields(value) && Array.isArray(value.reports) && value.reports.length > 0 && 'basis' in value && 'stated' in value;

/** Nothing for what is no figure, or was stated once. */
export function reportedFigure(path: string, figure: unknown): Computation | undefined {
  if (!isReported(figure)) return undefined;
  const { reports, basis, best } = figure;
  const value = sayQuantity(figure);
  const said = reports.map(
    ({ value, source, supersedes }) => `${sayQuantity(value)} (${source}${supersedes ? `, in place of ${supersedes}` : ''})`,
  );
  const chosen = best === null ? '; nobody chose a best estimate' : `; best estimate ${best}`;
  const why = basis === null ? '' : `: ${basis}`;
  return {
    at: path,
    value,
    how: `${value}, lowest to highest of ${reports.length} reports: ${said.join(', ')}${chosen}${why}`,
    from: reports.map(({ at }) => at),
    sources: eachOnce(reports.map(({ source }) => source)),
  };
}
