/** Text sizes of a slide: as large as its theme likes, smaller where that makes it fit, larger where it would stay empty. */

import type { Pt } from '../foundation/units.ts';
import type { Theme } from '../theme/theme.ts';
import type { Stack, TextSizes } from './flow.ts';
import { leastFill } from './page-fill.ts';

/** A slide whose blocks, as they stand, fill less than this of its body gets larger text; still less than that, more air. */
const wellFilled = 0.7;
const airy = 0.75;
const airs = [2, 1.6, 1.3] as const;

type Measure = (sizes: TextSizes) => Stack;

/** The sizes from `best` down to `floor`, all scales moving together, largest first. */
export function sizesDown({ type }: Theme): readonly TextSizes[] {
  const steps = Math.max(1, type.body.best - type.body.floor, type.table.best - type.table.floor);
  return Array.from({ length: steps + 1 }, (_, step) => between(type, 'floor', step / steps));
}

/** The sizes from a share of the way between `best` and `ceiling` down to just above `best`. */
export function sizesUp({ type }: Theme, most: number): readonly TextSizes[] {
  const steps = Math.max(1, type.body.ceiling - type.body.best, type.table.ceiling - type.table.best);
  const shares = Array.from({ length: steps }, (_, step) => 1 - step / steps).filter((share) => share <= most);
  return (shares.length > 0 ? shares : [most]).map((share) => between(type, 'ceiling', share));
}

function between(type: Theme['type'], end: 'floor' | 'ceiling', share: number): TextSizes {
  const size = (name: 'body' | 'table' | 'stat'): Pt => Math.round(type[name].best + (type[name][end] - type[name].best) * share);
  return { body: size('body'), table: size('table'), stat: size('stat'), air: 1 };
}

/** The slide at the sizes that make it one good page; undefined where none does. */
export function fitOnePage(theme: Theme, height: Pt, measure: Measure): Stack | undefined {
  const fits = (stack: Stack): boolean => stack.height <= height && !stack.isCramped;
  const tried: Stack[] = [];
  const down = sizesDown(theme).map((sizes, step) => (): Stack => {
    tried[step] ??= measure(sizes);
    return tried[step];
  });
  const whole = firstThat(down, fits);
  const fitting = orHyphenated(whole, tried, height) ?? firstThat(down, (stack) => stack.height <= height);
  // What has no room at its best size has none at a larger one.
  if (!fitting || fitting !== tried[0] || fillOf(fitting, height) >= wellFilled) return fitting;
  // Larger type must not crowd the slide: it grows only as far as everything keeps the room in which it looks right.
  const looksRight = (stack: Stack): boolean => fits(stack) && stack.best <= height;
  // One that is nearly filled grows half as far as the theme allows: sizes of neighbouring slides stay near each other.
  const up = sizesUp(theme, fillOf(fitting, height) < leastFill ? 1 : 0.5);
  const grown =
    firstThat(
      up.map((sizes) => () => measure(sizes)),
      looksRight,
    ) ?? fitting;
  if (fillOf(grown, height) >= airy) return grown;
  const [largest] = up;
  const aired =
    largest &&
    firstThat(
      airs.map((air) => () => measure({ ...largest, air })),
      fits,
    );
  return aired ?? grown;
}

/** Text gets smaller by no more steps than these for words to stay whole; larger text with hyphens is then read more easily. */
export const mostForWholeWords = 2;

/** The stack whose words are whole, or a larger one that was tried before it, where hyphens make them fit. */
function orHyphenated(whole: Stack | undefined, tried: readonly Stack[], height: Pt): Stack | undefined {
  const hyphenated = tried.findIndex((stack) => stack.height <= height && !stack.isCut);
  const isMuchLarger = hyphenated >= 0 && (!whole || tried.indexOf(whole) - hyphenated > mostForWholeWords);
  return isMuchLarger ? tried[hyphenated] : whole;
}

/** Share of the page that it fills when it looks right. */
const fillOf = (stack: Stack, height: Pt): number => Math.min(stack.filled, height) / height;

/** Measuring is what costs: it stops at the first that will do. */
function firstThat(candidates: readonly (() => Stack)[], isGood: (stack: Stack) => boolean): Stack | undefined {
  for (const candidate of candidates) {
    const stack = candidate();
    if (isGood(stack)) return stack;
  }
  return undefined;
}
