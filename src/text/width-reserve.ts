/**
 * How much wider a frame is kept than its text. What the programs do is measured (`measureParagraph`), so this covers only
 * their last rounding: LibreOffice's was a third of a point at the most, and PowerPoint is said to round each character to
 * an eighth, up or down, which would make one box of seven lines in 3,000 a line short. A point more would make one in
 * fifty a line too tall.
 *
 * Beyond that, what is kept for the fonts of Office, script by script:
 * - Latin, Greek, Cyrillic: nothing; their fonts are measured. A raised number counts two thirds of its size, as PowerPoint draws it.
 * - Chinese, Japanese: nothing; signs are an em by design in every font. The marks “ ” ‘ ’ — … · count an em beside them, as in
 *   Office's fonts, where LibreOffice's are narrower.
 * - Korean: nothing; a syllable is 0.92 em in Malgun Gothic as in Noto Sans CJK.
 * - Khmer: 0.15 of the signs that LibreOffice lays over their letters (`khmer-clusters.ts`).
 * - All others: nothing; what Office takes could not be measured, and DejaVu and Noto, which are, run wider than Arial (Arabic, Hebrew)
 *   and are the best guess for the rest.
 */
import type { Pt } from '../foundation/units.ts';

export const slack: Pt = 0.25;

/**
 * For letters whose fonts in Office nobody could measure, an eighth of a point more says nothing of PowerPoint; LibreOffice lays them
 * to the dot as they are counted: of 3,000 lines of Tamil, Urdu and Persian none was wider by more than this hundredth of a point. Signs of
 * East Asia are an em, which nobody has to round.
 */
export const shapedSlack: Pt = 0.01;

/** What a line may fill of the width that it has. */
export const usableWidth = (available: Pt, reserve: Pt): Pt => Math.max(0, available - reserve);

/** The least width in which a line of text stays whole; none for no text. */
export const widthToHold = (text: Pt, reserve: Pt): Pt => (text > 0 ? text + reserve : 0);
