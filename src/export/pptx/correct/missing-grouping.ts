/** Fault: charts of lines do not say how their series are grouped, which the schema asks for. No issue is known. */
import { changeAll, childOf } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

export const addGrouping: Correction = (chart) =>
  changeAll(chart, ['c:lineChart'], (group) => [
    childOf(group, 'c:grouping')
      ? group
      : { ...group, children: [{ name: 'c:grouping', attributes: { val: 'standard' }, children: [] }, ...group.children] },
  ]);
