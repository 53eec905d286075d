/**
 * The data sheet behind a chart: what opens at Edit Data. Written whole, because the one PptxGenJS embeds leaves 0 blank,
 * has a table part that nothing points to, styles without formats, and the time of day.
 */
import type { ChartSeries } from '../../../layout/page.ts';
import { tlpColor } from '../../../tlp-color.ts';
import { type Handling, handlingWords } from '../pptx-deck.ts';
import { escapeText, namespaces, xmlHead } from '../xml.ts';
import { formatCode, formatCodes, timeCodes } from './number-format.ts';
import { customXml, handlingEntries, writeCore } from './properties.ts';
import { type Relationship, writeRelationships } from './relationships.ts';
import { writeZip } from './zip.ts';

type Data = { readonly categories: readonly string[]; readonly series: readonly Pick<ChartSeries, 'name' | 'values'>[] };

/** A text, a number, nothing, or a number with the formula that gives it and the way a time is shown. */
export type Cell =
  | string
  | number
  | null
  | { readonly value: number; readonly formula?: string; readonly show?: keyof typeof timeCodes };

const unmarked: Handling = { tlp: '', marks: [] };

/** Categories in column A from row 2, a series a column from B; the chart's formulas name the sheet `Sheet1`. */
export function writeWorkbook({ categories, series }: Data, handling = unmarked): Uint8Array {
  const head = ['', ...series.map(({ name }) => name)];
  return packSheet(
    [head, ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)])],
    handling,
  );
}

/**
 * A workbook of one sheet, `Sheet1`, with these rows from A1. It can be opened and printed apart from its deck, so how that may
 * be shared stands in its first cell, which no chart reads, in header and footer of what is printed, and in its properties.
 */
export function packSheet(cells: readonly (readonly Cell[])[], handling = unmarked): Uint8Array {
  const text = new TextEncoder();
  const words = handlingWords(handling);
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(words !== '')],
    [
      '_rels/.rels',
      writeRelationships([
        { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
        ...(words === '' ? [] : propertyRelationships),
      ]),
    ],
    ...(words === '' ? [] : writeProperties(handling)),
    [
      'xl/_rels/workbook.xml.rels',
      writeRelationships([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'styles', target: 'styles.xml' },
      ]),
    ],
    ['xl/styles.xml', styles(handling)],
    ['xl/workbook.xml', workbook],
    ['xl/worksheets/sheet1.xml', writeSheet(cells, handling)],
  ];
  return writeZip(files.map(([name, xml]) => [name, text.encode(xml)] as const));
}

const propertyRelationships: readonly Relationship[] = [
  { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'custom-properties', target: 'docProps/custom.xml' },
];

const writeProperties = (handling: Handling): readonly (readonly [string, string])[] => [
  [
    'docProps/core.xml',
    writeCore([
      ['cp:category', handling.tlp],
      ['cp:contentStatus', handlingWords(handling)],
    ]),
  ],
  ['docProps/custom.xml', customXml(handlingEntries(handling))],
];

function writeSheet(rows: readonly (readonly Cell[])[], handling: Handling): string {
  const words = handlingWords(handling);
  const write = (value: Cell, column: number, row: number): string =>
    words !== '' && column === 0 && row === 1 ? writeText('A1', words, markStyle) : writeCell(value, column, row);
  const xml = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => write(value, column, at + 1)).join('')}</row>`,
  );
  const sheetView = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
  const widths = '<cols><col min="1" max="1" width="32" customWidth="1"/></cols>';
  return (
    `${xmlHead}<worksheet xmlns="${namespaces.sheet}"><dimension ref="A1:${columnName(Math.max(1, ...rows.map((row) => row.length)) - 1)}${rows.length}"/>` +
    `${sheetView}${widths}<sheetData>${xml.join('')}</sheetData>${writePrintMarks(handling)}</worksheet>`
  );
}

/** Excel takes no more characters in a header. */
const longestHeader = 255;

/** Marks at the left, the label at the right; `&` begins a code there, and two are a character. */
function writePrintMarks({ tlp, marks }: Handling): string {
  const label = tlp === '' ? '' : `&R&B${escapeCodes(tlp)}`;
  const room = longestHeader - label.length - '&L'.length;
  const words = escapeCodes(marks.join(' · '));
  const short = words.length <= room ? words : `${words.slice(0, room - 1).replace(/&+$/u, '')}…`;
  const line = `${words === '' ? '' : `&L${short}`}${label}`;
  return line === ''
    ? ''
    : `<headerFooter><oddHeader>${escapeText(line)}</oddHeader><oddFooter>${escapeText(line)}</oddFooter></headerFooter>`;
}

const escapeCodes = (text: string): string => text.replaceAll('&', '&&').replaceAll(/\s+/gu, ' ');

/** Text is an inline string in the quoted style: `=1+1` is text, and stays text when somebody edits the cell. */
function writeCell(cell: Cell, column: number, row: number): string {
  const place = `${columnName(column)}${row}`;
  if (typeof cell === 'string') {
    return cell ? writeText(place, cell, 1) : '';
  }
  const { value, formula = '', show = undefined } = typeof cell === 'object' && cell ? cell : { value: cell };
  if (value === null || !Number.isFinite(value)) return '';
  const code = show ? timeCodes[show] : formatCode(value);
  return `<c r="${place}" s="${firstOfNumbers + codes.indexOf(code)}">${formula ? `<f>${formula}</f>` : ''}<v>${value}</v></c>`;
}

const writeText = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;

/** The styles of numbers stand after those of plain cells and of text. */
const firstOfNumbers = 2;
const codes: readonly string[] = [...formatCodes, ...Object.values(timeCodes)];
/** After all of them, how the sheet may be shared. */
const markStyle = firstOfNumbers + codes.length;

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = (hasProperties: boolean): string =>
  `${xmlHead}<Types xmlns="${namespaces.package}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  (hasProperties
    ? '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
    : '') +
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`;

const workbook =
  `${xmlHead}<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.relationships}">` +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** Numbers below belong to formats that Excel has built in. */
const ownFormats = 164;

const styles = ({ tlp }: Handling): string =>
  `${xmlHead}<styleSheet xmlns="${namespaces.sheet}">` +
  `<numFmts count="${codes.length}">${codes.map((code, index) => `<numFmt numFmtId="${ownFormats + index}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="12"/><color rgb="FF${tlpColor(tlp).slice(1)}"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${markStyle + 1}">` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  `${codes.map((_, index) => `<xf numFmtId="${ownFormats + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}` +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
