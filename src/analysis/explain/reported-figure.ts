/** A figure that several reports give: how its ends were taken from them, and why its best number is what it is. */
import type { Located } from '../../briefing/briefing.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { ReportedQuantity } from '../../briefing/schema/quantity-field.ts';
import { type Computation, withoutRepeats } from './computation.ts';
import { isStatementFields } from './statement.ts';

type Reported = Located<ReportedQuantity>;

const isReported = (value: unknown): value is Reported =>
  isStatementFields(value) && Array.isArray(value.reports) && value.reports.length > 0 && 'basis' in value && 'stated' in value;

/** Nothing for what is no figure, or was stated once. */
export function reportedFigure(path: string, figure: unknown): Computation | undefined {
  if (!isReported(figure)) return undefined;
  const { reports, basis, best } = figure;
  const value = sayQuantity(figure);
  const live = reports.filter(({ state }) => state === 'live');
  const say = ({ value, source }: (typeof reports)[number]) => `${sayQuantity(value)} (${source})`;
  const former = reports.filter(({ state }) => state !== 'live').map((report) => `${say(report)}, ${states[report.state]}`);
  const apart = former.length > 0 ? `; not counted: ${former.join('; ')}` : '';
  const chosen = best === null ? '; nobody chose a best estimate' : `; best estimate ${best}`;
  const why = basis === null ? '' : `: ${basis}`;
  const many = `${live.length} ${live.length === 1 ? 'report' : 'reports'}`;
  return {
    at: path,
    value,
    how: `${value}, lowest to highest of ${many}: ${live.map(say).join(', ')}${apart}${chosen}${why}`,
    from: reports.map(({ at }) => at),
    sources: withoutRepeats(reports.map(({ source }) => source)),
  };
}

/** Why a report does not count. */
const states: Readonly<Record<Reported['reports'][number]['state'], string>> = {
  live: 'counted',
  superseded: 'replaced',
  earlier: 'of an earlier day',
  denied: 'denied',
  scope: 'of other people',
};
