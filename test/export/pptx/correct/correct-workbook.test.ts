/** Canaries of the workbook, as those of the chart in `correct-chart.test.ts`. */
import { read } from '@e965/xlsx';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { makeCharts } from '../../../../src/export/pptx/charts/make-charts.ts';
import { writeDataSheet } from '../../../../src/export/pptx/correct/data-sheet.ts';
import { dropOrphanTable } from '../../../../src/export/pptx/correct/orphan-table.ts';
import { writeWorkbookProperties } from '../../../../src/export/pptx/correct/workbook-properties.ts';
import { unzip } from '../../../../src/export/pptx/package/unzip.ts';
import { unmarked } from '../../../support/chart-workbook.ts';
import { elements } from '../../../support/pptx-package.ts';

const labels = ['Camp', '', 'Road'];

async function made(): Promise<{ readonly bytes: Uint8Array; readonly parts: ReadonlyMap<string, string> }> {
  const data = [{ name: 'Killed', labels, values: [3, 0, null] }];
  const [chart] = await makeCharts([{ groups: [{ kind: 'bar', data }], options: {} }]);
  const bytes = chart?.workbook ?? new Uint8Array();
  return { bytes, parts: new Map([...unzip(bytes)].map(([name, content]) => [name, new TextDecoder().decode(content)])) };
}

describe('the workbook that PptxGenJS makes', () => {
  it('has a table that no sheet has, over a range that is none; corrected, it has none', async () => {
    const { parts } = await made();
    expect(parts.get('xl/tables/table1.xml')).toMatch(/ref="A1:B4'"/u);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    const corrected = dropOrphanTable(parts);
    expect([...corrected.keys()].filter((name) => /tables|sheet1\.xml\.rels/u.test(name))).toEqual([]);
    expect(corrected.get('[Content_Types].xml')).not.toContain('table1');
  });

  it('says when it was made, by whom and in what; corrected, it says nothing of that but what is true', async () => {
    const { parts } = await made();
    expect(parts.get('docProps/core.xml')).toMatch(/<dcterms:created[^>]*>\d{4}-.*PptxGenJS|PptxGenJS.*<dcterms:created/u);
    expect(parts.get('docProps/app.xml')).toContain('<Application>Microsoft Macintosh Excel</Application>');
    const corrected = writeWorkbookProperties(parts, unmarked);
    expect([...corrected.keys()]).toEqual([...parts.keys()]);
    expect(corrected.get('docProps/core.xml')).toMatch(/<cp:coreProperties [^>]*><\/cp:coreProperties>$/u);
    expect(corrected.get('docProps/app.xml')).toContain('<Application>Briefdeck</Application>');
    expect([...corrected.values()].join('')).not.toMatch(/\d{4}-\d\d-\d\dT|PptxGenJS|Macintosh/u);
  });

  it('has no custom properties; where the deck is marked, it has them, listed and pointed to', async () => {
    const { parts } = await made();
    expect(parts.has('docProps/custom.xml')).toBe(false);
    const corrected = writeWorkbookProperties(parts, { tlp: 'TLP:RED', marks: ['Exercise'] });
    expect(corrected.get('docProps/custom.xml')).toMatch(/name="TLP"><vt:lpwstr>TLP:RED<.*name="Marks"><vt:lpwstr>Exercise</u);
    expect(corrected.get('docProps/core.xml')).toContain('<cp:contentStatus>TLP:RED · Exercise</cp:contentStatus>');
    const attributesOf = (part: string, name: string) =>
      elements(parseXml(corrected.get(part) ?? ''), name).map(({ attributes }) => attributes);
    expect(attributesOf('[Content_Types].xml', 'Override')).toContainEqual({
      PartName: '/docProps/custom.xml',
      ContentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    });
    const pointers = attributesOf('_rels/.rels', 'Relationship');
    expect(pointers.filter(({ Target }) => Target === 'docProps/custom.xml').map(({ Type }) => Type)).toEqual([
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    ]);
    expect(new Set(pointers.map(({ Id }) => Id)).size).toBe(4);
  });

  it('has a blank for 0 and a cell for a blank; corrected, 0 is 0 and a blank is none', async () => {
    const { parts } = await made();
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B3"><v></v></c>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B4"><v></v></c>');
    const rows = [
      ['', 'Killed'],
      ['Camp', 3],
      ['', 0],
      ['Road', null],
    ];
    const corrected = writeDataSheet(parts, { rows, direction: 'ltr' }, unmarked).get('xl/worksheets/sheet1.xml');
    expect(corrected).toMatch(/<c r="B3" s="2"><v>0<\/v><\/c>/u);
    expect(corrected).not.toContain('"B4"');
  });

  it('shifts the names after one that is empty', async () => {
    const { bytes } = await made();
    const sheet = read(bytes).Sheets.Sheet1 ?? {};
    expect(['A2', 'A3', 'A4'].map((place) => sheet[place]?.v)).toEqual(['Camp', 'Road', '']);
  });
});
