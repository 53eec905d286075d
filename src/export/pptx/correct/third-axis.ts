/**
 * Fault: charts of bars, lines and areas name a third axis that the part does not have; PowerPoint offers to repair the file.
 * https://github.com/gitbrent/PptxGenJS/issues/1534
 */
import { changeAll, childOf, isNode, valOf } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

const groups = ['c:barChart', 'c:lineChart', 'c:areaChart'];

export const dropThirdAxis: Correction = (chart) => {
  const axes = new Set<string>();
  changeAll(chart, ['c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx'], (axis) => {
    axes.add(valOf(childOf(axis, 'c:axId')));
    return [];
  });
  return changeAll(chart, groups, (group) => [
    {
      ...group,
      children: group.children.filter((child) => !isNode(child) || child.name !== 'c:axId' || axes.has(valOf(child))),
    },
  ]);
};
