/**
 * Fault: the axis across of a scatter chart counts, and yet has what only axes of categories may have; nor does it say, as axes
 * that count have to for PowerPoint, where the points lie between its ticks. No issue is known.
 */
import { changeAll, childOf, type XmlChild } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

const ofCategories = ['c:auto', 'c:lblAlgn', 'c:noMultiLvlLbl'];
const between: XmlChild = { name: 'c:crossBetween', attributes: { val: 'midCat' }, children: [] };

export const dropCategoryParts: Correction = (chart) =>
  changeAll(chart, ['c:valAx'], (axis) => {
    if (!ofCategories.some((name) => childOf(axis, name))) return [axis];
    return [changeAll(axis, ofCategories, ({ name }) => (name === 'c:auto' ? [between] : []))];
  });
