/** How large a picture of pixels may be. Whoever opens the deck unpacks it: what counts is its area, not the bytes of its file. */
import { broken, type PictureProblem } from './picture-problem.ts';

export const mostPixels = 40_000_000;
/** Programs keep a row or a column of pixels in one piece, and some count them in 16 bits. */
const longestSide = 20_000;
/** The most pieces of a file, each with a head of its own; programs write a thousand for the largest picture that is taken. */
export const mostPieces = 20_000;

/** What is wrong with a size in pixels; nothing where a slide can take it. */
export function checkPixels(width: number, height: number): PictureProblem | undefined {
  if (width === 0 || height === 0) return broken;
  if (width > longestSide || height > longestSide)
    return tooLarge(`${width} x ${height} pixels; at most ${longestSide} a side are taken`);
  const pixels = width * height;
  if (pixels <= mostPixels) return undefined;
  return tooLarge(`${Math.ceil(pixels / 1e6)} megapixels; at most ${mostPixels / 1e6} are taken`);
}

export const tooLarge = (size: string): PictureProblem => ({
  problem: size,
  hint: 'save it smaller: 2,000 pixels a side are enough',
  isTooLarge: true,
});
