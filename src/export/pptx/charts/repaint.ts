/** Colours that PptxGenJS wrote, as slots of our own theme, in the colours of the slide that the chart stands on. */
import { roleOfSlot } from '../paint.ts';
import { changeAll, childOf, isNode, valOf, type XmlNode } from '../xml-tree.ts';
import type { ChartFacts } from './chart-xml.ts';

/**
 * A template has other slots for the roles, and changes of colours that PptxGenJS cannot write; so has our own theme for
 * light lines, which are no slot but a shade of one. What dresses a chart has the slide's colours already: this comes first.
 */
export const repaint = (chart: XmlNode, { line, paint }: ChartFacts): XmlNode =>
  changeAll(chart, ['a:solidFill'], (fill) => {
    const scheme = childOf(fill, 'a:schemeClr');
    const isLine = valOf(childOf(fill, 'a:srgbClr')) === line.slice(1).toUpperCase();
    const role = isLine ? 'line' : roleOfSlot(valOf(scheme));
    return [role && !scheme?.children.some(isNode) ? paint(role) : fill];
  });
