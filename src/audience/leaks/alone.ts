/**
 * Withheld numbers that stand in no sum, and yet can be said word for word: a published total, a report of a figure that has several, how
 * many became something else. A number that shown rows, totals or reports say as well is no secret.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { nounsOf } from './counted-nouns.ts';
import { endsOf } from './ends-of.ts';
import { byLine, countedOnce, names, type Row } from './rows.ts';
import { type Amount, amount } from './sum.ts';

/** One number with what it counts. */
export interface Alone {
  readonly amount: Amount;
  readonly measures: readonly string[];
  readonly nouns: readonly string[];
}

/** A figure that is withheld with all its reports is searched by its own numbers and ends. */
export function aloneIn(whole: Briefing, briefing: Briefing, rows: readonly Row[]): readonly Alone[] {
  const hidden = new Set(rows.filter((row) => row.amount.isSecret).map((row) => row.amount.at));
  const all = statedIn(whole).filter(({ figure }) => figure === null || !hidden.has(figure));
  const shown = statedIn(briefing);
  const seen = new Set(shown.map(({ key }) => key));
  const open = openNumbers(rows, shown);
  const { party } = names(whole);
  return all.flatMap(({ key, at, name, value, measures, parties }): readonly Alone[] => {
    if (!value.stated || seen.has(key)) return [];
    if (endsOf([value]).some(({ said }) => measures.some((id) => open.has(`${id} ${said}`)))) return [];
    return [{ amount: amount(at, name, value, null), measures, nouns: nounsOf(...parties.map(party)) }];
  });
}

interface Stated {
  /** The same in the briefing and in what is shown of it. */
  readonly key: string;
  readonly at: string;
  /** Where it is a report, the address of the figure. */
  readonly figure: string | null;
  readonly name: string;
  readonly value: Quantity;
  readonly measures: readonly string[];
  readonly parties: readonly string[];
}

function statedIn({ published_totals, became, casualties, figures }: Briefing): readonly Stated[] {
  const said = (id: string) => id.replaceAll('_', ' ');
  const reported = (at: string, party: string | null, measures: readonly string[], figure: Reported): readonly Stated[] =>
    (figure.reports ?? []).map(({ source, value }, index) => ({
      ...{
        figure: at,
        at: `${at}.reports[${index}]`,
        name: `${measures.map(said).join(', ')}, as one source reports it`,
        value,
        measures,
      },
      ...{ key: JSON.stringify([at, source, value]), parties: party === null ? [] : [party] },
    }));
  return [
    ...published_totals.map(({ at, measure, value, parties }) => ({
      ...{ key: at, figure: null, at: `${at}.value`, name: `${said(measure)}, published total`, value, parties },
      measures: measure.split('+'),
    })),
    ...became.map(({ at, from, to, number, party }) => ({
      ...{ key: at, figure: null, at: `${at}.number`, name: `${said(from)} who became ${said(to)}`, value: number },
      ...{ measures: [to], parties: party === null ? [] : [party] },
    })),
    ...casualties.flatMap((row) =>
      peopleMeasures.flatMap((measure) => {
        const figure = row[measure];
        return figure ? reported(`${row.at}.${measure}`, row.party, [measure], figure) : [];
      }),
    ),
    ...figures.flatMap((row) => reported(`${row.at}.value`, row.party, row.measure === null ? row.of : [row.measure], row.value)),
  ];
}

interface Reported {
  readonly reports?: readonly { readonly source: string; readonly value: Quantity }[];
}

/** What is shown of a measure, as "killed 4": in rows, in what rows make together, in totals and reports. */
function openNumbers(rows: readonly Row[], stated: readonly Stated[]): ReadonlySet<string> {
  const shown = rows.flatMap((row) => (row.amount.shown ? [{ row, value: row.amount.shown }] : []));
  const values = new Map(shown.map(({ row, value }) => [row, value]));
  const together = byLine(shown.map(({ row }) => row)).flatMap((line) =>
    [
      ...[line, line.filter(({ isAttacker }) => !isAttacker)],
      ...groupBy(line, ({ party }) => party ?? '').values(),
      ...groupBy(line, ({ places }) => places.join(' ')).values(),
    ].map((each) => ({
      measures: [each[0]?.measure ?? ''],
      ends: endsOf(countedOnce(each).flatMap((row) => values.get(row) ?? [])),
    })),
  );
  const single = [
    ...shown.map(({ row, value }) => ({ measures: [row.measure], ends: endsOf([value]) })),
    ...stated.filter(({ value }) => value.stated).map(({ measures, value }) => ({ measures, ends: endsOf([value]) })),
  ];
  return new Set(
    [...together, ...single].flatMap(({ measures, ends }) => measures.flatMap((id) => ends.map(({ said }) => `${id} ${said}`))),
  );
}
