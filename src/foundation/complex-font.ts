/** The font that a deck names for letters of other scripts, and in which programs draw what stands between them. */

const withSerifs: ReadonlySet<string> = new Set(['Georgia', 'Times New Roman']);
const known: ReadonlySet<string> = new Set([...withSerifs, 'Calibri', 'Arial']);

/** Families with letters of Arabic and Hebrew, which come with every PowerPoint: with serifs for those that have them. */
export const complexFont = (font: string): string => (withSerifs.has(font) ? 'Times New Roman' : 'Arial');

/** The same, but a family of somebody's own, which may have the letters itself, stays. */
export const complexFontUnlessOwn = (font: string, own: string): string => (known.has(font) ? complexFont(font) : own);
