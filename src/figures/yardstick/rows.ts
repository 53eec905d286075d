/** The narrow yardstick: a row for each term, its words at the left and its band on a track of its own at the right. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { YardstickTerm } from './drawing.ts';
import { bandBox, bandShape, drawTicks, tickHeight, trackShape } from './scale.ts';
import { layTerm, termParagraphs, termWidths } from './term-text.ts';
import type { YardstickScale } from './yardstick-scale.ts';

const rowGap: Pt = 3;
const columnGap: Pt = 8;

/** Terms from top to bottom. */
export function termRows(
  terms: readonly YardstickTerm[],
  { width, size }: { width: Pt; size: Pt },
  look: Look,
  language?: string,
): YardstickScale {
  // Tracks are short here: the numbers of judgements stand with the words.
  const texts = terms.map((term) => termParagraphs(term, { size, align: 'left', isOnBand: false }, look));
  const widths = texts.map((paragraphs) => termWidths(paragraphs, look));
  const words = Math.min(
    Math.max(...widths.map(({ natural }) => natural), 0),
    Math.max(width * 0.45, ...widths.map(({ least }) => least)),
  );
  const bodies = texts.map((paragraphs) => layTerm(paragraphs, words, look));
  const tops = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, { height }) => sum + height + rowGap, 0));
  const rowsHeight = bodies.reduce((sum, { height }) => sum + height + rowGap, 0) - rowGap;
  return {
    height: rowsHeight + tickHeight,
    draw: (box) => {
      const track = {
        x: box.x + words + columnGap,
        y: box.y,
        width: Math.max(20, box.width - words - columnGap),
        height: rowsHeight,
      };
      const rows = terms.flatMap((term, index): readonly Item[] => {
        const body = bodies[index];
        if (!body) return [];
        const row = { ...track, y: box.y + (tops[index] ?? 0), height: body.height };
        return [
          trackShape(`Scale ${term.label}`, row),
          bandShape(term, `Band ${term.label}`, bandBox(term, row)),
          {
            kind: 'text',
            name: `Term ${term.label}`,
            box: { x: box.x, y: row.y, width: words, height: body.height },
            body,
            isLabel: true,
            ...(term.isUsed ? { fill: 'panel', outline: { color: 'accent', width: 1.25 } } : {}),
            origin: {},
          },
        ];
      });
      return [...rows, ...drawTicks(track, look, language)];
    },
  };
}
