/**
 * How much wider a frame is kept than its text: a hundredth and a point. Programs round glyphs to eighths of a point and
 * kern in their own ways, and one line more than was counted is the mistake that must not happen.
 */
import type { Pt } from '../units.ts';

const share = 1.01;
const slack: Pt = 1;

/** What a line may fill of the width that it has. */
export const usableWidth = (available: Pt): Pt => Math.max(0, available / share - slack);

/** The least width in which a line of text stays whole; none for no text. */
export const widthToHold = (text: Pt): Pt => (text > 0 ? (text + slack) * share : 0);
