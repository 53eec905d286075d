/** Canaries of the workbook, as those of the chart in `correct-chart.test.ts`. */
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeCharts } from '../../../../src/export/pptx/charts/make-charts.ts';
import { writeDataSheet } from '../../../../src/export/pptx/correct/data-sheet.ts';
import { dropOrphanTable } from '../../../../src/export/pptx/correct/orphan-table.ts';
import { dropClock } from '../../../../src/export/pptx/correct/workbook-clock.ts';
import { readZip } from '../../../../src/export/pptx/package/unzip.ts';

const labels = ['Camp', '', 'Road'];

async function made(): Promise<{ readonly bytes: Uint8Array; readonly parts: ReadonlyMap<string, string> }> {
  const data = [{ name: 'Killed', labels, values: [3, 0, null] }];
  const [chart] = await makeCharts([{ groups: [{ kind: 'bar', data }], options: {} }]);
  const bytes = chart?.workbook ?? new Uint8Array();
  return { bytes, parts: new Map([...readZip(bytes)].map(([name, content]) => [name, new TextDecoder().decode(content)])) };
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

  it('says when it was made and by whom; corrected, it does not', async () => {
    const { parts } = await made();
    expect(parts.get('docProps/core.xml')).toMatch(/<dcterms:created[^>]*>\d{4}-.*PptxGenJS|PptxGenJS.*<dcterms:created/u);
    expect(dropClock(parts).get('docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\dT|PptxGenJS/u);
  });

  it('has a blank for 0 and a cell for a blank; corrected, 0 is 0 and a blank is none', async () => {
    const { parts } = await made();
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B3"><v></v></c>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B4"><v></v></c>');
    const corrected = writeDataSheet(parts, [
      ['', 'Killed'],
      ['Camp', 3],
      ['', 0],
      ['Road', null],
    ]).get('xl/worksheets/sheet1.xml');
    expect(corrected).toMatch(/<c r="B3" s="2"><v>0<\/v><\/c>/u);
    expect(corrected).not.toContain('"B4"');
  });

  it('shifts the names after one that is empty', async () => {
    const { bytes } = await made();
    const sheet = read(bytes).Sheets.Sheet1 ?? {};
    expect(['A2', 'A3', 'A4'].map((place) => sheet[place]?.v)).toEqual(['Camp', 'Road', '']);
  });
});
