/**
 * Links in parts. LibreOffice breaks a line between two links, but inside of one anywhere or not at all, and leaves the rest
 * of a line empty after one that it had to cut. So a link is written as a run for each of its lines; the spaces that hang
 * over the edge between them are text, since those of a link do not hang.
 */
import type { LaidParagraph, StyledRun } from '../../../text/body.ts';

/** The same runs, links parted where our lines end, and left out where they would stand alone. */
export const partLinks = ({
  runs,
  lines,
  unlinked = [],
}: Pick<LaidParagraph, 'runs' | 'lines' | 'unlinked'>): readonly StyledRun[] =>
  runs.some(({ link }) => link)
    ? runs.flatMap((run, index) => {
        if (!run.link) return [run];
        return unlinked.includes(index) ? [withoutLink(run)] : partRun(run, piecesOf(index, lines));
      })
    : runs;

function withoutLink({ link: _, ...plain }: StyledRun): StyledRun {
  return plain;
}

/** What each line shows of a run. */
const piecesOf = (run: number, lines: LaidParagraph['lines']): readonly string[] =>
  lines.flatMap(({ pieces }) => {
    const own = pieces.filter((piece) => piece.run === run);
    return own.length === 0 ? [] : [own.map(({ text }) => text).join('')];
  });

function partRun(run: StyledRun, pieces: readonly string[]): readonly StyledRun[] {
  const [first, second] = pieces;
  if (first === undefined || (second === undefined && first === run.text)) return [run];
  const plain = withoutLink(run);
  const parts: StyledRun[] = [];
  let reached = 0;
  for (const piece of pieces) {
    const start = run.text.indexOf(piece, reached);
    parts.push({ ...plain, text: run.text.slice(reached, start) }, { ...run, text: piece });
    reached = start + piece.length;
  }
  parts.push({ ...plain, text: run.text.slice(reached) });
  return parts.filter(({ text }) => text !== '');
}
