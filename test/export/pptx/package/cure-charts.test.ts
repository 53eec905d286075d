import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import type { ChartItem } from '../../../../src/layout/page.ts';
import { checkPackage, elements, openPackage } from '../../../support/pptx-package.ts';
import { box, page, testDeck } from '../../../support/pptx-pages.ts';

const data = {
  categories: ['=1+1', '@home', '-5', 'A & B', ''],
  series: [
    { name: '+low', values: [1, 0, 2.5, 4, 3], color: 'accent' },
    { name: 'range', values: [3, 0, 0, Number.NaN, 1], color: 'line' },
  ],
};

describe('cureCharts', () => {
  const chart = (name: string, low: number): ChartItem => ({
    kind: 'chart',
    name,
    box: box(50, 110, 400, 300),
    ...data,
    series: [{ name: 'low', values: [low, 0, 0, 0, 0], color: 'accent' }, ...data.series.slice(1)],
    fontSize: 12,
    alt: 'bars',
    origin: {},
  });

  it('are numbered from 1 in every deck, each beside its own data', async () => {
    const pages = Array.from({ length: 12 }, (_, at) => page(`p${at}`, at === 3 ? [] : [chart(`First ${at}`, 100 + at)]));
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

  it('have two axes, theme colours and fonts, the first bar on top and steps of whole numbers', async () => {
    const xml = openPackage(await writePptx([page('p', [chart('Chart', 9)])], testDeck)).text('ppt/charts/chart1.xml');
    const root = parseXml(xml).root as XmlElement;
    const [bars] = elements(root, 'c:barChart');
    expect(bars ? elements(bars, 'c:axId') : []).toHaveLength(2);
    expect(elements(root, 'a:srgbClr')).toEqual([]);
    expect(new Set(elements(root, 'a:latin').map(({ attributes }) => attributes.typeface))).toEqual(new Set(['+mn-lt']));
    expect(elements(root, 'c:orientation').map(({ attributes }) => attributes.val)).toEqual(['maxMin', 'minMax']);
    expect(elements(root, 'a:endParaRPr').every(({ attributes }) => attributes.lang === 'en-GB')).toBe(true);
    expect(xml).not.toContain('multiLvl');
  });
});
