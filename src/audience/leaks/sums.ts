/**
 * All sums that a reader can know of: published totals and their rows, a figure for several places and those of the places, a
 * whole and its parts, attackers and what became of them, numbers in texts that are shown. A sum stands here where it is true of
 * the whole briefing, since then a reader who tries it out finds what is withheld.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { builtInGroups, builtInMeasures, type PeopleMeasure, peopleMeasures } from '../../briefing/measures.ts';
import { allowed } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { exactly, type Quantity } from '../../briefing/quantity/quantity.ts';
import { leavesOf } from './leaves.ts';
import { speaksOf } from './measure-words.ts';
import { numbersIn } from './numbers-in.ts';
import { plainText, wordsOf } from './plain-text.ts';

/** One figure of the briefing, in a sum. */
export interface Amount {
  readonly at: string;
  /** "Guards, Lisma, killed". */
  readonly name: string;
  readonly truth: Quantity;
  /** As the audience is shown it; `null` where it is not. */
  readonly shown: Quantity | null;
  /** Stated in the briefing, and not shown. */
  readonly isSecret: boolean;
}

/** The first is the sum of the others; where `isAtLeast`, it may be more. */
export interface Sum {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  readonly isAtLeast: boolean;
  /** Where the whole is told. */
  readonly at: string;
}

interface Row {
  readonly at: string;
  readonly id: string | null;
  readonly part_of: string | null;
  readonly party: string | null;
  readonly places: readonly string[];
  readonly apart: string | null;
  readonly line: string;
  readonly measure: string;
  readonly incident: string | null;
  readonly unit: string | null;
  readonly amount: Amount;
  readonly isAttacker: boolean;
}

/**
 * @param numberOf a number that is written as a word
 * @param earlier what the same audience was shown in earlier editions
 */
export function sumsOf(
  whole: Briefing,
  briefing: Briefing,
  numberOf: (word: string) => number | undefined,
  earlier: readonly Briefing[] = [],
): readonly Sum[] {
  const rows = rowsOf(whole, briefing);
  const versions = [briefing, ...earlier];
  const sums = [
    ...versions.flatMap((version) => published(version, rows)),
    ...versions.flatMap((version) => publishedTogether(version, whole, rows)),
    ...togetherOf(rows),
    ...partsOfRows(rows),
    ...groupParts(whole, briefing),
    ...measuresInRows(whole, rows),
    ...attackers(whole, briefing, rows),
    ...materiel(whole, briefing),
    ...versions.flatMap((version) => told(version, whole, rows, numberOf)),
    ...earlier.flatMap((version) => shownBefore(version, rows)),
  ];
  return sums.filter((sum) => isTrue(sum) && [sum.whole, ...sum.parts].some(({ isSecret }) => isSecret));
}

const names = (whole: Briefing) => {
  const places = new Map(whole.places.map(({ id, name }) => [id, name]));
  const parties = new Map(whole.parties.map(({ id, name }) => [id, name]));
  return { place: (id: string) => places.get(id) ?? id, party: (id: string) => parties.get(id) ?? id };
};

function amount(at: string, name: string, truth: Quantity, shown: Quantity | null | undefined): Amount {
  const seen = shown?.stated ? shown : null;
  return { at, name, truth, shown: seen, isSecret: truth.stated && seen === null };
}

function rowsOf(whole: Briefing, briefing: Briefing): readonly Row[] {
  const { place, party: nameOf } = names(whole);
  const main = whole.incidents.find((incident) => incident.main)?.id ?? null;
  const attackers = new Set(whole.parties.flatMap(({ id, side }) => (side === 'attackers' ? [id] : [])));
  const units = new Map(whole.measures.map(({ id, unit }) => [id, unit]));
  const row = (
    each: Briefing['figures'][number] | Briefing['casualties'][number],
    measure: string,
    of: Amount,
    unit: string | null,
    more: string,
  ): Row => ({
    ...{ at: each.at, id: each.id, part_of: each.part_of, party: each.party, apart: each.apart, measure, unit, amount: of },
    places: each.place === null ? each.places : [each.place],
    incident: each.incident ?? main,
    line: JSON.stringify([each.incident ?? main, measure, unit, more]),
    isAttacker: each.party !== null && attackers.has(each.party),
  });
  const nameFor = (each: { party: string | null; place: string | null; places: readonly string[] }, measure: string) =>
    [
      each.party === null ? '' : nameOf(each.party),
      ...[...(each.place === null ? each.places : [each.place])].map(place),
      measure.replaceAll('_', ' '),
    ]
      .filter(Boolean)
      .join(', ');
  const shownRows = new Map([...briefing.casualties, ...briefing.figures].map((each) => [each.at, each]));
  return [
    ...whole.casualties.flatMap((each) =>
      peopleMeasures.flatMap((measure) => {
        const figure = each[measure];
        if (figure === null) return [];
        const seen = shownRows.get(each.at) as Partial<Record<PeopleMeasure, Quantity | null>> | undefined;
        return [row(each, measure, amount(`${each.at}.${measure}`, nameFor(each, measure), figure, seen?.[measure]), null, '')];
      }),
    ),
    ...whole.figures.map((each) => {
      const measure = each.measure ?? [...each.of].sort().join('+');
      const seen = shownRows.get(each.at) as { readonly value: Quantity } | undefined;
      const unit = each.unit ?? units.get(measure) ?? null;
      const of = amount(`${each.at}.value`, nameFor(each, each.item ?? measure), each.value, seen?.value);
      return row(each, measure, of, unit, `${each.item ?? ''} ${each.prices ?? ''}`);
    }),
  ];
}

/** Rows that are counted once: no parts of others, and of a figure for several places not those of the places beside it. */
function countedOnce(rows: readonly Row[]): readonly Row[] {
  const own = rows.filter(({ part_of }) => part_of === null);
  const together = own.filter(({ places, apart }) => places.length > 1 && apart === null);
  return own.filter(
    (row) =>
      row.apart !== null ||
      row.places.length !== 1 ||
      !together.some((each) => each.party === row.party && each.places.includes(row.places[0] ?? '')),
  );
}

const byLine = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const lines = new Map<string, Row[]>();
  for (const row of rows) lines.set(row.line, [...(lines.get(row.line) ?? []), row]);
  return [...lines.values()];
};

function published(version: Briefing, rows: readonly Row[]): readonly Sum[] {
  const main = version.incidents.find((incident) => incident.main)?.id ?? null;
  return version.published_totals.flatMap((total) => {
    const unit = total.unit ?? version.measures.find(({ id }) => id === total.measure)?.unit ?? null;
    const ours = rows.filter(
      (row) => row.measure === total.measure && row.unit === unit && row.incident === (total.incident ?? main),
    );
    const whole = amount(`${total.at}.value`, `${total.measure.replaceAll('_', ' ')}, published total`, total.value, total.value);
    return byLine(ours).flatMap((line) => {
      // A figure for several places covers those of the places only where the total is of all of them.
      const isIn = ({ party, places }: Row) =>
        (total.parties.length === 0 || (party !== null && total.parties.includes(party))) &&
        (total.places.length === 0 || (places.length > 0 && places.every((id) => total.places.includes(id))));
      const counted = countedOnce(line.filter(isIn));
      const sides = total.includes_attackers === null ? [true, false] : [total.includes_attackers];
      return sides.map((isWith) => ({
        ...{ whole, isAtLeast: false, at: total.at },
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

function groupParts(whole: Briefing, briefing: Briefing): readonly Sum[] {
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
        const [figure, parts] = [row[measure], row.of_whom[measure] as Parts | undefined];
        if (figure === null || !parts) return [];
        return split(
          amount(`${row.at}.${measure}`, `${row.party}, ${measure}`, figure, seen?.[measure]),
          parts,
          seen?.of_whom[measure] as Parts | undefined,
        );
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

/** The measures that one counts together: those of killed or wounded, those of a figure of several, `killed+missing`. */
const measuresIn = (measure: string, whole: Briefing): readonly string[] =>
  measure.includes('+')
    ? measure.split('+')
    : (whole.measures.find(({ id }) => id === measure)?.of ?? builtInMeasures[measure]?.of ?? []);

const who = ({ party, places, incident }: Row) => JSON.stringify([party, places, incident]);

/** A published total of several measures in one number, of rows that give each by itself. */
function publishedTogether(version: Briefing, whole: Briefing, rows: readonly Row[]): readonly Sum[] {
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
    const told = amount(`${total.at}.value`, `${total.measure.replaceAll('_', ' ')}, published total`, total.value, total.value);
    const sides = total.includes_attackers === null ? [true, false] : [total.includes_attackers];
    return sides.map((isWith) => ({
      ...{ whole: told, isAtLeast: false, at: total.at },
      parts: counted.filter(({ isAttacker }) => isWith || !isAttacker).map(({ amount: each }) => each),
    }));
  });
}

/** Killed or wounded in one number, beside the killed and the wounded of the same people at the same places. */
function measuresInRows(whole: Briefing, rows: readonly Row[]): readonly Sum[] {
  return rows.flatMap((row): readonly Sum[] => {
    const of = measuresIn(row.measure, whole);
    const parts = rows.filter((each) => of.includes(each.measure) && who(each) === who(row)).map(({ amount: each }) => each);
    if (of.length === 0 || parts.length === 0) return [];
    return [{ whole: row.amount, parts, isAtLeast: parts.length < of.length, at: row.amount.at }];
  });
}

/** How many attackers there were, and what became of them. */
function attackers(whole: Briefing, briefing: Briefing, rows: readonly Row[]): readonly Sum[] {
  return whole.incidents.flatMap(({ id, attackers: group, at }): readonly Sum[] => {
    if (!group) return [];
    const seen = briefing.incidents.find((incident) => incident.at === at)?.attackers?.size;
    const size = amount(`${group.at}.size`, 'attackers', group.size, seen);
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

function materiel(whole: Briefing, briefing: Briefing): readonly Sum[] {
  const shown = new Map(briefing.materiel.map((row) => [row.at, row]));
  return whole.materiel.flatMap((row): readonly Sum[] => {
    const of = (field: 'taken' | 'recovered' | 'destroyed' | 'damaged'): readonly Amount[] => {
      const figure = row[field];
      return figure === null ? [] : [amount(`${row.at}.${field}`, `${row.item}, ${field}`, figure, shown.get(row.at)?.[field])];
    };
    const [taken] = of('taken');
    const parts = [...of('recovered'), ...of('destroyed'), ...of('damaged')];
    return !taken || parts.length === 0 ? [] : wholeAndParts(taken, parts, row.at);
  });
}

/** Numbers in texts that are a total or a figure, and in which its people, its place or what is counted is named. */
function told(
  version: Briefing,
  whole: Briefing,
  rows: readonly Row[],
  numberOf: (word: string) => number | undefined,
): readonly Sum[] {
  const { place, party } = names(whole);
  const lines = byLine(rows).filter((line) => line.some(({ amount: each }) => each.isSecret));
  if (lines.length === 0) return [];
  const texts = leavesOf(version)
    .filter(({ key }) => key !== 'id')
    .map(({ text, at }) => ({ at, plain: plainText(text) }));
  const spoken = texts.flatMap(({ at, plain }) => {
    const found = numbersIn(wordsOf(plain), numberOf);
    return found.length === 0 ? [] : [{ at, plain, numbers: new Set(found) }];
  });
  return lines.flatMap((line) => {
    const label = plainText(whole.measures.find(({ id }) => id === line[0]?.measure)?.label ?? '');
    const isNamed = (name: string) => (plain: string) => plain.includes(plainText(name).trimEnd());
    const counted = countedOnce(line);
    const anywhere = (plain: string) => speaksOf(line[0]?.measure ?? '', label, plain);
    const asks: readonly (readonly [rows: readonly Row[], isMeant: (plain: string) => boolean])[] = [
      [counted, anywhere],
      [counted.filter(({ isAttacker }) => !isAttacker), anywhere],
      ...[...new Set(line.map((row) => row.party))].flatMap((id) =>
        id === null ? [] : [[counted.filter((row) => row.party === id), isNamed(party(id))] as const],
      ),
      ...[...new Set(line.flatMap(({ places }) => places))].map(
        (id) =>
          [
            line.filter((row) => row.part_of === null && row.places.length === 1 && row.places[0] === id),
            isNamed(place(id)),
          ] as const,
      ),
    ];
    return asks.flatMap(([of, isMeant]) => {
      const exact = of.every(({ amount: { truth } }) => truth.stated && isExactly(truth));
      if (of.length === 0 || !exact || !of.some(({ amount: each }) => each.isSecret)) return [];
      const total = of.reduce((sum, { amount: { truth } }) => sum + (truth.low ?? 0), 0);
      const text = spoken.find(({ plain, numbers }) => numbers.has(total) && isMeant(plain) && (total >= 3 || anywhere(plain)));
      if (!text) return [];
      const told = amount(text.at, `${total} in ${text.at}`, exactly(total), exactly(total));
      return [{ whole: told, parts: of.map(({ amount: each }) => each), isAtLeast: false, at: text.at }];
    });
  });
}

/** What an earlier edition showed of the same people at the same place. */
function shownBefore(version: Briefing, rows: readonly Row[]): readonly Sum[] {
  const who = ({ line, party, places }: Row) => JSON.stringify([line, party, [...places].sort()]);
  const before = rowsOf(version, version);
  return rows.flatMap((row) =>
    row.amount.isSecret
      ? before
          .filter((each) => who(each) === who(row) && each.amount.shown !== null)
          .map((each) => ({
            whole: {
              ...each.amount,
              at: `edition ${version.version ?? 1}`,
              name: `${each.amount.name}, edition ${version.version ?? 1}`,
            },
            ...{ parts: [row.amount], isAtLeast: false, at: row.amount.at },
          }))
      : [],
  );
}

/** Whether the whole can be the sum of the parts, as far as the briefing itself says. */
function isTrue({ whole, parts, isAtLeast }: Sum): boolean {
  if (parts.length === 0) return false;
  const all = parts.map(({ truth }) => allowed(truth));
  const least = all.reduce((sum, { least: each }) => sum + Math.max(0, each), 0);
  const most = all.reduce((sum, { most: each }) => sum + each, 0);
  const { least: low, most: high } = allowed(whole.truth);
  return isAtLeast ? least <= high : least <= high && low <= most;
}

/** "killed, published total 10 = Lisma 4 + Arvela ?". */
export function saySum({ whole, parts, isAtLeast }: Sum): string {
  const said = ({ name, shown }: Amount) => `${name} ${shown ? sayQuantity(shown) : '(withheld)'}`;
  return `${said(whole)} ${isAtLeast ? 'holds' : '='} ${parts.map(said).join(' + ')}`;
}
