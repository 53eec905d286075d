/** Where things stand on a title slide of ours. The layout that the deck brings along has the same places. */

import type { Box, Pt } from '../foundation/units.ts';
import type { ColorRole, Theme } from './theme.ts';

/** Places as shares of the slide's height, for a slide of 7.5 inches in inches. */
const downTo = { kicker: 1.05 / 7.5, map: 0.85 / 7.5, field: 4.4 / 7.5, figures: 4.65 / 7.5, low: 6 / 7.5 };
const mapHeight = 3.25 / 7.5;
/** The largest and the least size of a cover's title, as multiples of a title's own: 40 and 36 points. */
const titleScale = { most: 40 / 26, least: 36 / 26 };
/** At most so many lines. */
export const titleLines = 3;
/** Between the title and what leads on from it, and between that and the end of the field. */
export const leadGap: Pt = 12;

export interface CoverGrid {
  /** In the accent colour, from edge to edge. */
  readonly field: Box;
  readonly kicker: Box;
  /** Seven of twelve columns wide, down to the end of the field. */
  readonly title: Box;
  readonly titleSizes: { readonly most: Pt; readonly least: Pt };
  /** At the right of the field, where a title of seven columns leaves it free. */
  readonly map: Box;
  /** The top of the key figures. */
  readonly figuresTop: Pt;
  /** Where the low row begins if nothing pushes it, and where it has to end. */
  readonly lowTop: Pt;
  readonly bottom: Pt;
}

/** The places on a title slide of a theme. */
export function coverGrid({ grid, type }: Theme): CoverGrid {
  const { body, slide, footer } = grid;
  const field = { x: 0, y: 0, width: slide.width, height: slide.height * downTo.field };
  const kickerTop = slide.height * downTo.kicker;
  const kickerHeight = type.kicker * 1.2;
  const titleTop = kickerTop + kickerHeight + 7;
  return {
    field,
    kicker: { x: body.x, y: kickerTop, width: body.width, height: kickerHeight },
    title: { x: body.x, y: titleTop, width: columnsWide(7, grid), height: field.height - leadGap - titleTop },
    map: {
      x: body.x + body.width - columnsWide(4, grid),
      y: slide.height * downTo.map,
      width: columnsWide(4, grid),
      height: slide.height * mapHeight,
    },
    titleSizes: {
      most: Math.round(type.title.ceiling * titleScale.most),
      least: Math.round(type.title.ceiling * titleScale.least),
    },
    figuresTop: slide.height * downTo.figures,
    lowTop: slide.height * downTo.low,
    bottom: Math.max(body.y + body.height, footer.y),
  };
}

/** So many of the twelve columns, with the gutters between them. */
export function columnsWide(count: number, { body, gutter }: Theme['grid']): Pt {
  return ((body.width + gutter) / 12) * count - gutter;
}

/** What stands on the field is in the colour of the paper: the accent is read on paper, so paper is read on the accent. */
export const onField: ColorRole = 'paper';
