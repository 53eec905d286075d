/** Every box of a page that holds text: text items, and the cells of tables. */

import type { Box, Pt } from '../../src/foundation/units.ts';
import type { Page, TableItem } from '../../src/layout/page.ts';
import type { Color, LaidBody } from '../../src/text/body.ts';

export interface TextBox {
  readonly name: string;
  readonly box: Box;
  readonly body: LaidBody;
  readonly fill?: Color | undefined;
}

export const textBoxes = ({ items }: Page): readonly TextBox[] =>
  items.flatMap((item): readonly TextBox[] => {
    if (item.kind === 'text') return [item];
    return item.kind === 'table' ? cellBoxes(item) : [];
  });

const sum = (lengths: readonly Pt[]): Pt => lengths.reduce((total, length) => total + length, 0);

function cellBoxes({ name, box, columns, rows, isRightToLeft }: TableItem): readonly TextBox[] {
  const heights = rows.map(({ height }) => height);
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ column, columnSpan, rowSpan, body, fill }) => ({
      name: `${name}, row ${row + 1}, column ${column + 1}`,
      box: {
        // Its first column stands at the right.
        x: isRightToLeft ? box.x + box.width - sum(columns.slice(0, column + columnSpan)) : box.x + sum(columns.slice(0, column)),
        y: box.y + sum(heights.slice(0, row)),
        width: sum(columns.slice(column, column + columnSpan)),
        height: sum(heights.slice(row, row + rowSpan)),
      },
      body,
      fill,
    })),
  );
}

/** All words, list markers with them. */
export const wordsOf = ({ paragraphs }: LaidBody): string =>
  paragraphs
    .map(({ marker, runs }) => {
      const label = marker?.kind === 'number' ? `${marker.value}.` : (marker?.character ?? '');
      return label + runs.map(({ text }) => text).join('');
    })
    .join('\n');

/**
 * What a machine with ordinary fonts draws in them, Debian's Noto among them. Of anything else LibreOffice draws boxes, or nothing,
 * or takes a font of which nothing is known: emoji, East Asia where there is no font for it, and scripts of no briefing.
 */
const ordinary = [
  ...[
    'Latin',
    'Greek',
    'Cyrillic',
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
    'Georgian',
  ],
  ...['Armenian', 'Ethiopic', 'Common', 'Inherited'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const inOrdinaryFonts = new RegExp(`^[${ordinary}]*$`, 'u');
const inOthers = /\p{Emoji_Presentation}|[\u2e80-\ufdff]|[\ufe0f\uff00-\uffff]|[\u{10000}-\u{10ffff}]/u;

/** Whether what LibreOffice draws says something of what was laid. */
export function hasFonts(body: LaidBody): boolean {
  const words = wordsOf(body);
  return inOrdinaryFonts.test(words) && !inOthers.test(words);
}
