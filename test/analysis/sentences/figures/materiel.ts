/** Things taken and found: every cell, what is outstanding, and the headline. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import { differs } from '../../../support/figures-oracle/against.ts';
import { heldOf } from '../../../support/figures-oracle/count.ts';
import { type Interval, isZero, rest, unstated } from '../../../support/figures-oracle/interval.ts';
import { inWords, print } from '../../../support/figures-oracle/print.ts';
import { settle } from '../../../support/figures-oracle/reports.ts';
import { isTold, type Raw, type RawBriefing, statusOf, textOf } from '../../../support/random-briefing/raw-briefing.ts';
import type { Say } from './read-figures.ts';

const amountOf = (row: Raw, field: string, raw: RawBriefing): Interval | null =>
  field in row ? settle(row[field], false, raw.sources).value : null;

/** Of what nobody says was taken, or was found, nothing is outstanding or not; of nothing, nothing is. */
export function outstandingOf(row: Raw, raw: RawBriefing): { readonly value: Interval; readonly isLeftOut: boolean } {
  const [taken, recovered] = [amountOf(row, 'taken', raw), amountOf(row, 'recovered', raw)];
  if (taken && isZero(taken)) return { value: taken, isLeftOut: false };
  return taken && recovered ? { value: rest(taken, recovered), isLeftOut: false } : { value: unstated, isLeftOut: true };
}

/** By its status, or by reports of it that contradict each other. */
export const isDisputedRow = (row: Raw, raw: RawBriefing): boolean =>
  statusOf(row) === 'disputed' ||
  ['taken', 'recovered', 'destroyed', 'damaged'].some((field) => settle(row[field], false, raw.sources).isDisputed);

export function materielFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const table = analysis.incident?.materiel;
  if (!table || raw.materiel.length === 0) return [];
  const cellFaults = table.rows.flatMap((row, index) => {
    const given = raw.materiel[index] ?? {};
    return row.cells.flatMap(({ movement, is_left_out, figure }) => {
      const { value, isLeftOut } =
        movement === 'outstanding'
          ? outstandingOf(given, raw)
          : { value: amountOf(given, movement, raw) ?? unstated, isLeftOut: !(movement in given) };
      const name = `${row.item} ${movement}`;
      return [...differs(name, figure, value), ...(is_left_out === isLeftOut ? [] : [`${name}: left out ${is_left_out}`])];
    });
  });
  return [...cellFaults, ...titleFaults(say(table.title), raw)];
}

function titleFaults(text: string, raw: RawBriefing): readonly string[] {
  const rows = raw.materiel.map((row) => ({
    row,
    item: textOf(row, 'item'),
    taken: amountOf(row, 'taken', raw),
    recovered: amountOf(row, 'recovered', raw),
    left: outstandingOf(row, raw).value,
    isPlain: isTold(row) && !isDisputedRow(row, raw),
  }));
  const [first] = rows.filter(({ left }) => (left.low?.n ?? 0) > 0);
  const status = first && (isDisputedRow(first.row, raw) ? 'disputed' : statusOf(first.row));
  const [held] = status === undefined ? [] : status === 'disputed' ? ['disputed'] : heldOf([status]);
  const expected =
    first?.taken &&
    `${first.item}: ${print(first.left, inWords)} of ${print(first.taken)} taken not reported recovered${held ? `; the figure is ${held}` : ''}`;
  const holds: Readonly<Record<string, boolean>> = {
    'No items reported taken': rows.every(
      ({ row, taken }) => taken !== null && isZero(taken) && !isDisputedRow(row, raw) && statusOf(row) !== 'denied',
    ),
    'All items reported taken have been recovered': rows.every(
      ({ taken, recovered, left, isPlain }) => taken && isPlain && isZero(left) && (isZero(taken) || recovered?.isStated),
    ),
    'Recovery is not stated':
      rows.some(({ recovered }) => recovered !== null) && rows.every(({ recovered }) => !recovered?.isStated),
    'What was taken, destroyed or damaged': rows.some(({ row }) => 'destroyed' in row || 'damaged' in row),
    'What was taken and recovered': true,
  };
  if (expected !== undefined) return text.toLowerCase() === expected?.toLowerCase() ? [] : [`${text}: not ${expected}`];
  return holds[text] === true ? [] : [`${text}: not so`];
}
