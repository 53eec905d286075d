/** How likely something is, as a track under its words in a cell or on a card. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { CellLikelihood } from '../../markup/deck.ts';
import type { ParagraphSpec } from '../../text/body.ts';
import type { BrokenParagraph } from '../../text/break-body.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PlacedItem } from '../flow.ts';
import { drawTrack } from '../likelihood-track.ts';
import { laidSize } from '../style-runs.ts';

export const stick = { width: 115, height: 10 } as const;
/** Of the line that is left blank for it. */
const lineSize: Pt = 12;

/** The blank line under the words that the track stands in. */
export const stickSpec = (theme: Theme): ParagraphSpec => ({
  runs: [
    {
      text: '',
      font: theme.fonts.body,
      size: laidSize(lineSize, theme),
      bold: false,
      italic: false,
      superscript: false,
      color: 'ink',
    },
  ],
  align: 'left',
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore: 2,
  keepWithNext: false,
  isExact: true,
});

/** How far the middle of a paragraph lies below the top of the first. */
export function middleOf(paragraphs: readonly BrokenParagraph[], index: number): Pt {
  const tall = ({ heights }: BrokenParagraph): Pt => heights.reduce((sum, height) => sum + height, 0);
  const above = paragraphs
    .slice(0, index + 1)
    .reduce((sum, each, at) => sum + (at > 0 ? each.spec.spaceBefore : 0) + (at < index ? tall(each) : 0), 0);
  const own = paragraphs[index];
  return above + (own ? tall(own) / 2 : 0);
}

interface Stand extends Point {
  readonly most: Pt;
}

/** @param at left end and middle, and how wide it may be */
export const drawStick = (
  name: string,
  likelihood: CellLikelihood,
  { x, y, most }: Stand,
  origin: Origin,
): readonly PlacedItem[] => {
  const box = { x, y: y - stick.height / 2, width: Math.min(stick.width, most), height: stick.height };
  return drawTrack(likelihood, box, { scale: `${name} scale`, band: `${name} likelihood`, ground: 'paper', origin }).map(
    (item) => ({
      item,
      role: 'other',
    }),
  );
};
