/**
 * Links in parts. LibreOffice breaks a line between two links, but inside of one anywhere or not at all, and leaves the rest
 * of a line empty after one that it had to cut. So a link is written as a run for each part that may stand on a line alone.
 */
import type { LaidParagraph, StyledRun } from '../../../text/body.ts';

/** The same runs, links parted at zero width spaces and where our lines end. PowerPoint reads them as one. */
export const partLinks = ({ runs, lines }: Pick<LaidParagraph, 'runs' | 'lines'>): readonly StyledRun[] =>
  runs.flatMap((run, index) =>
    run.link ? partText(run.text, startsOf(run, index, lines)).map((text): StyledRun => ({ ...run, text })) : [run],
  );

/** Offsets in the run at which a line begins with it; between lines lie spaces that hang over the edge. */
function startsOf(run: StyledRun, index: number, lines: LaidParagraph['lines']): readonly number[] {
  let reached = 0;
  return lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      const start = piece.run === index ? run.text.indexOf(piece.text, reached) : -1;
      if (start < 0) return [];
      reached = start + piece.text.length;
      return [start];
    }),
  );
}

function partText(text: string, starts: readonly number[]): readonly string[] {
  const cuts = [0, ...starts.filter((start) => start > 0), text.length];
  const parts = cuts.slice(1).flatMap((end, index) => text.slice(cuts[index], end).split(/(?<=\u200b)/u));
  const filled = parts.filter((part) => part !== '');
  return filled.length > 0 ? filled : [text];
}
