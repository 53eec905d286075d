/** What PptxGenJS has no option for, put into the part that it made: looks of single series and points, and their labels. */
import { orderChildren } from '../correct/series-order.ts';
import { changeAll, childOf, isNode, valOf, type XmlChild, type XmlNode } from '../xml-tree.ts';
import { baseFormat } from './chart-xml.ts';
import { formatCode } from './number-format.ts';

/** Elements of a series as XML, by their names; several for `c:dPt`. What is not given stays as it was made. */
export interface SeriesDress {
  /** `c:tx` */
  readonly name?: string;
  /** `c:spPr` */
  readonly look?: string;
  /** `c:marker` */
  readonly marker?: string;
  /** `c:dPt`, of the points that differ from their series. */
  readonly points?: readonly string[];
  /** `c:dLbls` */
  readonly labels?: string;
  /** `c:errBars` */
  readonly bars?: string;
  /** `c:xVal` and `c:yVal` */
  readonly across?: string;
  readonly up?: string;
}

const elementOf: Readonly<Record<keyof SeriesDress, string>> = {
  name: 'c:tx',
  look: 'c:spPr',
  marker: 'c:marker',
  points: 'c:dPt',
  labels: 'c:dLbls',
  bars: 'c:errBars',
  across: 'c:xVal',
  up: 'c:yVal',
};

/** The series of a chart in their order, each with what is given for it. */
export const dressSeries = (chart: XmlNode, dressOf: (index: number) => SeriesDress): XmlNode =>
  changeAll(chart, ['c:ser'], (series) => {
    const given = Object.entries(dressOf(Number(valOf(childOf(series, 'c:idx')))));
    const names = given.map(([key]) => elementOf[key as keyof SeriesDress]);
    const kept = series.children.filter((child) => !isNode(child) || !names.includes(child.name));
    const added = given.flatMap(([key, xml]) => [xml].flat().map((one) => wrap(elementOf[key as keyof SeriesDress], one)));
    return [orderChildren({ ...series, children: [...kept, ...added] })];
  });

/** An element of a name, from its XML. */
const wrap = (name: string, xml: string): XmlChild => {
  const inner = xml.slice(`<${name}>`.length, -`</${name}>`.length);
  if (xml !== `<${name}>${inner}</${name}>`) throw new Error(`not an element ${name}: ${xml.slice(0, 40)}`);
  return { name, attributes: {}, children: [inner] };
};

/** What holds of every chart. */
export const finish = (chart: XmlNode): XmlNode => settleNames(formatPoints(chart));

/** A number with decimals shows them, whatever the others of its series have. */
const formatPoints = (chart: XmlNode): XmlNode =>
  changeAll(chart, ['c:numCache'], (cache) => [
    {
      ...cache,
      children: [
        { name: 'c:formatCode', attributes: {}, children: [baseFormat] },
        ...changeAll(cache, ['c:formatCode'], () => []).children.map((point) => (isNode(point) ? formatPoint(point) : point)),
      ],
    },
  ]);

function formatPoint(point: XmlNode): XmlNode {
  const [number] = childOf(point, 'c:v')?.children ?? [];
  const code = formatCode(Number(number ?? 0));
  return point.name === 'c:pt' && code !== baseFormat
    ? { ...point, attributes: { ...point.attributes, formatCode: code } }
    : point;
}

/** Names of categories are words, also where they look like dates, and stand where layout has measured them. */
const settleNames = (chart: XmlNode): XmlNode =>
  changeAll(chart, ['c:catAx'], (axis) => [
    changeAll(axis, ['c:auto', 'c:lblAlgn'], (found) =>
      found.name === 'c:auto'
        ? [{ ...found, attributes: { val: '0' } }]
        : [found, { name: 'c:lblOffset', attributes: { val: '50' }, children: [] }],
    ),
  ]);
