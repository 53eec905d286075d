/**
 * Fills of a matrix, mixed from paper and colours of the theme: recolour the theme, and the matrix follows. What speaks for a
 * hypothesis is tinted as what is reported, what speaks against it as what is disputed, and strong words are stronger.
 */
import { mix } from '../base/color/rgb.ts';
import { contrast } from './contrast.ts';
import type { ColorRole, Theme } from './theme.ts';

/** Letters have to be read across a room. */
const readable = 6.1;

/** For a hypothesis strongly and plainly, against it plainly and strongly: as the letters of the analysis. */
type Rating = 'CC' | 'C' | 'I' | 'II';

const tints: Readonly<Record<Rating, { readonly role: ColorRole; readonly most: number; readonly of: number }>> = {
  CC: { role: 'reported', most: 0.45, of: 1 },
  C: { role: 'reported', most: 0.45, of: 0.38 },
  I: { role: 'disputed', most: 0.68, of: 0.36 },
  II: { role: 'disputed', most: 0.68, of: 1 },
};

/** The strongest that ink can be read on, up to `most`; the weaker word has its share of that. */
export function ratingFill(rating: Rating, { ink, paper, ...others }: Theme['colors']): string {
  const colors = { ink, paper, ...others };
  const { role, most, of } = tints[rating];
  let percent = Math.round(most * 100);
  while (percent > 4 && contrast(ink, mix(colors[role], paper, percent / 100)) < readable) percent--;
  return mix(colors[role], paper, (percent / 100) * of);
}
