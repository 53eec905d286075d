/**
 * All sums that a reader can know of: published totals and their rows, a figure for several places and those of the places, a
 * whole and its parts, attackers and what became of them, numbers in texts that are shown. A sum stands here where it is true of
 * the whole briefing, since then a reader who tries it out finds what is withheld.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { builtInGroups, builtInMeasures, peopleMeasures } from '../../briefing/measures.ts';
import { allowed } from '../../briefing/quantity/algebra.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { acrossEditions } from './across-editions.ts';
import { aloneIn } from './alone.ts';
import { outstandingIn, outstandingRows } from './outstanding.ts';
import { byLine, countedOnce, type Row, rowsOf } from './rows.ts';
import { type Amount, amount, isTrue, type Sum } from './sum.ts';
import type { Told } from './told.ts';
import { toldInTexts } from './told-in-texts.ts';

/**
 * @param numberOf a number that is written as a word
 * @param earlier what the same audience was shown in earlier editions
 * @param isAccepted whether the author says of a text, by its address, that its numbers count something else
 */
export function sumsOf(
  {
    whole,
    briefing,
    earlier = [],
  }: { readonly whole: Briefing; readonly briefing: Briefing; readonly earlier?: readonly Briefing[] },
  numberOf: (word: string) => number | undefined,
  isAccepted: (at: string) => boolean = () => false,
): readonly Sum[] {
  const rows = rowsOf(whole, briefing);
  const versions = [briefing, ...earlier].map((version, index) => ({
    version,
    edition: index === 0 ? '' : `edition ${version.version ?? 1}`,
  }));
  const beside = [...groupParts(whole, briefing, rows), ...attackers(whole, briefing, rows), ...materiel(whole, briefing)];
  const items = outstandingIn(whole, briefing);
  const amounts = [
    ...beside.flatMap(({ whole: all, parts }) => [all, ...parts]),
    ...whole.incidents.flatMap((incident) => sizeOf(incident, briefing) ?? []),
    ...thingsIn(whole, briefing).flatMap(({ taken, gone }) => [...taken, ...gone]),
  ];
  const said = { ...{ whole, rows, items, beside: amounts, numberOf, isAccepted }, alone: aloneIn(whole, briefing, rows) };
  const sums = [
    ...sumsOfRows(rows, versions, whole),
    ...partsOfRows(rows),
    ...beside,
    ...outstandingRows(rows, items, whole),
    ...versions.flatMap((version) => toldInTexts(version, said)),
    ...versions
      .slice(1)
      .flatMap((past) => acrossEditions(past, { rows, whole, briefing }, (mixed) => sumsOfRows(mixed, versions, whole))),
  ];
  return sums.filter((sum) => isTrue(sum) && [sum.whole, ...sum.parts].some(({ isSecret }) => isSecret));
}

/** What rows make together: of totals that were told, of several places, of several measures. */
const sumsOfRows = (rows: readonly Row[], versions: readonly Told[], whole: Briefing): readonly Sum[] => [
  ...versions.flatMap((told) => [...published(told, rows), ...publishedTogether(told, whole, rows)]),
  ...togetherOf(rows),
  ...measuresInRows(whole, rows),
];

/** Where a published total stands: those of two editions at one address are two. */
function toldTotal({ edition }: Told, total: Briefing['published_totals'][number]): Pick<Sum, 'whole' | 'at'> {
  const name = `${total.measure.replaceAll('_', ' ')}, published total${edition === '' ? '' : `, ${edition}`}`;
  const at = edition === '' ? `${total.at}.value` : `${edition}: ${total.at}.value`;
  return { whole: amount(at, name, total.value, total.value), at: edition === '' ? total.at : 'previous' };
}

function published(told: Told, rows: readonly Row[]): readonly Sum[] {
  const { version } = told;
  const main = version.incidents.find((incident) => incident.main)?.id ?? null;
  return version.published_totals.flatMap((total) => {
    const unit = total.unit ?? version.measures.find(({ id }) => id === total.measure)?.unit ?? null;
    const ours = rows.filter(
      (row) => row.measure === total.measure && row.unit === unit && row.incident === (total.incident ?? main),
    );
    const ofTotal = toldTotal(told, total);
    return byLine(ours).flatMap((line) => {
      // A figure for several places covers those of the places only where the total is of all of them.
      const isIn = ({ party, places }: Row) =>
        (total.parties.length === 0 || (party !== null && total.parties.includes(party))) &&
        (total.places.length === 0 || (places.length > 0 && places.every((id) => total.places.includes(id))));
      const counted = countedOnce(line.filter(isIn));
      const sides = total.includes_attackers === null ? [true, false] : [total.includes_attackers];
      return sides.map((isWith) => ({
        ...{ ...ofTotal, isAtLeast: false },
        parts: counted.filter(({ isAttacker }) => isWith || !isAttacker).map(({ amount: each }) => each),
      }));
    });
  });
}

/** A figure for several places is that of the places, or more where one of them has none. */
function togetherOf(rows: readonly Row[]): readonly Sum[] {
  return byLine(rows).flatMap((line) =>
    line.flatMap((row): readonly Sum[] => {
      if (row.places.length < 2) return [];
      const finer = line.filter(
        (each) => each.places.length === 1 && each.party === row.party && row.places.includes(each.places[0] ?? ''),
      );
      if (finer.length === 0) return [];
      const isAtLeast = !row.places.every((id) => finer.some(({ places }) => places[0] === id));
      return [{ whole: row.amount, parts: finer.map(({ amount: each }) => each), isAtLeast, at: row.amount.at }];
    }),
  );
}

function partsOfRows(rows: readonly Row[]): readonly Sum[] {
  return byLine(rows).flatMap((line) =>
    line.flatMap((row): readonly Sum[] => {
      const parts = line.filter(({ part_of }) => row.id !== null && part_of === row.id).map(({ amount: each }) => each);
      return parts.length === 0 ? [] : wholeAndParts(row.amount, parts, row.amount.at);
    }),
  );
}

/** Parts are no more than their whole; where they are exactly as many, a reader may take them for all. */
function wholeAndParts(whole: Amount, parts: readonly Amount[], at: string): readonly Sum[] {
  const exact = { whole, parts, isAtLeast: false, at };
  return [
    isTrue(exact) && parts.length > 1 && [whole, ...parts].every(({ truth }) => isExactly(truth))
      ? exact
      : { ...exact, isAtLeast: true },
  ];
}

const isExactly = (quantity: Quantity): boolean => allowed(quantity).least === allowed(quantity).most;

function groupParts(whole: Briefing, briefing: Briefing, rows: readonly Row[]): readonly Sum[] {
  const amounts = new Map(rows.map(({ amount: of }) => [of.at, of]));
  const dimensionOf = (id: string) =>
    whole.groups.find((group) => group.id === id)?.dimension ?? builtInGroups[id]?.dimension ?? id;
  const split = (of: Amount, parts: Parts, shown: Parts | undefined): readonly Sum[] => {
    const dimensions = new Map<string, Amount[]>();
    for (const [id, part] of Object.entries(parts)) {
      if (typeof part === 'string') continue;
      const seen = shown?.[id];
      const each = amount(
        `${of.at} of whom ${id}`,
        `${of.name}, of whom ${id.replaceAll('_', ' ')}`,
        part,
        typeof seen === 'string' ? null : seen,
      );
      dimensions.set(dimensionOf(id), [...(dimensions.get(dimensionOf(id)) ?? []), each]);
    }
    return [...dimensions.values()].flatMap((each) => wholeAndParts(of, each, of.at));
  };
  const shownRows = new Map([...briefing.casualties, ...briefing.figures].map((row) => [row.at, row]));
  return [
    ...whole.casualties.flatMap((row) => {
      const seen = shownRows.get(row.at) as Briefing['casualties'][number] | undefined;
      return peopleMeasures.flatMap((measure) => {
        const [figure, parts] = [amounts.get(`${row.at}.${measure}`), row.of_whom[measure] as Parts | undefined];
        return figure && parts ? split(figure, parts, seen?.of_whom[measure] as Parts | undefined) : [];
      });
    }),
    ...whole.figures.flatMap((row) => {
      const seen = shownRows.get(row.at) as Briefing['figures'][number] | undefined;
      return split(
        amount(`${row.at}.value`, row.item ?? row.measure ?? '', row.value, seen?.value),
        row.of_whom as Parts,
        seen?.of_whom as Parts | undefined,
      );
    }),
  ];
}

type Parts = Readonly<Record<string, Quantity | string>>;

/** The measures that one counts together: of killed or wounded, of a figure of several, `killed+missing`, of a declared whole. */
function measuresIn(measure: string, whole: Briefing): readonly string[] {
  if (measure.includes('+')) return measure.split('+');
  const own = whole.measures.find(({ id }) => id === measure);
  return [own?.of, builtInMeasures[measure]?.of, own?.parts].find((each) => each && each.length > 0) ?? [];
}

const who = ({ party, places, incident }: Row) => JSON.stringify([party, places, incident]);

/** A published total of several measures in one number, of rows that give each by itself. */
function publishedTogether(told: Told, whole: Briefing, rows: readonly Row[]): readonly Sum[] {
  const { version } = told;
  const main = version.incidents.find((incident) => incident.main)?.id ?? null;
  return version.published_totals.flatMap((total) => {
    const of = measuresIn(total.measure, whole);
    const isIn = ({ incident, party, places }: Row) =>
      incident === (total.incident ?? main) &&
      (total.parties.length === 0 || (party !== null && total.parties.includes(party))) &&
      (total.places.length === 0 || (places.length > 0 && places.every((id) => total.places.includes(id))));
    const single = rows.filter((row) => of.includes(row.measure) && isIn(row));
    if (single.length === 0) return [];
    const known = new Set(single.map(who));
    const joint = rows.filter((row) => row.measure === total.measure && isIn(row) && !known.has(who(row)));
    const counted = byLine([...single, ...joint]).flatMap(countedOnce);
    const ofTotal = toldTotal(told, total);
    const sides = total.includes_attackers === null ? [true, false] : [total.includes_attackers];
    return sides.map((isWith) => ({
      ...{ ...ofTotal, isAtLeast: false },
      parts: counted.filter(({ isAttacker }) => isWith || !isAttacker).map(({ amount: each }) => each),
    }));
  });
}

/** Killed or wounded in one number, beside the killed and the wounded of the same people at the same places; a whole and its parts. */
function measuresInRows(whole: Briefing, rows: readonly Row[]): readonly Sum[] {
  return rows.flatMap((row): readonly Sum[] => {
    const of = measuresIn(row.measure, whole);
    if (of.length === 0) return [];
    const same = rows.filter((each) => of.includes(each.measure) && who(each) === who(row));
    // A whole of everybody, or of everywhere, has its parts in the rows of each.
    const finer = rows.filter(
      (each) =>
        of.includes(each.measure) &&
        each.incident === row.incident &&
        (row.party === null || each.party === row.party) &&
        (row.places.length === 0 || JSON.stringify(each.places) === JSON.stringify(row.places)),
    );
    const ways = finer.length > same.length ? [same, byLine(finer).flatMap(countedOnce)] : [same];
    return ways.flatMap((way): readonly Sum[] => {
      const isAtLeast = new Set(way.map(({ measure }) => measure)).size < of.length;
      const sum = { whole: row.amount, parts: way.map(({ amount: each }) => each), isAtLeast, at: row.amount.at };
      // Some of a declared whole may be none of its parts.
      return way.length === 0 ? [] : [isTrue(sum) || way !== same ? sum : { ...sum, isAtLeast: true }];
    });
  });
}

/** How many attackers there were, and what became of them. */
function attackers(whole: Briefing, briefing: Briefing, rows: readonly Row[]): readonly Sum[] {
  return whole.incidents.flatMap((incident): readonly Sum[] => {
    const [{ id, attackers: group }, size] = [incident, sizeOf(incident, briefing)];
    if (!group || !size) return [];
    const fates = ['killed', 'detained'];
    const parts = countedOnce(
      rows.filter((row) => row.incident === id && row.party === group.party && fates.includes(row.measure)),
    );
    return parts.length === 0
      ? []
      : wholeAndParts(
          size,
          parts.map(({ amount: each }) => each),
          `${group.at}.size`,
        );
  });
}

function sizeOf({ at, attackers: group }: Briefing['incidents'][number], briefing: Briefing): Amount | undefined {
  const seen = briefing.incidents.find((incident) => incident.at === at)?.attackers?.size;
  return group?.size ? amount(`${group.at}.size`, 'attackers', group.size, seen) : undefined;
}

const materiel = (whole: Briefing, briefing: Briefing): readonly Sum[] =>
  thingsIn(whole, briefing).flatMap(({ at, taken: [taken], gone }) =>
    !taken || gone.length === 0 ? [] : wholeAndParts(taken, gone, at),
  );

/** What was taken of each thing, and what became of it. */
function thingsIn(whole: Briefing, briefing: Briefing) {
  const shown = new Map(briefing.materiel.map((row) => [row.at, row]));
  return whole.materiel.map((row) => {
    const of = (field: 'taken' | 'recovered' | 'destroyed' | 'damaged'): readonly Amount[] => {
      const figure = row[field];
      return figure === null ? [] : [amount(`${row.at}.${field}`, `${row.item}, ${field}`, figure, shown.get(row.at)?.[field])];
    };
    return { at: row.at, taken: of('taken'), gone: [...of('recovered'), ...of('destroyed'), ...of('damaged')] };
  });
}
