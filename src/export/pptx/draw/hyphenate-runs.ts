/** Runs with a hyphen wherever our lines end inside a word: no program that opens the file would put one there. */
import { hyphenate } from '../../../foundation/characters/hyphenation.ts';
import type { StyledRun } from '../../../text/body.ts';

/** @param hyphens offsets in the text of all runs, as of a `LaidParagraph` */
export function hyphenateRuns(runs: readonly StyledRun[], hyphens: readonly number[] = []): readonly StyledRun[] {
  if (hyphens.length === 0) return runs;
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.text.length;
    const own = hyphens.filter((offset) => offset > from && offset < start).map((offset) => offset - from);
    return own.length === 0 ? run : { ...run, text: hyphenate(run.text, own) };
  });
}
