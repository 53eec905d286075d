/** Numbers that the maps of a deck write by themselves. */
import type { Compilation } from '../compilation.ts';

/** The degrees and minutes that maps write at their frames, "107°30′W": they come of where the map lies, and tell no withheld number. */
export const degreesOnMaps = (pages: Compilation['pages']): readonly string[] =>
  [...(JSON.stringify(pages) ?? '').matchAll(/"(\d{1,3})°(?:(\d\d)′)?[NSEW]?"/gu)].flatMap(([, ...numbers]) =>
    numbers.filter((each) => each !== undefined),
  );
