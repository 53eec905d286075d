/**
 * Fault: a value that is not given becomes a point without a number, which is no number of the schema, and which viewers take
 * for 0 or for the next value. Left out, it is a blank.
 * https://github.com/gitbrent/PptxGenJS/issues/514
 */
import { changeAll, childOf } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

export const dropBlankPoints: Correction = (chart) =>
  changeAll(chart, ['c:numCache'], (cache) => [
    changeAll(cache, ['c:pt'], (point) => (childOf(point, 'c:v')?.children.length ? [point] : [])),
  ]);
