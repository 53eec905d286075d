/**
 * A chart of a deck that is written from right to left, as Office makes it there: what runs across begins at the right, the axis
 * of values stands at the right, and words run to the left.
 */
import type { AnyChartItem } from '../../../layout/page.ts';
import { changeAll, childOf, type XmlNode } from '../xml-tree.ts';

export function turnChart(chart: XmlNode, { isRightToLeft }: Pick<AnyChartItem, 'isRightToLeft'>): XmlNode {
  const spoken = changeAll(chart, ['a:pPr'], (own) => [{ ...own, attributes: { ...own.attributes, rtl: '1' } }]);
  return isRightToLeft ? changeAll(spoken, ['c:catAx', 'c:valAx'], (axis) => [turnAxis(axis)]) : spoken;
}

function turnAxis(axis: XmlNode): XmlNode {
  const side = childOf(axis, 'c:axPos')?.attributes.val;
  if (side === 'l') return changeAll(axis, ['c:axPos'], (found) => [{ ...found, attributes: { val: 'r' } }]);
  return changeAll(axis, ['c:orientation'], (found) => [{ ...found, attributes: { val: 'maxMin' } }]);
}
