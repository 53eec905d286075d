/** A text box: its frame, and its lines piece by piece, each where it was measured to stand. */

import { withoutIsolates } from '../../foundation/characters/writing-direction.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import { escapeAttribute, escapeText } from '../../foundation/xml/xml-text.ts';
import { kernedFrom, superscriptScale, type TextItem } from '../../layout/page.ts';
import type { LaidBody, LaidParagraph, Piece, StyledRun } from '../../text/body.ts';
import { contourPath } from './contour.ts';
import { fontFaces, genericFont } from './fonts.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';

export function drawText(item: TextItem, slide: PreviewSlide): string {
  const { box, body, contour, fill, transparency, outline } = item;
  const look = `${fillOf(fill, slide, transparency)}${strokeOf(outline, slide)}`;
  const shape = contour ? `<path d="${contourPath(contour, box)}"${look}/>` : `<rect${boxAttributes(box)}${look}/>`;
  return `<g${frame(item, slide)}>${fill || outline ? shape : ''}${drawBody(body, box, slide, inkOf(item, slide))}</g>`;
}

/** The lines of a body in its box; of text that is anchored lower they were laid as if at the top. */
export function drawBody(body: LaidBody, box: Box, slide: PreviewSlide, own?: string): string {
  const share = { top: 0, middle: 0.5, bottom: 1 }[body.anchor];
  const top = box.y + (box.height - body.height) * share;
  return body.paragraphs.map((paragraph) => drawParagraph(paragraph, { x: box.x, y: top, slide, own })).join('');
}

/** What `ink` is in a template's placeholder. */
function inkOf({ placeholder }: TextItem, { frame: own }: PreviewSlide): string | undefined {
  switch (own && placeholder?.type) {
    case 'title':
      return own?.title.ink.hex;
    case 'subtitle':
    case 'body':
      return own?.bodies[Math.max(0, (placeholder?.index ?? 1) - 1)]?.ink.hex;
    case 'topic':
      return own?.kicker?.ink.hex;
    case 'footer':
      return own?.footer.ink.hex;
    case 'number':
      return own?.number.ink.hex;
    default:
      return undefined;
  }
}

interface LinePlace {
  readonly x: Pt;
  readonly y: Pt;
  readonly slide: PreviewSlide;
  readonly own?: string | undefined;
}

function drawParagraph(paragraph: LaidParagraph, place: LinePlace): string {
  const inks = paragraph.runs.map((run) => inkFor(run, place));
  let drawn = '';
  for (const { baseline, pieces } of paragraph.lines) {
    for (const piece of pieces) {
      const ink = piece.run < 0 ? markerInk(paragraph, place) : inks[piece.run];
      drawn += drawPiece(piece, ink, { baseline, place });
    }
  }
  return drawn;
}

/** What all pieces of a run share. */
interface Ink {
  readonly attributes: string;
  /** How far above the line it stands. */
  readonly rise: Pt;
  readonly link?: string | undefined;
  /** Whether the page has no font of this name: its letters are then drawn as wide as they were taken to be. */
  readonly isForeign: boolean;
}

/** The share of its size by which PowerPoint raises a superscript: the deck says `baseline="30000"`. */
const raised = 0.3;

function inkFor(run: StyledRun, { slide, own }: Pick<LinePlace, 'slide' | 'own'>): Ink {
  const color = run.color === 'ink' && own !== undefined ? own : slide.color(run.color);
  const link = slide.openLink(run.link);
  const size = run.superscript ? run.size * superscriptScale.exact : run.size;
  const attributes =
    ` font-family="${run.font}, ${genericFont(run.font)}" font-size="${round(size)}" fill="${color}"` +
    `${run.bold ? ' font-weight="700"' : ''}${run.italic ? ' font-style="italic"' : ''}` +
    `${link ? ' text-decoration="underline"' : ''}${run.size < kernedFrom ? ' class="unkerned"' : ''}` +
    `${run.language ? ` lang="${escapeAttribute(run.language)}"` : ''}${slide.from(run.origin)}`;
  return {
    attributes,
    rise: run.superscript ? run.size * raised : 0,
    link,
    isForeign: !fontFaces.some(({ family }) => family === run.font),
  };
}

/** In the style of the first run; bullets in the font that the deck names for them. */
function markerInk({ runs, marker }: LaidParagraph, place: LinePlace): Ink | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const { link: _, ...plain } = first;
  return inkFor({ ...plain, superscript: false, ...(marker?.kind === 'bullet' ? { font: 'Arial' } : {}) }, place);
}

interface Spot {
  readonly baseline: Pt;
  readonly place: LinePlace;
}

function drawPiece(
  { text, x, width, isRightToLeft, isHyphenated }: Piece,
  ink: Ink | undefined,
  { baseline, place }: Spot,
): string {
  // Its place says already what keeps a field apart.
  const words = escapeText(withoutIsolates(text));
  if (!ink || words === '') return '';
  // Letters that run from right to left begin at their right edge.
  const start = isRightToLeft ? x + width : x;
  const at = ` x="${round(place.x + start)}" y="${round(place.y + baseline - ink.rise)}"${isRightToLeft ? ' direction="rtl"' : ''}`;
  const wide = ink.isForeign && words.trim() !== '' ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  // Seen, and neither read aloud, nor found, nor copied: the word has no hyphen.
  const whole = isHyphenated ? `${words}<tspan class="hyphen" aria-hidden="true">-</tspan>` : words;
  const inner = ink.link ? `${ink.link}${whole}</a>` : whole;
  return `<text${at}${wide}${ink.attributes}>${inner}</text>`;
}
