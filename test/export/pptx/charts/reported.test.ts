/** The workbook behind a chart says what was reported, and no more. */
import { read } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { drawBars } from '../../../../src/figures/chart/bars/draw-bars.ts';
import type { RangeBar, RangeChart } from '../../../../src/figures/chart/drawing.ts';
import { look } from '../../../layout/test-look.ts';
import { openPackage } from '../../../support/pptx-package.ts';
import { page, testDeck } from '../../../support/pptx-pages.ts';

const bar = (label: string, figure: string, ends: Partial<RangeBar>): RangeBar => ({
  label,
  figure,
  low: null,
  best: null,
  high: null,
  origin: {},
  ...ends,
});

const drawing: RangeChart = {
  kind: 'chart',
  form: 'ranges',
  language: 'en',
  unit: 'people killed',
  names: { low: 'at least', best: 'best', range: 'at most' },
  bars: [
    bar('Post', '2–4', { low: 2, best: 3, high: 4 }),
    bar('Camp', 'at least 5', { low: 5 }),
    bar('Road', 'up to 4', { high: 4 }),
    bar('None', '0', { low: 0, best: 0, high: 0 }),
    bar('Village', 'not stated', {}),
  ],
};

it('has no 0 where no least is stated, no highest where it is open, nothing where nothing is known, and 0 where it is 0', async () => {
  const { items } = drawBars(drawing, { x: 40, y: 100, width: 800, height: 340 }, look);
  const open = openPackage(await writePptx([page('p', items)], testDeck));
  const sheet = read(open.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')).Sheets.Sheet1 ?? {};
  const row = (number: number) => ['A', 'B', 'C', 'D'].map((column) => sheet[`${column}${number}`]?.v);
  expect([1, 2, 3, 4, 5, 6].map(row)).toEqual([
    [undefined, 'at most', 'best', 'at least'],
    ['Post', 4, 3, 2],
    ['Camp', undefined, undefined, 5],
    ['Road', 4, undefined, undefined],
    ['None', 0, 0, 0],
    ['Village', undefined, undefined, undefined],
  ]);
  const chart = open.text('ppt/charts/chart1.xml');
  const points = chart
    .split('<c:val>')
    .slice(1)
    .map((values) => [...(values.split('</c:val>')[0] ?? '').matchAll(/<c:pt idx="(\d)"/gu)].map(([, at]) => at).join(''));
  expect(points).toEqual(['023', '03', '013']);
});
