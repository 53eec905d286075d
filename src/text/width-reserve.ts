/**
 * How much wider a frame is kept than its text. What the programs do is measured (`measureParagraph`), so this covers only
 * their last rounding: LibreOffice's was a third of a point at the most, and PowerPoint is said to round each character to
 * an eighth, up or down, which would make one box of seven lines in 3,000 a line short. A point more would make one in
 * fifty a line too tall.
 */
import type { Pt } from '../foundation/units.ts';

export const slack: Pt = 0.25;

/** What a line may fill of the width that it has. */
export const usableWidth = (available: Pt, reserve: Pt): Pt => Math.max(0, available - reserve);

/** The least width in which a line of text stays whole; none for no text. */
export const widthToHold = (text: Pt, reserve: Pt): Pt => (text > 0 ? text + reserve : 0);
