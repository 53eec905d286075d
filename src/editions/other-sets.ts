/**
 * Where an audience was shown other rows in two editions because some of them became released, or withheld, in between. Numbers of such
 * sets are not compared: the earlier one is of other people or things than the later.
 */
import { groupBy } from '../analysis/figures/group-by.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { type CountedFigure, countsOf } from './counted.ts';
import { pairFigures, type Side } from './pair-counted.ts';
import { matchNames } from './same-names.ts';

/** By the keys and addresses of the later edition. */
export interface OtherSets {
  /** Addresses of figures that stood in the earlier edition, and that the audience is shown for the first time. */
  readonly released: ReadonlySet<string>;
  /** Addresses in the earlier edition of figures that the audience is shown now. */
  readonly opened: ReadonlySet<string>;
  /** Lines whose totals count other rows, each with the names of those that are now shown; none where rows are only withheld. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Lines, as `lines`, to which rows came. */
  readonly wider: ReadonlySet<string>;
  /** Measures of the main incident that such a line counts. */
  readonly measures: ReadonlySet<string>;
}

/** An edition as the audience has it, and as it stands in the file. */
export interface Versions {
  readonly shown: Briefing;
  readonly whole: Briefing;
}

export function otherSets(before: Versions, after: Versions): OtherSets {
  const { now: nameOf } = matchNames(before.whole, after.whole);
  const ownName = (_: unknown, id: string): string => id;
  const pairs = pairFigures(countsOf(before.whole, nameOf).figures, countsOf(after.whole, ownName).figures);
  const addressesIn = (briefing: Briefing) => new Set(countsOf(briefing, ownName).figures.map(({ at }) => at));
  const [then, now] = [addressesIn(before.shown), addressesIn(after.shown)];
  const wasShown = ({ before: was }: Side<CountedFigure>): boolean => was !== null && then.has(was.at);
  const isShown = ({ after: is }: Side<CountedFigure>): boolean => is !== null && now.has(is.at);
  const both = pairs.filter((side) => side.before !== null && side.after !== null);
  const released = both.filter((side) => isShown(side) && !wasShown(side)).flatMap(({ after: is }) => is ?? []);
  const hidden = both.filter((side) => wasShown(side) && !isShown(side)).flatMap(({ after: is }) => is ?? []);
  const byLine = groupBy([...released, ...hidden], ({ line }) => line);
  const isReleased = (figure: CountedFigure): boolean => released.includes(figure);
  return {
    released: new Set(released.map(({ at }) => at)),
    opened: new Set(both.filter(isShown).flatMap(({ before: was }) => was?.at ?? [])),
    lines: new Map(
      [...byLine].map(([line, figures]) => [
        line,
        [...new Set(figures.filter(isReleased).map(({ name }) => name))].filter((name) => name !== ''),
      ]),
    ),
    wider: new Set(released.map(({ line }) => line)),
    measures: new Set([...released, ...hidden].filter(({ isMain }) => isMain).map(({ measure }) => measure)),
  };
}

/** Nothing where nobody is shown less than everything. */
export const sameSets: OtherSets = {
  released: new Set(),
  opened: new Set(),
  lines: new Map(),
  wider: new Set(),
  measures: new Set(),
};
