/** A slide that one page cannot hold: at which sizes it continues. */

import type { Pt } from '../foundation/units.ts';
import type { Theme } from '../theme/theme.ts';
import { mostForWholeWords, sizesDown, sizesUp } from './choose-sizes.ts';
import type { Stack, TextSizes } from './flow.ts';
import { leastFill } from './page-fill.ts';
import { type Pages, paginate } from './paginate.ts';

/** A last page filled less than this is one that slightly smaller text might save. */
const thin = 0.6;
/** How many steps below the best sizes that may cost. */
const saving = 2;
/** Of more pages one that is half empty is not worth as many measurings. */
const few = 3;

interface Attempt extends Pages {
  readonly isCramped: boolean;
  readonly isCut: boolean;
}

/**
 * The pages at the best sizes. Smaller ones only where something would not fit, a word would be broken, or a page
 * that is mostly empty can be saved; larger ones only where a page would stay half empty and none is added.
 */
export function continueOver(theme: Theme, height: Pt, measure: (sizes: TextSizes) => Stack): Pages {
  const attemptAt = (sizes: TextSizes): Attempt => {
    const stack = measure(sizes);
    return { ...paginate(stack, height), isCramped: stack.isCramped, isCut: stack.isCut };
  };
  const attempts: Attempt[] = [];
  for (const sizes of sizesDown(theme)) {
    const attempt = attemptAt(sizes);
    attempts.push(attempt);
    const [first] = attempts.filter(isGood);
    if (first && (!endsThin(first, height) || attempts.length > saving)) break;
  }
  const whole = attempts.findIndex(isGood);
  const hyphenated = attempts.findIndex(({ misfits, isCut }) => misfits.length === 0 && !isCut);
  if (hyphenated >= 0 && (whole < 0 || whole - hyphenated > mostForWholeWords)) return attempts[hyphenated] ?? none;
  const best = shortest(attempts.filter(isGood));
  if (best && best === attempts[0] && best.pages.length <= few && best.pages.some((page) => page.height < height * leastFill)) {
    for (const sizes of sizesUp(theme, 1)) {
      const grown = attemptAt(sizes);
      if (isGood(grown) && grown.pages.length === best.pages.length) return grown;
    }
  }
  return best ?? shortest(attempts.filter(({ misfits }) => misfits.length === 0)) ?? attempts.at(-1) ?? none;
}

const none: Pages = { pages: [], misfits: [] };

/** The first with the fewest pages. */
function shortest(attempts: readonly Attempt[]): Attempt | undefined {
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length));
  return attempts.find(({ pages }) => pages.length === fewest);
}

const isGood = ({ misfits, isCramped }: Attempt): boolean => misfits.length === 0 && !isCramped;

/** Whether the pages together would nearly do with one less. */
function endsThin({ pages }: Pages, height: Pt): boolean {
  const used = pages.reduce((total, page) => total + page.height, 0);
  return used <= (pages.length - 1 + thin) * height;
}
