import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { columnName, writeWorkbook } from '../../../../src/export/pptx/package/workbook.ts';
import { elements, openPackage } from '../../../support/pptx-package.ts';

const data = {
  categories: ['=1+1', '@home', '-5', 'A & B', ''],
  series: [
    { name: '+low', values: [1, 0, 2.5, 4, 3], color: 'accent' },
    { name: 'range', values: [3, 0, 0, Number.NaN, 1], color: 'line' },
  ],
};

/** What stands in each cell: a number, text in quotes, or a fault. */
function cells(xml: string): Readonly<Record<string, string | number>> {
  const root = parseXml(xml).root as XmlElement;
  return Object.fromEntries(
    elements(root, 'c').map((one) => {
      const isText = one.attributes.t === 'inlineStr';
      return [one.attributes.r, isText ? one.text : Number(one.text)];
    }),
  );
}

describe('writeWorkbook', () => {
  it('holds the numbers as numbers, 0 too, and text as text that never counts', () => {
    const sheet = openPackage(writeWorkbook(data)).text('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(cells(sheet)).toEqual({
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
      C4: 0,
      A5: 'A & B',
      B5: 4,
      B6: 3,
      C6: 1,
    });
  });

  it('marks text so that editing a cell does not make a formula of it', () => {
    const open = openPackage(writeWorkbook(data));
    expect(open.text('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1" t="inlineStr">');
    expect(open.text('xl/styles.xml')).toMatch(/<cellXfs count="8"><xf [^>]*\/><xf [^>]*quotePrefix="1"/);
  });

  it('has no mark where its deck has none', () => {
    const open = openPackage(writeWorkbook(data));
    expect(open.names.filter((name) => name.startsWith('docProps/'))).toEqual([]);
    expect(open.text('xl/worksheets/sheet1.xml')).not.toContain('headerFooter');
  });

  it('cuts marks that are too long for a printed header, not the label, and leaves the data where the chart reads it', () => {
    const open = openPackage(writeWorkbook(data, { tlp: 'TLP:AMBER+STRICT', marks: ['R&D '.repeat(100)] }));
    const sheet = open.text('xl/worksheets/sheet1.xml');
    const [header = ''] = elements(parseXml(sheet), 'oddHeader').map(({ text }) => text);
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header).toMatch(/^&L(?:R&&D )+[^&]*…&R&BTLP:AMBER\+STRICT$/u);
    const { A1, ...others } = cells(sheet);
    expect(A1).toBe(`TLP:AMBER+STRICT · ${'R&D '.repeat(100)}`);
    expect(others).toEqual(cells(openPackage(writeWorkbook(data)).text('xl/worksheets/sheet1.xml')));
  });

  it('names columns beyond Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});
