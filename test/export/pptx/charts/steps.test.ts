import { read } from '@e965/xlsx';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { stepSheetRows } from '../../../../src/export/pptx/charts/step-sheet.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import type { ChartStep } from '../../../../src/figures/chart/drawing.ts';
import { drawSteps } from '../../../../src/figures/chart/steps/draw-steps.ts';
import type { StepsItem } from '../../../../src/layout/page.ts';
import { look } from '../../../layout/test-look.ts';
import { checkPackage, elements, openPackage } from '../../../support/pptx-package.ts';
import { page, testDeck } from '../../../support/pptx-pages.ts';

const step = (day: number, figure: string, ends: Partial<ChartStep>): ChartStep => ({
  day,
  isWholeDay: Number.isInteger(day),
  label: `Day ${day}`,
  low: null,
  best: null,
  high: null,
  figure,
  source: 'Police',
  origin: {},
  ...ends,
});
const steps = [
  step(43_576.5, '235', { best: 235 }),
  step(43_577, 'about 197', { best: 197 }),
  step(43_579, '280–310', { low: 280, high: 310 }),
  step(43_581, 'at least 300', { low: 300 }),
  step(43_584, '305', { best: 305 }),
];

function chartOf(given: readonly ChartStep[]): StepsItem {
  const drawing = {
    kind: 'chart',
    form: 'steps',
    language: 'en',
    unit: 'people killed',
    names: { low: 'at least', range: 'at most' },
    steps: given,
  } as const;
  const item = drawSteps(drawing, { x: 40, y: 100, width: 800, height: 340 }, look).items.find(({ kind }) => kind === 'steps');
  if (item?.kind !== 'steps') throw new Error('no chart');
  return item;
}
const item = chartOf(steps);
const write = async (one: StepsItem) => writePptx([page('p', [one])], testDeck);
const rootOf = (xml: string): XmlElement => parseXml(xml).root as XmlElement;
const valuesOf = (root: XmlElement, name: string) => elements(root, name).map(({ attributes }) => attributes.val);
const pointsOf = (root: XmlElement | undefined, name: string) =>
  root
    ? elements(root, name).flatMap((one) =>
        elements(one, 'c:pt').map(({ attributes, text }) => [Number(attributes.idx), Number(text)]),
      )
    : [];

describe('a chart of steps', () => {
  it('is a scatter chart with straight lines, on axes from time to time and from 0', async () => {
    const file = await write(item);
    expect(checkPackage(file)).toEqual([]);
    const root = rootOf(openPackage(file).text('ppt/charts/chart1.xml'));
    expect(valuesOf(root, 'c:scatterStyle')).toEqual(['lineMarker']);
    expect(new Set(valuesOf(root, 'c:smooth'))).toEqual(new Set(['0']));
    expect(valuesOf(root, 'c:min')).toEqual([String(item.from), '0']);
    expect(valuesOf(root, 'c:max')).toEqual([String(item.to), String(item.most)]);
    expect(item.from).toBeLessThan(43_576.5);
    expect(item.to).toBeGreaterThan(43_584);
    expect(elements(root, 'a:srgbClr')).toEqual([]);
  });

  it('has the corners of ranges and line, open ends and points as data', async () => {
    const root = rootOf(openPackage(await write(item)).text('ppt/charts/chart1.xml'));
    const [ranges, line, tips, points] = elements(root, 'c:ser');
    expect(pointsOf(points, 'c:xVal')).toEqual(steps.map(({ day }, index) => [index, day]));
    expect(pointsOf(points, 'c:yVal').map(([, value]) => value)).toEqual([235, 197, 310, 300, 305]);
    expect(pointsOf(line, 'c:yVal').map(([, value]) => value)).toEqual([235, 235, 197, 197, 305]);
    expect(pointsOf(tips, 'c:yVal').map(([, value]) => value)).toEqual(item.tips.map(({ value }) => value));
    expect(pointsOf(ranges, 'c:yVal').map(([, value]) => value)).toEqual(
      item.ranges.flatMap(({ value }) => (value === null ? [] : [value])),
    );
    expect(points && valuesOf(points, 'c:errBarType')).toEqual(['minus']);
  });

  it('marks what is stated as one value, the last one large, and no range', async () => {
    const root = rootOf(openPackage(await write(item)).text('ppt/charts/chart1.xml'));
    const points = elements(root, 'c:ser')[3];
    const special = points ? elements(points, 'c:dPt') : [];
    expect(special.map((one) => [valuesOf(one, 'c:idx')[0], valuesOf(one, 'c:symbol')[0]])).toEqual([
      ['2', 'none'],
      ['3', 'none'],
      ['4', 'circle'],
    ]);
    expect(special.map((one) => elements(one, 'a:schemeClr')[0]?.attributes.val)).toEqual([undefined, undefined, 'accent1']);
  });

  it('has figures that follow the data, and words where these say more', async () => {
    const root = rootOf(openPackage(await write(item)).text('ppt/charts/chart1.xml'));
    const [, , tips, points] = elements(root, 'c:ser');
    const labelsOf = (series: XmlElement | undefined) => (series ? elements(series, 'c:dLbl') : []);
    const wordsOf = (label: XmlElement) => elements(label, 'a:t').map(({ text }) => text);
    expect(labelsOf(points).map(wordsOf)).toEqual([[], ['about 197'], ['280–310'], [], []]);
    // The words of an open end stand beside its mark.
    expect(labelsOf(tips).map(wordsOf)).toEqual([['at least 300']]);
    const sides = { above: 't', below: 'b', left: 'l', right: 'r' };
    expect(labelsOf(points).map((label) => valuesOf(label, 'c:dLblPos')[0])).toEqual(
      item.points.map(({ words, low, high }) => (low !== null && high === null ? undefined : sides[words?.side ?? 'above'])),
    );
    expect(item.points.every(({ words }) => words)).toBe(true);
  });

  it('has a sheet in which corners are formulas of the figures', async () => {
    const open = openPackage(await write(item));
    const sheet = openPackage(open.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')).text('xl/worksheets/sheet1.xml');
    const cell = (name: string) => new RegExp(`<c r="${name}"[^>]*>(.*?)</c>`, 'u').exec(sheet)?.[1];
    expect(['B2', 'C2', 'D4', 'E4'].map(cell)).toEqual(['<v>43576.5</v>', '<v>235</v>', '<v>280</v>', '<v>310</v>']);
    expect(cell('C4')).toBeUndefined();
    expect(read(open.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')).Sheets.Sheet1?.F2?.v).toBe('Police');
    // Point, line: the second corner has the time of the second step and the figure of the first.
    expect([cell('H3'), cell('I3'), cell('J3'), cell('K3')]).toEqual([
      '<f>B3</f><v>43577</v>',
      '<f>C3</f><v>197</v>',
      '<f>B3</f><v>43577</v>',
      '<f>C2</f><v>235</v>',
    ]);
    expect(cell('O2')).toMatch(/^<f>D5\+[\d.]+<\/f>/u);
  });

  it('has formulas that come to what is drawn', () => {
    const rows = stepSheetRows(item);
    const numberAt = (name: string): number => {
      const cell = rows[Number(name.slice(1)) - 1]?.[name.charCodeAt(0) - 65];
      return typeof cell === 'object' ? (cell?.value ?? Number.NaN) : Number(cell);
    };
    const formulas = rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'object' && cell?.formula ? [cell] : [])));
    expect(formulas.length).toBeGreaterThan(20);
    for (const { value, formula = '' } of formulas) {
      const [source = '', more = '0'] = formula.split('+');
      expect(numberAt(source) + Number(more)).toBeCloseTo(value, 4);
    }
  });

  it('shows a day as a day, and a minute where one is stated', async () => {
    const open = openPackage(await write(item));
    const book = openPackage(open.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
    const styles = rootOf(book.text('xl/styles.xml'));
    const [formats] = elements(styles, 'cellXfs');
    const codeOf = (name: string) => {
      const style = Number(new RegExp(`<c r="${name}" s="(\\d+)"`, 'u').exec(book.text('xl/worksheets/sheet1.xml'))?.[1]);
      const id = formats && elements(formats, 'xf')[style]?.attributes.numFmtId;
      return elements(styles, 'numFmt').find(({ attributes }) => attributes.numFmtId === id)?.attributes.formatCode;
    };
    expect([codeOf('B2'), codeOf('B3')]).toEqual(['yyyy\\-mm\\-dd\\ hh:mm', 'yyyy\\-mm\\-dd']);
  });

  it('takes words from the briefing for words, not for formulas', () => {
    const [, first] = stepSheetRows(
      chartOf([step(1, '1', { best: 1, label: '=1+1', source: '@SUM(A1)' }), step(2, '2', { best: 2 })]),
    );
    expect(first?.[0]).toBe('=1+1');
    expect(first?.[5]).toBe('@SUM(A1)');
  });
});
