/** Runs with a hyphen, or a place for a break, wherever our lines end inside a word: no program that opens the file would end one there. */
import { earlyCut, hyphenate } from '../../../foundation/characters/hyphenation.ts';
import type { StyledRun } from '../../../text/body.ts';

/** @param hyphens offsets in the text of all runs, as those of cuts without a hyphen: both as of a `LaidParagraph` */
export function hyphenateRuns(
  runs: readonly StyledRun[],
  hyphens: readonly number[] = [],
  cuts: readonly number[] = [],
): readonly StyledRun[] {
  if (hyphens.length + cuts.length === 0) return runs;
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.text.length;
    const ownOf = (offsets: readonly number[]): readonly number[] =>
      offsets.filter((offset) => offset > from && offset < start).map((offset) => offset - from);
    const [own, early] = [ownOf(hyphens), ownOf(cuts)];
    if (own.length + early.length === 0) return run;
    const moved = own.map((at) => at + earlyCut.length * early.filter((cut) => cut < at).length);
    return { ...run, text: hyphenate(hyphenate(run.text, early, earlyCut), moved) };
  });
}
