/**
 * Fault: an axis that is to cross the other one at 0 is told to cross it at a word; PowerPoint offers to repair the file.
 * https://github.com/gitbrent/PptxGenJS/issues/1245
 */
import { changeAll } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

export const crossAtZero: Correction = (chart) =>
  changeAll(chart, ['c:crossesAt'], (found) => [
    found.attributes.val === 'autoZero' ? { ...found, attributes: { val: '0' } } : found,
  ]);
