/** Sizes of type on a page of another size than ours. */
import type { IndentLevel } from '../../base/base.ts';
import type { Pt, Size } from '../../foundation/units.ts';
import type { SizeRange, TypeScale } from '../theme.ts';

/** A slide of 13⅓ × 7½ in is what our sizes are for; on an upright page the width counts, or words would fill lines alone. */
export const scaleOf = ({ width, height }: Size): number => Math.min(height / 540, width / 720);

/** Less is not read in a room. */
const least: Pt = 8;

const scaled = (size: Pt, scale: number): Pt => Math.max(least, Math.round(size * scale));

/** A title is at least this large on our page. */
const titleFloor: Pt = 20;
const lineHeight = 1.2;

/** How high a line is for each point of its size, as the template spaces lines; one that is said in points is said for its own size. */
export function lineFactor({ lineSpacing, size }: IndentLevel): number {
  return 'share' in lineSpacing ? lineHeight * Math.max(lineSpacing.share, 0.7) : Math.max(lineSpacing.points / size, 0.9);
}

export interface TitleFit {
  readonly sizes: SizeRange;
  /** Lines that the box holds at the best size. */
  readonly lines: number;
}

/**
 * The slot's own size, shrunk until the box holds two lines, but not below the floor; a box too low for that is left for one
 * line, which may be larger.
 * @param height what text may fill
 */
export function fitTitle(level: IndentLevel, height: Pt, scale: number): TitleFit {
  const factor = lineFactor(level);
  const floor = scaled(titleFloor, scale);
  const own = Math.max(least, Math.floor(level.size));
  const forTwo = Math.floor(height / (2 * factor) + 0.01);
  const forOne = Math.floor(height / factor + 0.01);
  const best = forTwo >= Math.min(floor, own) ? Math.min(own, forTwo) : Math.max(least, Math.min(own, forOne));
  return {
    sizes: { ceiling: best, best, floor: Math.min(best, floor) },
    lines: Math.max(1, Math.floor(height / (factor * best) + 0.01)),
  };
}

/** On a cover or a section: as large as the words allow, from a single line of the slot's own size downwards. */
export function fitCoverTitle(level: IndentLevel, height: Pt, scale: number): TitleFit {
  const factor = lineFactor(level);
  const forOne = Math.max(least, Math.floor(height / factor + 0.01));
  const best = Math.max(least, Math.min(Math.floor(level.size), forOne));
  const floor = Math.min(best, scaled(titleFloor, scale));
  return { sizes: { ceiling: best, best, floor }, lines: Math.max(1, Math.floor(height / (factor * best) + 0.01)) };
}

/** FIRST asks for 12 points or more, on any page. */
export const labelSize = (tlp: Pt, scale: number): Pt => Math.max(tlp, Math.round(tlp * scale));

/** @param text the level that plain text is set in, @param footer the level of footers: neither is ever set larger than there */
export function scaleType(
  type: TypeScale,
  { text, footer, title, scale }: { text: IndentLevel; footer: IndentLevel | undefined; title: SizeRange; scale: number },
): TypeScale {
  const range = ({ ceiling, best, floor }: SizeRange): SizeRange => ({
    ceiling: scaled(ceiling, scale),
    best: scaled(best, scale),
    floor: scaled(floor, scale),
  });
  const body = range(type.body);
  const own = text.saysSize ? Math.max(body.floor, Math.floor(text.size)) : body.ceiling;
  return {
    title,
    lead: range(type.lead),
    body: { ceiling: Math.min(own, body.ceiling), best: Math.min(own, body.best), floor: body.floor },
    table: range(type.table),
    stat: range(type.stat),
    caption: scaled(type.caption, scale),
    kicker: scaled(type.kicker, scale),
    footer: footer?.saysSize
      ? Math.max(least, Math.min(Math.floor(footer.size), scaled(type.footer * 1.4, scale)))
      : scaled(type.footer, scale),
    tlp: labelSize(type.tlp, scale),
  };
}
