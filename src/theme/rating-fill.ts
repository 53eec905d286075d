/**
 * Fills of a matrix, mixed from paper and colours of the theme: recolour the theme, and the matrix follows. What speaks for a
 * hypothesis is tinted as what is reported, what speaks against it as what is disputed, and strong words are stronger. Where
 * these tints would look alike, as in a theme of greys, what speaks against stands light on dark instead.
 */
import { mix } from '../base/color/rgb.ts';
import { colorDistance } from './color-distance.ts';
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

/** Tints nearer to each other than this are taken for one. */
const alike = 10;
/** Shares of ink in the paper, where letters are light. */
const darks: Readonly<Record<'I' | 'II', number>> = { I: 0.65, II: 0.92 };

/** A fill, and the colour of the letters on it. */
export interface RatingLook {
  readonly fill: string;
  readonly ink: 'ink' | 'paper';
}

/** How a cell of a matrix looks. */
export function ratingLook(rating: Rating, colors: Theme['colors']): RatingLook {
  const tint = tintOf(rating, colors);
  if (rating === 'C' || rating === 'CC' || colorDistance(tintOf('C', colors), tintOf('I', colors), 'usual') >= alike)
    return { fill: tint, ink: 'ink' };
  return { fill: mix(colors.ink, colors.paper, darks[rating]), ink: 'paper' };
}

/** The strongest that ink can be read on, up to `most`; the weaker word has its share of that. */
function tintOf(rating: Rating, colors: Theme['colors']): string {
  const { ink, paper } = colors;
  const { role, most, of } = tints[rating];
  let percent = Math.round(most * 100);
  while (percent > 4 && contrast(ink, mix(colors[role], paper, percent / 100)) < readable) percent--;
  return mix(colors[role], paper, (percent / 100) * of);
}
