import { read, utils } from '@e965/xlsx';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCharts } from '../../../../src/export/pptx/charts/make-charts.ts';
import { type Cell, columnName, writeSheetParts } from '../../../../src/export/pptx/charts/sheet.ts';
import { correctWorkbook } from '../../../../src/export/pptx/correct/correct-workbook.ts';
import { makeWorkbook, unmarked } from '../../../support/chart-workbook.ts';
import { elements, openPackage } from '../../../support/pptx-package.ts';

const rows: readonly (readonly Cell[])[] = [
  ['', '+low', 'range'],
  ['=1+1', 1, 3],
  ['@home', 0, 0],
  ['-5', 2.5, null],
  ['A & B', 4, Number.NaN],
  ['', 3, 1],
];

/** What SheetJS finds in each cell: a number, a text, or a text with `=` before it for a formula. */
function cellsIn(workbook: Uint8Array): Readonly<Record<string, unknown>> {
  const book = read(workbook, { cellFormula: true, cellNF: true });
  expect(book.SheetNames).toEqual(['Sheet1']);
  const sheet = book.Sheets.Sheet1 ?? {};
  return Object.fromEntries(
    Object.entries(sheet)
      .filter(([place]) => !place.startsWith('!'))
      .map(([place, cell]) => [place, cell.f ? `=${cell.f}` : cell.v]),
  );
}

describe('the sheet of a workbook, read by SheetJS', () => {
  it('holds the numbers as numbers, 0 too, blanks as nothing, and text as text that never counts', async () => {
    expect(cellsIn(await makeWorkbook(rows))).toEqual({
      B1: '+low',
      C1: 'range',
      A2: '=1+1',
      B2: 1,
      C2: 3,
      A3: '@home',
      B3: 0,
      C3: 0,
      A4: '-5',
      B4: 2.5,
      A5: 'A & B',
      B5: 4,
      B6: 3,
      C6: 1,
    });
  });

  it('holds any rows as they were given', async () => {
    const [made] = await makeCharts([
      { groups: [{ kind: 'bar', data: [{ name: 'Any', labels: ['a'], values: [1] }] }], options: {} },
    ]);
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const cell = fc.oneof(text, fc.integer({ min: 0, max: 9_000_000 }), fc.constant(null), fc.constant(0));
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (given) => {
        const book = read(correctWorkbook(made?.workbook ?? new Uint8Array(), { rows: given, direction: 'ltr' }, unmarked));
        const found = utils.sheet_to_json<unknown[]>(book.Sheets.Sheet1 ?? {}, { header: 1, blankrows: true, defval: null });
        // The dimension says how far the rows reach, also where the last are blank.
        const wanted = given.map((row) => row.map((one) => (one === '' ? null : one)));
        expect(found.map((row) => row.map((one) => one ?? null))).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('has formulas with what they come to, and numbers and times with their formats', async () => {
    const book = read(
      await makeWorkbook([
        ['Day', { value: 43_576.5, show: 'minute' }, { value: 43_577, formula: 'B1+0.5', show: 'day' }],
        ['Number', 1234, 9.333],
      ]),
      { cellFormula: true, cellNF: true, cellDates: false },
    );
    const sheet = book.Sheets.Sheet1 ?? {};
    expect(['B1', 'C1', 'B2', 'C2'].map((place) => [sheet[place]?.v, sheet[place]?.f, sheet[place]?.z])).toEqual([
      [43_576.5, undefined, 'yyyy\\-mm\\-dd\\ hh:mm'],
      [43_577, 'B1+0.5', 'yyyy\\-mm\\-dd'],
      [1234, undefined, '#,##0'],
      [9.333, undefined, '#,##0.00'],
    ]);
  });
});

describe('the parts of a sheet', () => {
  it('mark text so that editing a cell does not make a formula of it', () => {
    const parts = writeSheetParts({ rows, direction: 'ltr' }, unmarked);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1" t="s">');
    expect(parts.get('xl/styles.xml')).toMatch(/<cellXfs count="12"><xf [^>]*\/><xf [^>]*quotePrefix="1"/);
  });

  it('hold each text once, among the shared strings and in no cell', () => {
    const parts = writeSheetParts(
      {
        rows: [
          ['Border post', 'Border post', 'Camp'],
          [1, 2, 3],
        ],
        direction: 'ltr',
      },
      unmarked,
    );
    const strings = parseXml(parts.get('xl/sharedStrings.xml') ?? '');
    expect(elements(strings, 't').map(({ text }) => text)).toEqual(['Border post', 'Camp']);
    expect(elements(strings, 'si')).toHaveLength(2);
    expect(strings.root?.attributes).toMatchObject({ count: '3', uniqueCount: '2' });
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('inlineStr');
  });

  it('name columns beyond Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});

describe('the marks of a sheet', () => {
  it('are none where its deck has none', async () => {
    const open = openPackage(await makeWorkbook(rows));
    expect(open.names).not.toContain('docProps/custom.xml');
    expect(open.text('docProps/core.xml')).not.toMatch(/<cp:(?:category|contentStatus)>/u);
    expect(open.text('xl/worksheets/sheet1.xml')).not.toMatch(/headerFooter|r="A1"/u);
  });

  it('are cut where too long for a printed header, the label not, and leave the data where the chart reads it', async () => {
    const marked = await makeWorkbook(rows, { tlp: 'TLP:AMBER+STRICT', marks: ['R&D '.repeat(100)] });
    const sheet = openPackage(marked).text('xl/worksheets/sheet1.xml');
    const [header = '', footer] = ['oddHeader', 'oddFooter'].map((name) => elements(parseXml(sheet), name)[0]?.text);
    expect(footer).toBe(header);
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header).toMatch(/^&L(?:R&&D )+[^&]*…&R&BTLP:AMBER\+STRICT$/u);
    const { A1, ...others } = cellsIn(marked);
    expect(A1).toBe(`TLP:AMBER+STRICT · ${'R&D '.repeat(100)}`);
    expect(others).toEqual(cellsIn(await makeWorkbook(rows)));
  });

  it.each([
    ['TLP:RED', 'FFFF2B2B'],
    ['TLP:AMBER', 'FFFFC000'],
    ['TLP:GREEN', 'FF33FF00'],
    ['TLP:CLEAR', 'FFFFFFFF'],
  ])('are %s in bold and in its colour on black, in the first cell alone', async (tlp, color) => {
    const open = openPackage(await makeWorkbook([['', tlp], ...rows], { tlp, marks: [] }));
    const styles = parseXml(open.text('xl/styles.xml'));
    const children = (name: string, child: string) => elements(styles, name).flatMap((list) => elements(list, child));
    const cellStyles = elements(parseXml(open.text('xl/worksheets/sheet1.xml')), 'c').map(
      ({ attributes }) => [attributes.r, attributes.s] as const,
    );
    const style = cellStyles.find(([place]) => place === 'A1')?.[1];
    expect(cellStyles.filter(([, other]) => other === style)).toEqual([['A1', style]]);
    const format = children('cellXfs', 'xf')[Number(style)]?.attributes;
    expect(format).toMatchObject({ quotePrefix: '1', applyFont: '1', applyFill: '1' });
    const font = children('fonts', 'font')[Number(format?.fontId)];
    const fill = children('fills', 'fill')[Number(format?.fillId)];
    expect(font && elements(font).map(({ name, attributes }) => [name, attributes.rgb])).toEqual(
      expect.arrayContaining([
        ['b', undefined],
        ['color', color],
      ]),
    );
    expect(fill && elements(fill, 'fgColor')[0]?.attributes.rgb).toBe('FF000000');
  });
});

it('is in a package without table, clock or author, the same each time', async () => {
  const [one, other] = [await makeWorkbook(rows), await makeWorkbook(rows)];
  expect(Buffer.compare(one, other)).toBe(0);
  const open = openPackage(one);
  expect(open.names[0]).toBe('[Content_Types].xml');
  expect(open.names.filter((name) => /tables|sheet1\.xml\.rels/u.test(name))).toEqual([]);
  expect(open.text('docProps/core.xml')).not.toMatch(/created|modified|PptxGenJS/iu);
  expect(open.text('[Content_Types].xml')).not.toContain('table');
});
