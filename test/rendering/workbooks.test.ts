/** The data sheets behind the charts, opened in LibreOffice Calc: every number of every chart, and nothing where nothing is stated. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type AnyChartItem, isChart, type Page } from '../../src/layout/page.ts';
import { sheetRows } from '../support/chart-sheets.ts';
import { openPackage } from '../support/pptx-package.ts';
import { proofDecks } from '../support/proof-decks.ts';

/** Commas, quotes only where they are needed, UTF-8: the numbers as they are, not as they are shown. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

const chartsOf = (pages: readonly Page[]): readonly AnyChartItem[] => pages.flatMap(({ items }) => items.filter(isChart));

const quoted = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Calc writes a time as its language writes dates, or as the number that it is. */
const time =
  /(?<=^|,)(?:\d{4}-\d\d-\d\d|\d\d?\/\d\d?\/\d{2,4}|4[3-7]\d{3}(?:\.\d+)?)(?: \d\d?:\d\d(?::\d\d)?(?: [AP]M)?)?(?=,|$)/gmu;
const withoutTimes = (sheet: string): string => sheet.replaceAll(time, 'time');

/** Calc writes as many decimals as the format of a cell shows. */
const asShown = (value: string | number): string => (typeof value === 'number' ? String(Number(value.toFixed(2))) : value);

/** Numbers from 10,000 up have separators in their format, and so have those that Calc writes. */
const withoutSeparators = (sheet: string): string =>
  sheet.replaceAll(/"(\d{1,3}(?:,\d{3})+)"/gu, (_, number: string) => number.replaceAll(',', ''));

/** How the sheet may be shared stands in its first cell. */
const withoutMarks = (sheet: string): string => sheet.replace(/^(?:"TLP:[^"]*"|TLP:[^,]*)/u, '');

/** Every row is as wide as the widest. */
function sheetOf(item: AnyChartItem): string {
  const rows = sheetRows(item);
  const width = Math.max(...rows.map((row) => row.findLastIndex((value) => value !== '') + 1));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => quoted(asShown(row[column] ?? ''))));
  return cells.map((row) => row.join(',')).join('\n');
}

function readInCalc(workbooks: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-calc-'));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', csv, '--outdir', out, ...files], { stdio: 'pipe' });
    return readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8').trimEnd());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('open in Calc with the numbers of their charts', async () => {
  const decks = proofDecks.map(({ make }) => make()).filter(({ pages }) => chartsOf(pages).length > 0);
  expect(decks.length).toBeGreaterThan(2);
  const files = await Promise.all(decks.map((deck) => deck.write()));
  const workbooks = files.flatMap((file) => {
    const open = openPackage(file);
    return open.names.filter((name) => name.startsWith('ppt/embeddings/')).map((name) => open.bytes(name));
  });
  const wanted = decks.flatMap(({ pages }) => chartsOf(pages).map(sheetOf));
  expect(wanted.length).toBeGreaterThan(8);
  expect(wanted.some((sheet) => /,\d+,?$/mu.test(sheet))).toBe(true);
  const read = readInCalc(workbooks);
  expect(read.filter((sheet) => !/^(?:"?TLP:|,)/u.test(sheet))).toEqual([]);
  expect(read.some((sheet) => /^"?TLP:/u.test(sheet))).toBe(true);
  expect(read.map(withoutMarks).map(withoutSeparators).map(withoutTimes).sort()).toEqual(wanted.map(withoutTimes).sort());
});
