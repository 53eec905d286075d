import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import type { ChartItem, ChartSeries } from '../../../../src/layout/page.ts';
import { checkPackage, elements, openPackage } from '../../../support/pptx-package.ts';
import { box, page, testDeck } from '../../../support/pptx-pages.ts';

const categories = ['=1+1', '@home', '-5', 'A & B', ''];
const series = (name: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  name,
  values: [4, 0, 2.5, null, 4],
  color: 'line',
  labels: ['1–4', '0', 'range 2.5', 'never shown', ''],
  isPale: [false, false, true, false, false],
  ...more,
});
const chart = (name: string, more: Partial<ChartItem> = {}): ChartItem => ({
  kind: 'chart',
  names: [],
  name,
  box: box(50, 110, 400, 300),
  form: 'ranges',
  categories,
  series: [series('range'), series('+low', { values: [1, 0, 2.5, null, 3], color: 'accent', labels: ['', '', '', '', ''] })],
  plot: box(150, 125, 280, 270),
  most: 5,
  gap: 0.6,
  fontSize: 12,
  alt: 'bars',
  origin: {},
  ...more,
});

const partOf = async (item: ChartItem): Promise<string> =>
  openPackage(await writePptx([page('p', [item])], testDeck)).text('ppt/charts/chart1.xml');
const rootOf = (xml: string): XmlElement => parseXml(xml).root as XmlElement;
const valuesOf = (root: XmlElement, name: string) => elements(root, name).map(({ attributes }) => attributes.val);

describe('charts', () => {
  it('are numbered from 1 in every deck, each beside its own data', async () => {
    const named = (name: string, low: number) => chart(name, { series: [series('low', { values: [low, 0, 0, 0, 0] })] });
    const pages = Array.from({ length: 12 }, (_, at) => page(`p${at}`, at === 3 ? [] : [named(`First ${at}`, 100 + at)]));
    await writePptx(pages, testDeck);
    const file = await writePptx(pages, testDeck);
    expect(checkPackage(file)).toEqual([]);
    const open = openPackage(file);
    expect(open.names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(11);
    const [, target = ''] = /Target="\.\.\/charts\/(chart\d+)\.xml"/.exec(open.text('ppt/slides/_rels/slide12.xml.rels')) ?? [];
    expect(target).toBe('chart11');
    expect(open.text(`ppt/charts/${target}.xml`)).toContain('<c:pt idx="0"><c:v>111</c:v></c:pt>');
    const [, sheet = ''] = /embeddings\/([^"]+)"/.exec(open.text(`ppt/charts/_rels/${target}.xml.rels`)) ?? [];
    expect(openPackage(open.bytes(`ppt/embeddings/${sheet}`)).text('xl/worksheets/sheet1.xml')).toContain('<v>111</v>');
  });

  it('have two axes, theme colours and fonts, and the first bar on top', async () => {
    const root = rootOf(await partOf(chart('Chart')));
    const [bars] = elements(root, 'c:barChart');
    expect(bars ? elements(bars, 'c:axId') : []).toHaveLength(2);
    expect(elements(root, 'a:srgbClr')).toEqual([]);
    expect(new Set(elements(root, 'a:latin').map(({ attributes }) => attributes.typeface))).toEqual(new Set(['+mn-lt']));
    expect(valuesOf(root, 'c:orientation')).toEqual(['maxMin', 'minMax']);
    expect(elements(root, 'a:endParaRPr').every(({ attributes }) => attributes.lang === 'en-GB')).toBe(true);
  });

  it('draw ranges one before the other, amounts side by side, columns upright', async () => {
    const shape = async (form: ChartItem['form']) => {
      const root = rootOf(await partOf(chart('Chart', { form })));
      return ['c:barDir', 'c:overlap', 'c:grouping', 'c:gapWidth'].flatMap((name) => valuesOf(root, name));
    };
    expect(await shape('ranges')).toEqual(['bar', '100', 'clustered', '60']);
    expect(await shape('bars')).toEqual(['bar', '0', 'clustered', '60']);
    expect(await shape('columns')).toEqual(['col', '0', 'clustered', '60']);
  });

  it('hold no number where none is stated, and 0 where it is', async () => {
    const [, low = ''] = (await partOf(chart('Chart'))).split('<c:numCache>').slice(1);
    expect([...low.matchAll(/<c:pt idx="(\d)"[^>]*><c:v>([^<]*)/g)].map(([, at, value]) => `${at}:${value}`)).toEqual([
      '0:1',
      '1:0',
      '2:2.5',
      '4:3',
    ]);
  });

  it('have labels that follow the data where these say no more than it, and words of their own where they do', async () => {
    const [range] = elements(rootOf(await partOf(chart('Chart'))), 'c:ser');
    const labels = (range ? elements(range, 'c:dLbl') : []).map((label) => {
      const has = (name: string) => valuesOf(label, name)[0] === '1';
      const words = elements(label, 'a:t').map(({ text }) => text);
      return [
        ...words,
        ...(has('c:showSerName') ? ['name'] : []),
        ...(has('c:showVal') ? ['value'] : []),
        ...valuesOf(label, 'c:delete'),
      ];
    });
    expect(labels).toEqual([['1–4', 'value'], ['value'], ['name', 'value'], ['1'], ['1']]);
    expect(range && elements(range, 'c:dPt').map((point) => valuesOf(point, 'c:idx'))).toEqual([['2']]);
  });

  it.each([
    [1_000_000, '1,000,000', '#,##0', false],
    [9.33333333333, '9.33', '#,##0.00', false],
    [0.3, '0.3', '#,##0.0', false],
    [1_000_000, '1 000 000', '#,##0', true],
    [9.33333333333, '9,33', '#,##0.00', true],
  ])('write %d as %s: label, format code and cell', async (value, words, code, isOwn) => {
    const item = chart('Chart', {
      form: 'bars',
      series: [series('km', { values: [value, 1, 1, 1, 1], labels: [words, '', '', '', ''] })],
    });
    const file = openPackage(await writePptx([page('p', [item])], testDeck));
    const root = rootOf(file.text('ppt/charts/chart1.xml'));
    const [label] = elements(root, 'c:dLbl');
    expect(label && elements(label, 'a:t').map(({ text }) => text)).toEqual(isOwn ? [words] : []);
    expect(label && elements(label, 'c:numFmt').map(({ attributes }) => attributes.formatCode)).toEqual([code]);
    const [point] = elements(root, 'c:numCache').flatMap((cache) => elements(cache, 'c:pt'));
    expect(point?.attributes.formatCode ?? '#,##0').toBe(code);
    const book = openPackage(file.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
    const style = Number(/<c r="B2" s="(\d)">/u.exec(book.text('xl/worksheets/sheet1.xml'))?.[1]);
    const styles = rootOf(book.text('xl/styles.xml'));
    const format = elements(elements(styles, 'cellXfs')[0] as XmlElement, 'xf')[style]?.attributes.numFmtId;
    expect(elements(styles, 'numFmt').find(({ attributes }) => attributes.numFmtId === format)?.attributes.formatCode).toBe(code);
  });

  it('say where in their box the bars are drawn, and where the axis ends', async () => {
    const root = rootOf(await partOf(chart('Chart')));
    expect(['c:x', 'c:y', 'c:w', 'c:h'].map((name) => Number(valuesOf(root, name)[0]))).toEqual([0.25, 0.05, 0.7, 0.9]);
    expect([valuesOf(root, 'c:min'), valuesOf(root, 'c:max')]).toEqual([['0'], ['5']]);
  });
});
