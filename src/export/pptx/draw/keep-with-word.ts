/**
 * Source numbers that stay with their word. LibreOffice makes a field of every link and ends a line before a field that no
 * longer fits, whatever stands before it: the number then begins the next line alone. PowerPoint takes the word along, as our
 * lines do. So where our word went on only because its number did not fit, that number is written without its link.
 */
import type { Pt } from '../../../foundation/units.ts';
import type { LaidParagraph, MeasuredLine, StyledRun } from '../../../text/body.ts';

/** The least that a space takes, as a share of the size: less than in any font, so that no case is missed. */
const narrowestSpace = 0.2;

/** LibreOffice draws raised text at 58 % of the size, our lines count on two thirds: it is narrower by this share. */
const drawnSmaller = 1 - 0.58 / (2 / 3);

/** By how much a line may be narrower than it was measured. */
const rounding: Pt = 1;

/**
 * The runs of a paragraph, without the links that LibreOffice would set alone.
 * @param width of the box inside its insets
 */
export function keepWithWord({ runs, lines, indent }: LaidParagraph, width: Pt): readonly StyledRun[] {
  if (!runs.some(isSourceNumber)) return runs;
  const alone = new Set(
    lines.flatMap((line, index) => strandedIn(line, { above: lines[index - 1], runs, room: width - indent })),
  );
  return runs.map((run, index) => {
    if (!alone.has(index)) return run;
    const { link: _, ...plain } = run;
    return plain;
  });
}

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
