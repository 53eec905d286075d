/**
 * Fault: in a series of a line, the marker stands after the labels, and in one of bars of several colours the points do; the
 * schema wants them before, and PowerPoint offers to repair the file. No issue is known.
 */
import { changeAll, isNode, type XmlChild, type XmlNode } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

/** The order of all kinds of series: none has two of these the other way round. */
const order = [
  ...['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:explosion', 'c:marker', 'c:dPt', 'c:dLbls'],
  ...['c:trendline', 'c:errBars', 'c:cat', 'c:xVal', 'c:val', 'c:yVal', 'c:smooth'],
];

export const orderSeries: Correction = (chart) => changeAll(chart, ['c:ser'], (series) => [orderChildren(series)]);

/** A series with what it holds in the order of the schema. */
export const orderChildren = (series: XmlNode): XmlNode => ({
  ...series,
  children: [...series.children].sort((a, b) => rank(a) - rank(b)),
});

const rank = (child: XmlChild): number => (isNode(child) ? order.indexOf(child.name) : -1);
