/** The workbooks behind all charts of the examples and of the gallery, read by SheetJS: every number, and nothing where none is stated. */
import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { isChart } from '../../src/layout/page.ts';
import { type SheetRow, sheetRows } from '../support/chart-sheets.ts';
import { openPackage } from '../support/pptx-package.ts';
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

it.each(decks)('hold what the charts of $name show', async ({ deck }) => {
  const charts = deck.pages.flatMap(({ items }) => items.filter(isChart));
  const open = openPackage(await deck.write());
  charts.forEach((item, index) => {
    const book = read(open.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`));
    const found = utils.sheet_to_json<(string | number)[]>(book.Sheets.Sheet1 ?? {}, { header: 1, blankrows: true, defval: '' });
    expect(rounded(trimmed(found))).toEqual(rounded(trimmed(sheetRows(item))));
  });
});
