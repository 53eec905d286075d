/** How a data sheet says how it may be shared: the look of its first cell, and the header and footer of what is printed. */
import { tlpColor } from '../../../foundation/tlp-color.ts';
import type { Handling } from '../../../layout/deck-facts.ts';
import { workbookText } from './workbook-text.ts';

/** Bold in the colour of the label: the second font of a sheet. */
export const markFont = (tlp: string): string =>
  `<font><b/><sz val="12"/><color rgb="FF${tlpColor(tlp).slice(1)}"/><name val="Calibri"/><family val="2"/></font>`;

/** Black, as TLP 2.0 has it: the third fill, after the two that every file must begin with. */
export const markFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor indexed="64"/></patternFill></fill>';

/** The format of the cell, with that font and that fill. */
export const markFormat =
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" ' +
  'applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>';

/** Excel takes no more characters in a header. */
const longestHeader = 255;

/** Marks at the left, the label at the right; `&` begins a code there, and two are a character. */
export function writePrintMarks({ tlp, marks }: Handling): string {
  const label = tlp === '' ? '' : `&R&B${escapeCodes(tlp)}`;
  const room = longestHeader - label.length - '&L'.length;
  const words = escapeCodes(marks.join(' · '));
  const short = words.length <= room ? words : `${words.slice(0, room - 1).replace(/&+$/u, '')}…`;
  const line = `${words === '' ? '' : `&L${short}`}${label}`;
  return line === ''
    ? ''
    : `<headerFooter><oddHeader>${workbookText(line)}</oddHeader><oddFooter>${workbookText(line)}</oddFooter></headerFooter>`;
}

const escapeCodes = (text: string): string => text.replaceAll('&', '&&').replaceAll(/\s+/gu, ' ');
