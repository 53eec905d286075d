/**
 * The comma of Arabic as LibreOffice 7 lays it: in a stretch of text in one style that has two words or more and no letter behind its
 * last comma, with another stretch behind it, that comma is counted twice. Found by measuring: in type of 22 points what follows
 * stood 6.2 points farther on in Urdu, 7.0 in bold, in Arabic and in Persian, which are the widths of the comma; with a letter behind it,
 * without a second word or a second stretch, and behind other marks, none.
 */
import type { StyledRun } from '../body.ts';
import type { FontMetrics } from '../metrics.ts';

const endsInComma = /\s\S*،\P{L}*$/u;

/** How much farther on, in em, what follows a run stands; none where nothing follows it. */
export const countedTwice = (run: StyledRun, hasNext: boolean, metrics: FontMetrics): number =>
  hasNext && endsInComma.test(run.text) ? (metrics.shape?.('،', run)?.[0]?.advances[0] ?? 0) : 0;
