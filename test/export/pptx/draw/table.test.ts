import type { XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTable } from '../../../../src/export/pptx/draw/table.ts';
import { layGrid, lineAbove } from '../../../../src/layout/table-grid.ts';
import { elements } from '../../../support/pptx-package.ts';
import { box, cell, table } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const at = box(50, 100, 300, 90);
const draw = (...rows: Parameters<typeof table>[2]) => drawn(drawTable(table('T', at, rows), makeSlide()));
const spanOf = ({ attributes: { rowSpan, gridSpan, hMerge, vMerge } }: XmlElement) =>
  [rowSpan, gridSpan, hMerge, vMerge].map((value) => value ?? '-').join('');

describe('drawTable', () => {
  it('flags the header row, also where no head was given, says its alternative text and whole column widths', () => {
    const root = draw([cell('a', 0), cell('b', 1), cell('c', 2)]);
    expect(elements(root, 'a:tblPr')[0]?.attributes.firstRow).toBe('1');
    expect(elements(root, 'p:cNvPr')[0]?.attributes.descr).toBe('T, a table');
    expect(elements(root, 'a:gridCol').map(({ attributes }) => attributes.w)).toEqual(['1270000', '1270000', '1270000']);
    expect(
      elements(drawn(drawTable(table('T', at, [[cell('a', 0)]], { headRows: 0 }), makeSlide())), 'a:tblPr')[0]?.attributes,
    ).toEqual({ firstRow: '1' });
  });

  it('fills a span of two rows and two columns with merged cells', () => {
    const below = [cell('d', 0), cell('e', 1), cell('f', 2)];
    const root = draw([cell('a', 0, { rowSpan: 2, columnSpan: 2 }), cell('b', 2)], [cell('c', 2)], below);
    const rows = elements(root, 'a:tr').map((row) => elements(row, 'a:tc').map(spanOf));
    expect(rows).toEqual([
      ['22--', '2-1-', '----'],
      ['-2-1', '--11', '----'],
      ['----', '----', '----'],
    ]);
  });

  it('gives every row a cell for every column, whatever spans it is given', () => {
    const span = fc.record({
      column: fc.nat(3),
      columnSpan: fc.integer({ min: 1, max: 5 }),
      rowSpan: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const item = {
          ...table('T', at, [[cell('', 3)]]),
          rows: rows.map((cells) => ({ height: 20, cells: cells.map((one) => cell('x', one.column, one)) })),
        };
        const root = drawn(drawTable(item, makeSlide()));
        const columns = elements(root, 'a:gridCol').length;
        expect(elements(root, 'a:tr').map((row) => elements(row, 'a:tc').length)).toEqual(rows.map(() => columns));
      }),
    );
  });

  it('puts margins and anchor on the cell and leaves an empty place low', () => {
    const root = draw([cell('a', 1)]);
    const [empty, full] = elements(root, 'a:tc');
    expect(elements(full ?? root, 'a:tcPr')[0]?.attributes).toEqual({
      marL: '76200',
      marR: '50800',
      marT: '38100',
      marB: '63500',
      anchor: 't',
    });
    expect(elements(empty ?? root, 'a:endParaRPr')[0]?.attributes.sz).toBe('100');
  });
});

describe('lineAbove', () => {
  const thin = { color: 'line', width: 0.5 };
  const thick = { color: 'ink', width: 1.5 };
  const gridOf = (...rows: Parameters<typeof table>[2]) => layGrid(table('T', at, rows));

  it('is the heavier of the two that meet, and the upper of equals', () => {
    const grid = gridOf(
      [cell('a', 0, { borders: { bottom: thin } })],
      [cell('b', 0, { borders: { top: thick, bottom: thin } })],
      [cell('c', 0, { borders: { top: { ...thin, color: 'ink' } } })],
    );
    expect([0, 1, 2, 3].map((row) => lineAbove(grid, row, 0))).toEqual([undefined, thick, thin, undefined]);
  });

  it('is none inside a cell that spans rows, and its own below it', () => {
    const grid = gridOf([cell('a', 0, { rowSpan: 2, borders: { bottom: thick } })], [], [cell('b', 0, { borders: {} })]);
    expect([1, 2].map((row) => lineAbove(grid, row, 0))).toEqual([undefined, thick]);
  });
});
