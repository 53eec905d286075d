/**
 * Figures of which an audience is shown some reports, or some parts, and not others. Whether a change of such a figure is told hangs on
 * which of them are shown, never on what the others say: else a reader could tell from the silence.
 */
import { cellsOf } from '../analysis/figures/cells.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { type CountedFigure, type NameOf, partKey } from './counted.ts';
import type { Side } from './pair-counted.ts';

type ByAddress = ReadonlyMap<string, CountedFigure>;

/**
 * `all`: every report of it is shown, or nothing of it. `partly`: the same are shown in both editions, and others are not. `unlike`: other
 * reports were shown then, so that its number moved for this audience only.
 *
 * @param side the figure with all its reports
 * @param shown those of each edition that the audience is shown
 */
export function howReported(
  { before, after }: Side<CountedFigure>,
  shown: { readonly before: ByAddress; readonly after: ByAddress },
  nameOf: NameOf,
): 'all' | 'partly' | 'unlike' {
  const then = before && reportsOf(before, shown.before.get(before.at), (id) => nameOf('sources', id));
  const now = after && reportsOf(after, shown.after.get(after.at), (id) => id);
  if (then === undefined || now === undefined) return 'all';
  if (then === null || now === null) return (then ?? now)?.isCut === true ? 'partly' : 'all';
  if (!then.isCut && !now.isCut) return 'all';
  // A number that its author chose from all reports goes where one of them is withheld.
  if (then.isCut !== now.isCut) return 'unlike';
  const isShared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((id) => other.has(id));
  return isShared(then.hidden, now.shown) || isShared(then.shown, now.hidden) ? 'unlike' : 'partly';
}

interface Reports {
  /** Some of its reports are withheld. */
  readonly isCut: boolean;
  /** Sources of reports that stand. */
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** Undefined where the figure itself is not shown. */
function reportsOf(
  { figure: { reports } }: CountedFigure,
  seen: CountedFigure | undefined,
  nameOf: (id: string) => string,
): Reports | undefined {
  if (!seen) return undefined;
  const open = new Set(seen.figure.reports.map(({ at }) => at));
  const live = reports.filter(({ state }) => state === 'live');
  const sources = (isShown: boolean) =>
    new Set(live.filter(({ at }) => open.has(at) === isShown).map(({ source }) => nameOf(source)));
  return { isCut: open.size !== reports.length, shown: sources(true), hidden: sources(false) };
}

/** Keys of totals of some people only, as of the children, in which a part of a shown row is left out. */
export function hiddenParts(
  { shown, whole }: { readonly shown: Briefing; readonly whole: Briefing },
  figures: readonly CountedFigure[],
  groupName: (id: string) => string,
): readonly string[] {
  const lines = new Map(figures.map(({ at, line }) => [at, line]));
  const open = new Map(allCells(shown).map(({ at, of_whom }) => [at, of_whom]));
  return allCells(whole).flatMap(({ at, of_whom }) => {
    const [line, seen] = [lines.get(at), open.get(at)];
    if (line === undefined || seen === undefined) return [];
    const isOwn = (id: string): boolean => whole.groups.some((group) => group.id === id);
    return Object.keys(of_whom).flatMap((id) => (Object.hasOwn(seen, id) ? [] : [partKey(line, isOwn(id) ? groupName(id) : id)]));
  });
}

const allCells = (briefing: Briefing) => briefing.incidents.flatMap(({ id }) => cellsOf(briefing, id));
