/** A slide's body to pages: parted where it parts well, the last two evened out. */
import type { Pt } from '../foundation/units.ts';
import type { Misfit, Stack } from './flow.ts';

export interface Pages {
  readonly pages: readonly Stack[];
  /** What fits on no page; the pages are then not to be shown. */
  readonly misfits: readonly Misfit[];
}

const tolerance = 0.01;
/** A last page filled less than this share of the one before takes over some of it: neither is then a fifth off their middle. */
const even = 2 / 3;
/** One filled less than this looks forgotten: then any parting is better that evens the two. */
const forgotten = 0.2;

export function paginate(stack: Stack, height: Pt): Pages {
  const pages: Stack[] = [];
  let before: Stack | undefined;
  let rest = stack;
  while (rest.height > height + tolerance) {
    const parts = rest.split(height, false) ?? rest.split(height, true);
    if (!parts) return { pages: [...pages, rest], misfits: [rest.misfit(height)] };
    before = rest;
    pages.push(parts.head);
    rest = parts.rest;
  }
  pages.push(rest);
  const isUneven = rest.height < (pages.at(-2)?.height ?? 0) * even;
  const parts = before && isUneven ? evenOut(before, rest, height) : undefined;
  return { pages: parts ? [...pages.slice(0, -2), parts.head, parts.rest] : pages, misfits: [] };
}

type Parting = NonNullable<ReturnType<Stack['split']>>;

/** The first parting, from the middle down, whose second page is no longer than the first. */
function evenOut(both: Stack, last: Stack, height: Pt): Parting | undefined {
  const step = height / 60;
  let longer: Parting | undefined;
  for (let at = Math.min(height, both.height / 2); at < height; at += step) {
    const parts = both.split(at, false);
    if (!parts || parts.rest.height > height) continue;
    if (parts.rest.height <= parts.head.height) return parts.rest.height > last.height ? parts : longer;
    longer = last.height < height * forgotten ? parts : undefined;
  }
  return longer;
}
