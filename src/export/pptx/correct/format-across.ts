/**
 * Fault: the axis across of a scatter chart gets the number format of the axis upwards, and takes that of the cells first.
 * https://github.com/gitbrent/PptxGenJS/issues/1436
 */
import { changeAll } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

/** The axis across is the first. */
export const formatAcross =
  (code: string): Correction =>
  (chart) => {
    let isFirst = true;
    return changeAll(chart, ['c:valAx'], (axis) => {
      if (!isFirst) return [axis];
      isFirst = false;
      return [changeAll(axis, ['c:numFmt'], (format) => [{ ...format, attributes: { formatCode: code, sourceLinked: '0' } }])];
    });
  };
