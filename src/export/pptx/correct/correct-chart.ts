/** All corrections of a chart part. */
import type { XmlNode } from '../xml-tree.ts';
import { dropBlankPoints } from './blank-points.ts';
import { dropCategoryParts } from './category-parts.ts';
import type { Correction } from './correction.ts';
import { crossAtZero } from './crosses-at-zero.ts';
import { addGrouping } from './missing-grouping.ts';
import { writeOneLevel } from './one-level.ts';
import { orderSeries } from './series-order.ts';
import { dropStrayInvert } from './stray-invert.ts';
import { dropThirdAxis } from './third-axis.ts';

const corrections: readonly Correction[] = [
  dropThirdAxis,
  dropStrayInvert,
  addGrouping,
  dropCategoryParts,
  crossAtZero,
  dropBlankPoints,
  writeOneLevel,
  orderSeries,
];

export const correctChart = (chart: XmlNode): XmlNode => corrections.reduce((tree, correct) => correct(tree), chart);
