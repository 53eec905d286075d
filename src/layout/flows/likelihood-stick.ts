/** How likely something is, as a band on a track from 0 to 100 %: under its words in a cell or on a card, as beside a judgement. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { CellLikelihood } from '../../markup/deck.ts';
import type { ParagraphSpec } from '../../text/body.ts';
import type { BrokenParagraph } from '../../text/break-body.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PlacedItem } from '../flow.ts';
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
export function drawStick(
  name: string,
  { from, to }: CellLikelihood,
  { x, y, most }: Stand,
  origin: Origin,
): readonly PlacedItem[] {
  const length = Math.min(stick.width, most);
  const width = Math.max(3, (length * (to - from)) / 100);
  const shared = { kind: 'shape', shape: 'rectangle', alt: { decorative: true }, origin } as const;
  const top = y - stick.height / 2;
  return [
    {
      item: {
        ...shared,
        name: `${name} scale`,
        box: { x, y: top, width: length, height: stick.height },
        fill: 'paper',
        outline: { color: 'muted', width: 0.75 },
      },
      role: 'other',
    },
    {
      item: {
        ...shared,
        name: `${name} likelihood`,
        box: { x: x + Math.min((length * from) / 100, length - width), y: top, width, height: stick.height },
        fill: 'accent',
        outline: { color: 'paper', width: 1 },
      },
      role: 'other',
    },
  ];
}
