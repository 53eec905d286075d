/** The data sheet behind a chart: what opens at Edit Data. */
import type { Direction } from '../../../foundation/characters/writing-direction.ts';
import type { Handling } from '../../../layout/deck-facts.ts';
import { handlingWords } from '../handling-words.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { formatCode, formatCodes, timeCodes } from './number-format.ts';
import { markFill, markFont, markFormat, writePrintMarks } from './sheet-marks.ts';
import { workbookText } from './workbook-text.ts';

/** A text, a number, nothing, or a number with the formula that gives it and the way a time is shown. */
export type Cell =
  | string
  | number
  | null
  | { readonly value: number; readonly formula?: string; readonly show?: keyof typeof timeCodes };

export interface SheetFacts {
  /** From A1. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether column A stands at the left or at the right. */
  readonly direction: Direction;
}

/**
 * The parts of a workbook that hold its data: sheet, shared strings and styles, by part name. It can be opened
 * and printed apart from its deck, so how that may be shared stands in A1, which no chart reads and which is the sheet's own
 * for this, and in header and footer of what is printed.
 */
export function writeSheetParts({ rows, direction }: SheetFacts, handling: Handling): ReadonlyMap<string, string> {
  const marked = markRows(rows, handlingWords(handling));
  const texts = marked.flat().filter((cell) => typeof cell === 'string' && cell !== '') as readonly string[];
  const strings = [...new Set(texts)];
  return new Map([
    ['xl/styles.xml', writeStyles(handling)],
    ['xl/sharedStrings.xml', writeStrings(strings, texts.length)],
    [
      'xl/worksheets/sheet1.xml',
      writeSheet({ rows: marked, direction }, new Map(strings.map((text, index) => [text, index])), handling),
    ],
  ]);
}

function markRows(rows: readonly (readonly Cell[])[], words: string): readonly (readonly Cell[])[] {
  const [head = [], ...others] = rows;
  return words === '' ? rows : [[words, ...head.slice(1)], ...others];
}

/** Shared and not inside of cells: Aspose loses inline ones, and with them the names in the chart. */
const writeStrings = (strings: readonly string[], count: number): string =>
  `${xmlHead}<sst xmlns="${namespaces.sheet}" count="${count}" uniqueCount="${strings.length}">` +
  `${strings.map((text) => `<si><t xml:space="preserve">${workbookText(text)}</t></si>`).join('')}</sst>`;

type Places = ReadonlyMap<string, number>;

function writeSheet({ rows, direction }: SheetFacts, strings: Places, handling: Handling): string {
  const isMarked = handlingWords(handling) !== '';
  const styleOfText = (column: number, row: number): number => (isMarked && column === 0 && row === 1 ? markStyle : textStyle);
  const write = (cell: Cell, column: number, row: number): string =>
    typeof cell === 'string'
      ? writeText(cell, { place: `${columnName(column)}${row}`, style: styleOfText(column, row) }, strings)
      : writeNumber(cell, `${columnName(column)}${row}`);
  const xml = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => write(cell, column, at + 1)).join('')}</row>`,
  );
  const last = `${columnName(Math.max(1, ...rows.map((row) => row.length)) - 1)}${rows.length}`;
  const side = direction === 'rtl' ? ' rightToLeft="1"' : '';
  const sheetView = `<sheetViews><sheetView${side} tabSelected="1" workbookViewId="0"/></sheetViews>`;
  const widths = '<cols><col min="1" max="1" width="32" customWidth="1"/></cols>';
  return (
    `${xmlHead}<worksheet xmlns="${namespaces.sheet}"><dimension ref="A1:${last}"/>` +
    `${sheetView}${widths}<sheetData>${xml.join('')}</sheetData>${writePrintMarks(handling)}</worksheet>`
  );
}

/** Text stands in a quoted style: `=1+1` is text, and stays text when somebody edits the cell. */
const writeText = (text: string, { place, style }: { place: string; style: number }, strings: Places): string =>
  text ? `<c r="${place}" s="${style}" t="s"><v>${strings.get(text)}</v></c>` : '';

function writeNumber(cell: Exclude<Cell, string>, place: string): string {
  const { value, formula = '', show = undefined } = typeof cell === 'object' && cell ? cell : { value: cell };
  if (value === null || !Number.isFinite(value)) return '';
  const code = show ? timeCodes[show] : formatCode(value);
  return `<c r="${place}" s="${firstOfNumbers + codes.indexOf(code)}">${formula ? `<f>${formula}</f>` : ''}<v>${value}</v></c>`;
}

/** The styles of numbers stand after those of plain cells and of text. */
const textStyle = 1;
const firstOfNumbers = 2;
const codes: readonly string[] = [...formatCodes, ...Object.values(timeCodes)];
/** After all of them, how the sheet may be shared. */
const markStyle = firstOfNumbers + codes.length;

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Numbers below belong to formats that Excel has built in. */
const ownFormats = 164;

const writeStyles = ({ tlp }: Handling): string =>
  `${xmlHead}<styleSheet xmlns="${namespaces.sheet}">` +
  `<numFmts count="${codes.length}">${codes.map((code, index) => `<numFmt numFmtId="${ownFormats + index}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>${markFont(tlp)}</fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${markFill}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${markStyle + 1}">` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  `${codes.map((_, index) => `<xf numFmtId="${ownFormats + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}` +
  `${markFormat}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
