/** What an earlier edition showed, set against the rows of today: the same people at the same place, or parts of them, or all of them. */
import type { Briefing } from '../../briefing/briefing.ts';
import { allowed } from '../../briefing/quantity/algebra.ts';
import { exactly, type Quantity } from '../../briefing/quantity/quantity.ts';
import { exactOf } from './exact-of.ts';
import { type PartOfRow, partsOfRows } from './parts-of-rows.ts';
import { byLine, countedOnce, lineOf, type Row, rowsOf } from './rows.ts';
import { amount, type Sum } from './sum.ts';
import type { Told } from './told.ts';

/** @param sumsOf what rows of one edition, or of both together, make */
export function acrossEditions(
  { version, edition }: Told,
  { rows, whole, briefing }: { readonly rows: readonly Row[]; readonly whole: Briefing; readonly briefing: Briefing },
  sumsOf: (mixed: readonly Row[]) => readonly Sum[],
): readonly Sum[] {
  const before = rowsOf(version, version)
    .filter((row) => row.amount.shown !== null)
    .map(
      (row): Row => ({
        ...row,
        amount: { ...row.amount, at: `${edition}: ${row.amount.at}`, name: `${row.amount.name}, ${edition}` },
      }),
    );
  const [now, then] = [new Set(rows.map(who)), new Set(before.map(who))];
  const mixes = [
    [...rows, ...before.filter((row) => !now.has(who(row)))],
    [...before, ...rows.filter((row) => !then.has(who(row)))],
  ];
  const isOfBefore = ({ whole, parts }: Sum) => [whole, ...parts].some(({ at }) => at.startsWith(`${edition}: `));
  return [
    ...sameRows(before, rows),
    ...mixes.flatMap((mixed) => sumsOf(mixed).filter(isOfBefore)),
    ...coarser(before, rows),
    ...coarser(rows, before),
    ...wholes(before, rows, { version, edition }),
    ...changed(before, rows, briefing.became),
    ...sameParts(partsOfRows(before, version, version), partsOfRows(rows, whole, briefing)),
  ].map((sum) => ({ ...sum, at: 'previous' }));
}

/** Of the missing some were found dead: the dead of today are those of the earlier edition and these. */
function changed(before: readonly Row[], rows: readonly Row[], became: Briefing['became']): readonly Sum[] {
  return became.flatMap(({ from, to, party, place, number, at }): readonly Sum[] => {
    const few = amount(`${at}.number`, `${from.replaceAll('_', ' ')} who became ${to.replaceAll('_', ' ')}`, number, number);
    const pairs = (measure: string) =>
      rows.flatMap((row) => {
        const isMeant =
          row.measure === measure && (party === null || row.party === party) && (place === null || row.places.includes(place));
        const then = isMeant ? before.find((each) => who(each) === who(row)) : undefined;
        return then ? [{ now: row.amount, was: then.amount }] : [];
      });
    return [
      ...pairs(to).map(({ now, was }) => ({ whole: now, parts: [was, few], isAtLeast: false, at: 'previous' })),
      ...pairs(from).map(({ now, was }) => ({ whole: was, parts: [now, few], isAtLeast: false, at: 'previous' })),
    ];
  });
}

const who = ({ line, party, places }: Row) => JSON.stringify([line, party, [...places].sort()]);

/** What was shown of a row is what it is today where one of the two can be the other: ranges that only overlap are two numbers. */
const sameRows = (before: readonly Row[], rows: readonly Row[]): readonly Sum[] =>
  rows.flatMap((row) =>
    before
      .filter((each) => row.amount.isSecret && who(each) === who(row))
      .filter(({ amount: { truth } }) => isWithin(truth, row.amount.truth) || isWithin(row.amount.truth, truth))
      .map(({ amount: whole }) => ({ whole, parts: [row.amount], isAtLeast: false, at: row.at })),
  );

const sameParts = (before: readonly PartOfRow[], now: readonly PartOfRow[]): readonly Sum[] =>
  now
    .filter(({ amount: part }) => part.isSecret)
    .flatMap(({ row, group, amount: part }) =>
      before
        .filter((each) => each.group === group && who(each.row) === who(row))
        .filter(({ amount: { truth } }) => isWithin(truth, part.truth) || isWithin(part.truth, truth))
        .map(({ amount: of }) => ({ whole: of, parts: [part], isAtLeast: false, at: row.at })),
    );

function isWithin(one: Quantity, other: Quantity): boolean {
  const [{ least, most }, { least: from, most: to }] = [allowed(one), allowed(other)];
  return least >= from && most <= to;
}

/** One row that counts what the other edition counts in several: of all places, or of everybody. */
function coarser(wide: readonly Row[], narrow: readonly Row[]): readonly Sum[] {
  const lines = new Map(byLine(narrow).map((line) => [line[0]?.line, line]));
  return wide.flatMap((row): readonly Sum[] => {
    const finer = (lines.get(row.line) ?? []).filter(
      (each) =>
        (row.party === null || each.party === row.party) &&
        (row.places.length === 0 || (each.places.length > 0 && each.places.every((id) => row.places.includes(id)))) &&
        who(each) !== who(row),
    );
    const parts = countedOnce(finer).map(({ amount: each }) => each);
    return parts.length === 0 ? [] : [{ whole: row.amount, parts, isAtLeast: false, at: row.at }];
  });
}

/**
 * The totals that the other edition computed of what it showed. A total that is open, as that edition withheld a figure which it would
 * count, is not that of all who are counted here.
 */
function wholes(before: readonly Row[], rows: readonly Row[], { version, edition }: Told): readonly Sum[] {
  const main = version.incidents.find((incident) => incident.main)?.id ?? null;
  const units = new Map(version.measures.map(({ id, unit }) => [id, unit]));
  const open = (version.withheld?.figures ?? []).map((figure) => ({ ...figure, line: lineOf(figure, { main, units }) }));
  const lines = new Map(byLine(rows).map((line) => [line[0]?.line, line]));
  return byLine(before).flatMap((line) => {
    const today = lines.get(line[0]?.line) ?? [];
    return [true, false].flatMap((isWith): readonly Sum[] => {
      const isIn = ({ isAttacker }: Row) => isWith || !isAttacker;
      const [then, parts] = [countedOnce(line).filter(isIn), countedOnce(today).filter(isIn)];
      const numbers = then.map(({ amount: { shown } }) => shown && exactOf(shown));
      if (open.some((each) => each.line === then[0]?.line && (isWith || !each.is_attacker))) return [];
      if (then.length < 2 || parts.length === 0 || numbers.some((number) => number === null)) return [];
      const total = exactly(numbers.reduce((sum: number, number) => sum + (number ?? 0), 0));
      const name = `${then[0]?.measure.replaceAll('_', ' ')}, total of ${edition}`;
      const whole = amount(`${edition}: total ${then[0]?.line} ${isWith}`, name, total, total);
      return [{ whole, parts: parts.map(({ amount: each }) => each), isAtLeast: false, at: 'previous' }];
    });
  });
}
