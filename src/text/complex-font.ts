/** The font that a deck names for letters of other scripts, and in which programs draw what stands between them. */
import type { FontFamily } from './body.ts';

/** Families with letters of Arabic and Hebrew, which come with every PowerPoint: with serifs for those that have them. */
export const complexFont = (font: FontFamily): string =>
  font === 'Georgia' || font === 'Times New Roman' ? 'Times New Roman' : 'Arial';
