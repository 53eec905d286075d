/**
 * Source numbers that a program would part from their word. LibreOffice makes a field of every link and ends a line before a
 * field that no longer fits, whatever stands before it: the number then begins the next line alone. PowerPoint takes the word
 * along, as our lines do. So where our word went on only because its number did not fit, a deck writes that number without its link.
 */
import type { Pt } from '../foundation/units.ts';
import type { MeasuredLine, StyledRun } from './body.ts';
import { superscriptScale } from './measure-paragraph.ts';

/** The least that a space takes, as a share of the size: less than in any font, so that no case is missed. */
const narrowestSpace = 0.2;

/** Raised text is laid as wide as PowerPoint draws it; LibreOffice draws it narrower by this share. */
const drawnSmaller = 1 - superscriptScale.grid / superscriptScale.exact;

/** By how much a line may be narrower than it was measured. */
const rounding: Pt = 1;

/** @returns indices of runs; `room` is the width of a line that has no marker */
export const strandedNumbers = (runs: readonly StyledRun[], lines: readonly MeasuredLine[], room: Pt): readonly number[] =>
  runs.some(isSourceNumber) ? lines.flatMap((line, index) => strandedIn(line, { above: lines[index - 1], runs, room })) : [];

const isSourceNumber = ({ link, superscript }: StyledRun): boolean => link?.kind === 'source' && superscript;

interface Above {
  readonly above: MeasuredLine | undefined;
  readonly runs: readonly StyledRun[];
  readonly room: Pt;
}

/** Of the numbers behind the first word of a line, those before which the word fits into the line above. */
function strandedIn({ pieces }: MeasuredLine, { above, runs, room }: Above): readonly number[] {
  const [first] = pieces.filter(({ run }) => run >= 0);
  const end = above?.pieces.at(-1);
  const start = above?.pieces.find(({ run }) => run >= 0);
  if (!first || !end || !start) return [];
  const used = end.x + end.width - start.x + (runs[first.run]?.size ?? 0) * narrowestSpace;
  const stranded: number[] = [];
  let raised = 0;
  for (const { run, text, x, width } of pieces.filter((piece) => piece.run >= 0)) {
    const own = runs[run];
    if (own && isSourceNumber(own) && used + x - first.x - raised * drawnSmaller <= room + rounding) stranded.push(run);
    if (own?.superscript) raised += width;
    if (/\s/u.test(text.replaceAll('\u00A0', ''))) break;
  }
  return stranded;
}
