/**
 * Where an audience was shown other rows in two editions because some of them became released, or withheld, in between. Numbers of such
 * sets are not compared: the earlier one is of other people or things than the later.
 */

import type { Briefing } from '../briefing/briefing.ts';
import { groupBy } from '../foundation/group-by.ts';
import { type CountedFigure, countsOf } from './counted.ts';
import { pairFigures, type Side } from './pair-counted.ts';
import { hiddenParts, howReported } from './partly-shown.ts';
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
  /** Addresses of figures of which the audience was shown other reports then. */
  readonly unlike: ReadonlySet<string>;
  /** Keys of totals of some people only that hold parts which are not shown. */
  readonly hiddenParts: ReadonlySet<string>;
  /** What holds figures of which the audience sees the same reports in both, and not all: what it was shown of them is all it is told. */
  readonly partly: PartlyShown;
}

interface PartlyShown {
  /** Addresses of figures and totals in the later edition, and of those that are gone in the earlier. */
  readonly now: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** Measures of the main incident. */
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
  const [old, present] = [countsOf(before.whole, nameOf), countsOf(after.whole, ownName)];
  const pairs = pairFigures(old.figures, present.figures);
  const [oldShown, presentShown] = [countsOf(before.shown, nameOf), countsOf(after.shown, ownName)];
  const byAddress = (figures: readonly CountedFigure[]) => new Map(figures.map((figure) => [figure.at, figure]));
  const [then, now] = [byAddress(oldShown.figures), byAddress(presentShown.figures)];
  const wasShown = ({ before: was }: Side<CountedFigure>): boolean => was !== null && then.has(was.at);
  const isShown = ({ after: is }: Side<CountedFigure>): boolean => is !== null && now.has(is.at);
  const both = pairs.filter((side) => side.before !== null && side.after !== null);
  const released = both.filter((side) => isShown(side) && !wasShown(side)).flatMap(({ after: is }) => is ?? []);
  const hidden = both.filter((side) => wasShown(side) && !isShown(side)).flatMap(({ after: is }) => is ?? []);
  const seen = pairs.flatMap((side) => {
    const how = howReported(side, { before: then, after: now }, nameOf);
    const figure = side.after ?? side.before;
    return how === 'all' || figure === null ? [] : [{ side, how, figure }];
  });
  const unlike = seen.filter(({ how }) => how === 'unlike').flatMap(({ side: { after: is } }) => is ?? []);
  const byLine = groupBy([...released, ...hidden, ...unlike], ({ line }) => line);
  const partly = seen.filter(({ how }) => how === 'partly');
  const lines = new Set(partly.map(({ figure }) => figure.line));
  const ofLines = ({ totals }: ReturnType<typeof countsOf>) => totals.flatMap(({ at, line }) => (lines.has(line) ? [at] : []));
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
    measures: measuresOf([...released, ...hidden, ...unlike]),
    unlike: new Set(unlike.map(({ at }) => at)),
    hiddenParts: new Set([
      ...hiddenParts(before, old.figures, (id) => nameOf('groups', id)),
      ...hiddenParts(after, present.figures, (id) => id),
    ]),
    partly: {
      now: new Set([...partly.flatMap(({ side }) => side.after?.at ?? []), ...ofLines(presentShown)]),
      gone: new Set([...partly.flatMap(({ side }) => side.before?.at ?? []), ...ofLines(oldShown)]),
      measures: measuresOf(partly.map(({ figure }) => figure)),
    },
  };
}

const measuresOf = (figures: readonly CountedFigure[]): ReadonlySet<string> =>
  new Set(figures.filter(({ isMain }) => isMain).map(({ measure }) => measure));

/** Nothing where nobody is shown less than everything. */
export const sameSets: OtherSets = {
  released: new Set(),
  opened: new Set(),
  lines: new Map(),
  wider: new Set(),
  measures: new Set(),
  unlike: new Set(),
  hiddenParts: new Set(),
  partly: { now: new Set(), gone: new Set(), measures: new Set() },
};
