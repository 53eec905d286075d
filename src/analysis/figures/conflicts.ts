/** Figures that reports give differently: version against version, and apart from them what became of a figure over time. */
import type { Briefing, Source } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { canAgree } from '../../briefing/quantity/algebra.ts';
import { isSame, type Quantity } from '../../briefing/quantity/quantity.ts';
import { dateOfReport, type Figure, type Report } from '../../briefing/settle-reports.ts';
import type { When } from '../../briefing/when.ts';
import { inOrderOfDate, isSameWhen } from '../../briefing/when-order.ts';
import { besideEachOther } from '../../foundation/characters/punctuation.ts';
import { count, quantity, type Sentence, sentence, within } from '../sentences/sentence.ts';
import { measureIdOf, measureOf } from './measure.ts';

/** All reports that give the same figure. */
export interface Version {
  readonly quantity: Quantity;
  readonly sources: readonly string[];
  /** Who published them, each once. */
  readonly publishers: readonly string[];
  /** The day or hour that it is of; `null` where the reports name none, or several. */
  readonly as_of: When | null;
  /** Whom it counts instead, where it counts other people. */
  readonly scope: string | null;
  readonly state: Report['state'];
  readonly at: string;
}

export interface Conflict {
  /** What is counted, of whom and where: "Civilians, Isfara: killed". */
  readonly subject: Sentence;
  /** Whom and where it is about; empty where it names nobody. */
  readonly of: string;
  /** What is counted; `null` for what is no measure. */
  readonly what: Sentence | null;
  readonly unit: string | null;
  /** Those that stand, by how many sources each is given, most first. */
  readonly versions: readonly Version[];
  /** Those that do not: replaced, of an earlier day, denied, or of other people. */
  readonly former: readonly Version[];
  /** How many rows all of them take. */
  readonly row_count: number;
  /** What was derived: lowest and highest of those that stand, best as the analyst chose. */
  readonly derived: Quantity & { readonly at: string };
  /** The figure that the deck shows for it. */
  readonly reading: Sentence;
  readonly basis: string | null;
  /** That no basis is stated, of a choice or to make one; `null` where the author gives one. */
  readonly no_basis: Sentence | null;
  /** No number satisfies all of them. */
  readonly is_contradiction: boolean;
  readonly at: string;
}

/** How a figure changed: three versions or more, by time. */
export interface History {
  /** From 1. */
  readonly number: number;
  readonly title: Sentence;
  readonly subject: Sentence;
  /** Whom and where it is about; empty where it names nobody. */
  readonly of: string;
  /** What is counted; `null` for what is no measure. */
  readonly what: Sentence | null;
  readonly unit: string | null;
  readonly steps: readonly DatedVersion[];
  /** Every step is known to the day, and they are few enough, so that a chart can space them by time. */
  readonly is_dated: boolean;
  readonly at: string;
}

/** A version with the day, or the minute, from which it is drawn. */
export interface DatedVersion extends Version {
  /** ISO. */
  readonly from: string;
}

interface Named extends Subject {
  readonly figure: Figure;
  readonly unit: string | null;
}

/** A sentence, and its parts: whom and where, and what. */
interface Subject {
  readonly subject: Sentence;
  readonly of: string;
  readonly what: Sentence | null;
}

/** Every figure of the briefing of which two versions or more stand. */
export const findConflicts = (briefing: Briefing): readonly Conflict[] =>
  reportedFigures(briefing).flatMap(({ figure, subject, of, what, unit }) => {
    const live = figure.reports.filter(({ state }) => state === 'live');
    const versions = groupReports(live, briefing);
    if (versions.length < 2) return [];
    const former = groupReports(
      figure.reports.filter(({ state }) => state !== 'live'),
      briefing,
    );
    const isContradiction = live.some((one, index) => live.slice(index + 1).some((other) => !canAgree(one.value, other.value)));
    return [
      {
        subject,
        of,
        what,
        unit,
        versions,
        former,
        row_count: versions.length + former.length,
        derived: figure,
        reading: readingOf(figure, unit),
        basis: figure.basis,
        no_basis: noBasis(figure),
        is_contradiction: isContradiction,
        at: figure.at,
      },
    ];
  });

const readingOf = (figure: Figure, unit: string | null): Sentence =>
  unit === null
    ? sentence('conflict.derived', figure.at, { figure: quantity(figure) })
    : sentence('conflict.derivedUnit', figure.at, { figure: quantity(figure), unit });

/** A figure that is shown without a word why: where a best number is, it was chosen; else nobody chose. */
const noBasis = ({ basis, best, low, high, at }: Figure): Sentence | null =>
  basis === null ? sentence(best !== null && low !== high ? 'conflict.noReason' : 'conflict.noBasis', at) : null;

/** More of them no chart can tell apart; the table has them all. */
const mostSteps = 12;

/** Every figure of which two dated versions or more were replaced, with what came after them, in the order of their days. */
export const findHistories = (briefing: Briefing): readonly History[] =>
  reportedFigures(briefing)
    .flatMap(({ figure, subject, of, what, unit }) => {
      const told = figure.reports.filter(({ state, value }) => state !== 'denied' && state !== 'scope' && value.stated);
      const steps = inTime(told, briefing);
      // Two that were replaced make a history with what came after; reports that stand side by side are a conflict.
      if (steps.length < 3 || steps.filter(({ state }) => state !== 'live').length < 2) return [];
      const is_dated = steps.length <= mostSteps && steps.every(({ from }) => from.length >= 10);
      return [{ subject, of, what, title: historyTitle(subject, steps), unit, steps, is_dated, at: figure.at }];
    })
    .map((history, index) => ({ number: index + 1, ...history }));

/** How many versions there are, and the first and the last of them; no more, since what lies between may rise and fall. */
function historyTitle(subject: Sentence, steps: readonly Version[]): Sentence {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('a history without versions');
  return sentence('titles.toll', first.at, {
    n: steps.length,
    count: count(steps.length),
    subject: within(subject),
    first: quantity(first.quantity),
    last: quantity(last.quantity),
  });
}

function reportedFigures(briefing: Briefing): readonly Named[] {
  const party = new Map(briefing.parties.map(({ id, name }) => [id, name]));
  const place = new Map(briefing.places.map(({ id, name }) => [id, name]));
  // A figure of the place of the incident need not say so where no figure is of another place.
  const main = briefing.incidents.find(({ main: isMain }) => isMain)?.place ?? null;
  const everywhere = [...briefing.casualties, ...briefing.figures].flatMap(({ place: one, places }) =>
    one === null ? places : [one],
  );
  const isAllAtMain = everywhere.every((id) => id === main);
  const name = (measure: string, { party: who, places, item }: Where): Subject => {
    const what = measureOf(measure, briefing).name;
    const where = isAllAtMain ? [] : places.map((id) => place.get(id) ?? id);
    const of = besideEachOther(
      [who === null ? null : (party.get(who) ?? who), item, ...where].filter((part) => part !== null),
      briefing.language,
    );
    const counted = { kind: 'sentence', sentence: what } as const;
    const subject =
      of === ''
        ? sentence('conflict.alone', 'casualties', { what: counted })
        : sentence('conflict.of', 'casualties', { subject: of, what: counted });
    return { subject, of, what };
  };
  const placesOf = (row: { readonly place: string | null; readonly places: readonly string[] }) =>
    row.place === null ? row.places : [row.place];
  const named = (figure: Figure | null, subject: () => Subject, unit: string | null = null): readonly Named[] =>
    figure && figure.reports.length > 1 ? [{ figure, ...subject(), unit }] : [];
  return [
    ...briefing.casualties.flatMap((row) =>
      peopleMeasures.flatMap((measure) =>
        named(row[measure], () => name(measure, { party: row.party, places: placesOf(row), item: null })),
      ),
    ),
    ...briefing.figures.flatMap((row) => {
      const id = measureIdOf(row);
      const unit = row.unit ?? measureOf(id, briefing).unit;
      return named(row.value, () => name(id, { party: row.party, places: placesOf(row), item: row.item }), unit);
    }),
    ...briefing.materiel.flatMap((row) =>
      (['taken', 'recovered', 'destroyed', 'damaged'] as const).flatMap((measure) =>
        named(row[measure], () => name(measure, { party: null, places: [], item: row.item })),
      ),
    ),
    ...briefing.incidents.flatMap(({ attackers }) =>
      attackers
        ? named(attackers.size, () => ({
            subject: sentence('conflict.size', attackers.at, { subject: party.get(attackers.party) ?? attackers.party }),
            of: '',
            what: null,
          }))
        : [],
    ),
  ];
}

interface Where {
  readonly party: string | null;
  readonly places: readonly string[];
  readonly item: string | null;
}

function groupReports(reports: readonly Report[], briefing: Briefing): readonly Version[] {
  const groups: Report[][] = [];
  for (const report of reports) {
    const same = groups.find(
      ([first]) => first && isSame(first.value, report.value) && first.scope === report.scope && first.state === report.state,
    );
    if (same) same.push(report);
    else groups.push([report]);
  }
  return groups.map((group) => versionOf(group, briefing)).toSorted((a, b) => b.sources.length - a.sources.length);
}

function versionOf(group: readonly Report[], { sources: all }: Briefing): Version {
  const [first] = group;
  if (!first) throw new Error('a version without a report');
  const sources = group.map(({ source }) => source);
  const dates = group.map((report) => dateOfReport(report, all));
  const [day = null] = dates;
  const isOfOne = dates.every((date) => (date && day ? isSameWhen(date, day) : date === day));
  return {
    quantity: first.value,
    sources,
    publishers: [...new Set(sources.flatMap((id) => all.filter((source) => source.id === id)).map(nameOf))],
    as_of: isOfOne ? day : null,
    scope: first.scope,
    state: first.state,
    at: first.at,
  };
}

const nameOf = ({ publisher, title }: Source): string => publisher ?? title;

/** Those with a date, earliest first; versions of one day that say the same stand once. */
function inTime(reports: readonly Report[], briefing: Briefing): readonly DatedVersion[] {
  const dated = reports.flatMap((report) => {
    const date = dateOfReport(report, briefing.sources);
    return date ? [{ report, date }] : [];
  });
  const steps: (typeof dated)[] = [];
  for (const each of inOrderOfDate(dated)) {
    const same = steps.find(
      ([step]) =>
        step &&
        isSame(step.report.value, each.report.value) &&
        step.report.state === each.report.state &&
        isSameWhen(step.date, each.date),
    );
    if (same) same.push(each);
    else steps.push([each]);
  }
  return steps.map((step) => ({
    ...versionOf(
      step.map(({ report }) => report),
      briefing,
    ),
    from: step[0]?.date.from.iso ?? '',
  }));
}
