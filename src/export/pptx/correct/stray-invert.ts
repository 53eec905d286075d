/**
 * Fault: series of lines and areas say whether they are inverted below zero, which only bars may say; PowerPoint offers to
 * repair the file. No issue is known.
 */
import { changeAll } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

export const dropStrayInvert: Correction = (chart) =>
  changeAll(chart, ['c:lineChart', 'c:areaChart'], (group) => [changeAll(group, ['c:invertIfNegative'], () => [])]);
