/** Where things stand on a title slide of ours. The layout that the deck brings along has the same places. */

import { mix } from '../base/color/rgb.ts';
import type { Box, Pt } from '../foundation/units.ts';
import { contrast, luminance } from './contrast.ts';
import type { ColorRole, Theme } from './theme.ts';

/** Places as shares of the slide's height, for a slide of 7.5 inches in inches. */
const downTo = { kicker: 0.8 / 7.5, field: 4.4 / 7.5, figures: 4.65 / 7.5, low: 6 / 7.5 };
/** The largest and the least size of a cover's title, as multiples of a title's own: 40 and 32 points. */
const titleScale = { most: 40 / 26, least: 32 / 26 };
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
  /** The right of the field to its edges, where a title of seven columns leaves it free. */
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
  const mapLeft = body.x + columnsWide(7, grid) + 2 * grid.gutter;
  return {
    field,
    kicker: { x: body.x, y: kickerTop, width: body.width, height: kickerHeight },
    title: { x: body.x, y: titleTop, width: columnsWide(7, grid), height: field.height - leadGap - titleTop },
    map: { x: mapLeft, y: 0, width: slide.width - mapLeft, height: field.height },
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

export interface CoverField {
  /** Of the accent over the paper: 0 opaque. */
  readonly transparency: number;
  /** What is read on it. */
  readonly on: ColorRole;
}

/** A wash of the accent over dark paper is deep at this strength. */
const deep = 28;
const readable = 4.55;

/**
 * The accent as it is on light paper: it is read on paper, so paper is read on it. On dark paper the accent is light, and a
 * field of it would glare: there it is a deep wash, under ink.
 */
export function coverField({ paper, ink, accent }: Theme['colors']): CoverField {
  if (luminance(paper) > luminance(ink)) return { transparency: 0, on: 'paper' };
  let percent = deep;
  while (percent > 0 && contrast(ink, mix(accent, paper, percent / 100)) < readable) percent -= 1;
  return { transparency: 100 - percent, on: 'ink' };
}

/** The field as one opaque colour, for what has to look like it over a map. */
export function fieldColor(colors: Theme['colors']): string {
  const { transparency } = coverField(colors);
  return transparency === 0 ? 'accent' : mix(colors.accent, colors.paper, 1 - transparency / 100);
}

/** Percent of a wash over the field in the colour that is read there: land of the incident, and other land. */
export interface FieldWash {
  readonly strong: number;
  readonly faint: number;
  /** Whether small words are read on the strong one: not over the faintest accent that a theme may have. */
  readonly isReadable: boolean;
}

const wash = { most: 32, least: 16, faint: 0.45 };

/** The strongest on which names are read. */
export function fieldWash(colors: Theme['colors']): FieldWash {
  const { transparency, on } = coverField(colors);
  const field = mix(colors.accent, colors.paper, 1 - transparency / 100);
  const isRead = (percent: number): boolean => contrast(colors[on], mix(colors[on], field, percent / 100)) >= readable;
  let strong = wash.most;
  while (strong > wash.least && !isRead(strong)) strong -= 1;
  return { strong, faint: Math.round(strong * wash.faint), isReadable: isRead(strong) };
}
