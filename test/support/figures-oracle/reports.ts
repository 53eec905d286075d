/** From the reports of a figure to the figure, by the rules of the algebra, on the raw records. */
import { type Raw, recordsOf, textOf, wordsOf } from '../random-briefing/raw-briefing.ts';
import { agree, type Interval, readInterval, same, spread } from './interval.ts';

export type State = 'live' | 'superseded' | 'earlier' | 'denied' | 'scope';

export interface Report {
  readonly raw: Raw;
  readonly source: string;
  readonly value: Interval;
  /** Its own date, else that of the publication of its source; empty without any. */
  readonly date: string;
  readonly state: State;
}

export interface Settled {
  readonly value: Interval;
  /** Empty for a figure without reports. */
  readonly reports: readonly Report[];
  /** No number satisfies two that stand. */
  readonly isDisputed: boolean;
}

/** Dates of this generator are cut off where they are not known: a shorter one may be any that begins so. */
export const isSurelyBefore = (a: string, b: string): boolean => a !== '' && b !== '' && `${a}~` < b;
export const day = (date: string): string => date.slice(0, 10);

export const isReported = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && 'reports' in raw;

/** @param isStanding of those still missing only the last day counts */
export function settle(raw: unknown, isStanding: boolean, sources: readonly Raw[]): Settled {
  if (!isReported(raw)) return { value: readInterval(raw), reports: [], isDisputed: false };
  const given = recordsOf(raw, 'reports');
  const dateOf = (report: Raw) =>
    textOf(report, 'as_of') ||
    textOf(
      sources.find(({ id }) => id === report.source),
      'published',
    );
  const isNamed = (report: Raw) =>
    given.some((other) => other !== report && [other.supersedes ?? []].flat().includes(textOf(report, 'source')));
  const out = (report: Raw): State | null => {
    if (report.scope !== undefined) return 'scope';
    if (report.status === 'denied') return 'denied';
    return isNamed(report) ? 'superseded' : null;
  };
  const staying = given.filter((report) => out(report) === null);
  const isOlder = (report: Raw) =>
    staying.some((other) => other.source === report.source && isSurelyBefore(dateOf(report), dateOf(other)));
  const newest = staying.filter((report) => !isOlder(report));
  const isPast = (report: Raw) => isStanding && newest.some((other) => isSurelyBefore(day(dateOf(report)), day(dateOf(other))));
  const stateOf = (report: Raw): State => out(report) ?? (isOlder(report) ? 'superseded' : isPast(report) ? 'earlier' : 'live');
  const reports = given.map((report) => ({
    raw: report,
    source: textOf(report, 'source'),
    value: readInterval(report.value),
    date: dateOf(report),
    state: stateOf(report),
  }));
  const live = reports.filter(({ state }) => state === 'live').map(({ value }) => value);
  const range = spread(live);
  return {
    value: typeof raw.best === 'number' ? { ...range, best: raw.best } : range,
    reports,
    isDisputed: live.some((one) => live.some((other) => one.isStated && other.isStated && !agree(one, other))),
  };
}

export const liveOf = ({ reports }: Settled): readonly Report[] => reports.filter(({ state }) => state === 'live');

/** Reports that say the same, each figure once. */
export const distinct = (reports: readonly Report[]): readonly Report[] =>
  reports.filter((report, index) => reports.findIndex((other) => same(other.value, report.value)) === index);

/** A part lives and dies with its report; what the row itself says of its parts comes first. */
export function partsOf(settled: Settled, own: Raw): Readonly<Record<string, Interval>> {
  const live = liveOf(settled).map(({ raw }) => (raw.of_whom ?? {}) as Raw);
  const groups = [...new Set(live.flatMap((parts) => Object.keys(parts)))];
  const told = (group: string) => live.filter((parts) => group in parts).map((parts) => readInterval(parts[group]));
  return {
    ...Object.fromEntries(groups.map((group) => [group, spread(told(group))])),
    ...Object.fromEntries(Object.entries(own).map(([group, value]) => [group, readInterval(value)])),
  };
}

/** Who is cited: reports that stand; those of the row only where there are none. A figure that is not stated cites nobody. */
export function citedFor(settled: Settled, row: Raw): readonly string[] {
  if (!settled.value.isStated && settled.value.word === null) return [];
  if (settled.reports.length === 0) return wordsOf(row, 'sources');
  const isWord = !settled.value.isStated;
  return [
    ...new Set(
      liveOf(settled)
        .filter(({ value }) => value.isStated || (isWord && value.word !== null))
        .map(({ source }) => source),
    ),
  ];
}
