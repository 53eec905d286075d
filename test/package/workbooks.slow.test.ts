/** The workbooks behind all charts of the examples and of the gallery, read by SheetJS: every number, nothing where none is stated, and marks apart from both. */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { isChart } from '../../src/layout/page.ts';
import { type SheetRow, sheetRows } from '../support/chart-sheets.ts';
import { elements, openPackage } from '../support/pptx-package.ts';
import { proofDecks } from '../support/proof-decks.ts';

const decks = proofDecks
  .map(({ name, make }) => ({ name, deck: make() }))
  .filter(({ deck }) => deck.pages.some(({ items }) => items.some(isChart)));

/** As a sheet holds them: blanks at the end of a row, and rows of blanks, are nothing. */
function trimmed(rows: readonly SheetRow[]): readonly SheetRow[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

const rounded = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell)));

/** `A1` with or without dollar signs, or column A or row 1 as a whole. */
const isFirstCell = (place: string): boolean => /^\$?(?:A\$?1|A|1)$/u.test(place);

const formulasOf = (sheet: WorkSheet): readonly string[] =>
  Object.values(sheet).flatMap((cell: { readonly f?: unknown }) => (typeof cell?.f === 'string' ? [cell.f] : []));

it('has every kind of chart to read', () => {
  const kinds = decks.flatMap(({ deck }) => deck.pages.flatMap(({ items }) => items.filter(isChart).map(({ kind }) => kind)));
  expect(new Set(kinds)).toEqual(new Set(['chart', 'steps', 'trend', 'ring', 'scatter']));
});

it.each(decks)('hold what the charts of $name show', async ({ deck }) => {
  const charts = deck.pages.flatMap(({ items }) => items.filter(isChart));
  const open = openPackage(await deck.write());
  const [words = ''] = elements(parseXml(open.text('docProps/core.xml')), 'cp:contentStatus').map(({ text }) => text);
  charts.forEach((item, index) => {
    const book = read(open.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`));
    const found = utils.sheet_to_json<(string | number)[]>(book.Sheets.Sheet1 ?? {}, { header: 1, blankrows: true, defval: '' });
    const [[mark, ...head] = [], ...others] = found;
    expect(mark).toBe(words);
    const ranges = elements(parseXml(open.text(`ppt/charts/chart${index + 1}.xml`)), 'c:f').map(({ text }) => text);
    expect(ranges.length).toBeGreaterThan(1);
    expect(
      ranges.filter((range) =>
        range
          .replace("'Sheet1'", 'Sheet1')
          .split(/[!:,()]/u)
          .some(isFirstCell),
      ),
    ).toEqual([]);
    expect(book.Sheets.Sheet1 && formulasOf(book.Sheets.Sheet1).filter((formula) => /\bA1\b/u.test(formula))).toEqual([]);
    expect(rounded(trimmed([['', ...head], ...others]))).toEqual(rounded(trimmed(sheetRows(item))));
  });
});
