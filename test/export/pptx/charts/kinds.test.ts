/** Lines, areas, stacked bars, rings and scatter charts as parts of a package: what PptxGenJS made, mended and dressed. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { beforeAll, describe, expect, it } from 'vitest';
import { isChart, type Page } from '../../../../src/layout/page.ts';
import { galleryDeck } from '../../../support/gallery.ts';
import { checkPackage, elements, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';

const deck = galleryDeck('kinds-of-chart');
let file: Uint8Array;
let open: OpenPackage;
beforeAll(async () => {
  file = await deck.write();
  open = openPackage(file);
});

const charts: readonly Page[] = deck.pages.filter(({ items }) => items.some(isChart));
const rootOf = (name: string): XmlElement => {
  const at = charts.findIndex((page) => page.name === name);
  return parseXml(open.text(`ppt/charts/chart${at + 1}.xml`)).root as XmlElement;
};
const vals = (root: XmlElement | undefined, name: string) =>
  root ? elements(root, name).map(({ attributes }) => attributes.val) : [];
const pointsOf = (root: XmlElement | undefined, name: string) =>
  root
    ? elements(root, name).flatMap((one) => elements(one, 'c:pt').map(({ attributes, text }) => `${attributes.idx}:${text}`))
    : [];

describe('every kind of chart', () => {
  it('is sound, with two axes or none, in colours and fonts of the theme', () => {
    expect(checkPackage(file)).toEqual([]);
    for (const { name } of charts) {
      const root = rootOf(name);
      const groups = elements(root).filter((one) => /^c:\w+Chart$/u.test(one.name));
      for (const group of groups)
        expect([name, vals(group, 'c:axId').length]).toEqual([name, group.name === 'c:doughnutChart' ? 0 : 2]);
      const own = new Set(elements(root, 'c:axId').map(({ attributes }) => attributes.val));
      const axes = elements(root).filter((one) => /^c:(?:cat|val)Ax$/u.test(one.name));
      expect(axes.length).toBe(own.size);
      expect([name, elements(root, 'a:srgbClr').map(({ attributes }) => attributes.val)]).toEqual([name, []]);
      expect(new Set(elements(root, 'a:latin').map(({ attributes }) => attributes.typeface))).toEqual(
        new Set(name.startsWith('ring') ? [] : ['+mn-lt']),
      );
      expect(vals(root, 'c:dispBlanksAs')).toEqual(['gap']);
    }
  });
});

describe('a line', () => {
  it('has gaps where nothing is stated, marks of its own where a point is not exact, and words that say more as text', () => {
    const line = elements(rootOf('line-with-gaps'), 'c:ser').at(-1);
    expect(pointsOf(line, 'c:val')).toEqual(['0:0', '1:12', '4:19', '5:17.5', '6:22']);
    const marked = line ? elements(line, 'c:dPt').map((one) => [vals(one, 'c:idx')[0], vals(one, 'c:symbol')[0]]) : [];
    expect(marked).toEqual([
      ['1', 'triangle'],
      ['4', 'circle'],
    ]);
    expect(line && elements(line, 'a:t').map(({ text }) => text)).toEqual(['at least 12', 'up to 19']);
  });

  it('has its band from the lower end to the upper where both are stated, as areas behind it', () => {
    const root = rootOf('line-with-band');
    expect(
      elements(root)
        .filter((one) => /^c:\w+Chart$/u.test(one.name))
        .map(({ name }) => name),
    ).toEqual(['c:areaChart', 'c:lineChart']);
    const [base, shade, low, high, line] = elements(root, 'c:ser');
    expect(pointsOf(base, 'c:val')).toEqual(pointsOf(low, 'c:val'));
    expect(pointsOf(shade, 'c:val').slice(0, 2)).toEqual(['0:500', '1:800']);
    expect(pointsOf(high, 'c:val').slice(0, 2)).toEqual(['0:1500', '1:3100']);
    expect(pointsOf(line, 'c:val')).toHaveLength(5);
    expect(elements(rootOf('line-with-gaps'), 'c:areaChart')).toEqual([]);
    expect(vals(root, 'c:crossBetween')).toEqual(['between']);
  });

  it('has an axis of values with round steps and a format, and hides names that the page writes', () => {
    expect(vals(rootOf('line-with-band'), 'c:majorUnit')).toEqual(['1000']);
    expect(vals(rootOf('line-with-band'), 'c:tickLblPos')[0]).toBe('low');
    expect(vals(rootOf('line-of-sixty'), 'c:tickLblPos')[0]).toBe('none');
  });
});

it('areas stand one upon the other, from edge to edge', () => {
  const root = rootOf('areas-of-four');
  expect([vals(root, 'c:grouping'), vals(root, 'c:crossBetween')]).toEqual([['stacked'], ['midCat']]);
  expect(elements(root, 'c:ser')).toHaveLength(4);
});

it('stacked bars overlap wholly, with figures in the middle of their parts', () => {
  const root = rootOf('stacked');
  expect([vals(root, 'c:grouping'), vals(root, 'c:overlap')]).toEqual([['stacked'], ['100']]);
  const [civilians] = elements(root, 'c:ser');
  expect(new Set(vals(civilians, 'c:dLblPos'))).toEqual(new Set(['ctr']));
  expect(pointsOf(civilians, 'c:val')).toEqual(['0:8', '1:4', '2:2']);
});

it('a ring has a colour a part and no labels of its own', () => {
  const root = rootOf('ring');
  const fills = elements(root, 'c:dPt').map((one) => elements(one, 'a:solidFill')[0]);
  expect(fills.map((fill) => fill && elements(fill, 'a:schemeClr')[0]?.attributes.val)).toEqual([
    'accent1',
    'tx2',
    'accent3',
    'tx2',
  ]);
  expect(vals(root, 'c:showPercent')).toEqual(['0']);
  expect(vals(root, 'c:holeSize')).toEqual(['60']);
});

it('a scatter chart has its names as words, and axes that cross at their lowest ends', () => {
  const root = rootOf('scatter-crowded');
  expect(vals(root, 'c:crossesAt')).toEqual(['-10', '1200']);
  expect(vals(rootOf('scatter'), 'c:crossesAt')).toEqual(['0', '0']);
  expect(vals(root, 'c:min')).toEqual(['1200', '-10']);
  expect(pointsOf(root, 'c:xVal')[0]).toBe('0:1510');
  expect(elements(root, 'c:valAx').map((axis) => elements(axis, 'c:numFmt')[0]?.attributes.formatCode)).toEqual(['#,##0', '0']);
});
