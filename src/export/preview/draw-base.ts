/**
 * What a template draws under a page: its ground, plain shapes, lines and pictures. Other art (outlines of its own, charts,
 * pictures that no browser shows) is outlined: it has its place in the deck, whatever it looks like.
 */
import type { Art } from '../../base/base.ts';
import type { Color } from '../../base/color/color.ts';
import { colorsOf, type Fill } from '../../base/color/fill.ts';
import { unpack } from '../../base/package/packed.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import type { Page } from '../../layout/page.ts';
import { hashOf } from './image.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';

/** The ground of a page on a template, from back to front. */
export function drawBase(page: Page, slide: PreviewSlide): string {
  const { frame } = slide;
  if (!frame) return '';
  const { layout } = frame;
  const whole: Box = { x: 0, y: 0, ...page.size };
  const used = [frame.title, ...frame.bodies, ...(frame.kicker ? [frame.kicker] : []), frame.footer, frame.number];
  const fills = used.flatMap(({ slot }) => (slot?.fill && isFilled(page, slot.box) ? [[slot.fill, slot.box] as const] : []));
  return (
    `<g aria-hidden="true">${drawFill(layout.background, whole, slide)}` +
    `${layout.art.map((art) => drawArt(art, slide)).join('')}${fills.map(([fill, box]) => drawFill(fill, box, slide)).join('')}</g>`
  );
}

/** Whether an item stands in a placeholder with a fill of its own: those that are empty are not in the deck. */
const isFilled = ({ items }: Page, { x, y }: Box): boolean =>
  items.some(({ placeholder, box }) => placeholder !== undefined && box.x === x && box.y === y);

const paint = ({ hex, alpha }: Color): string => ` fill="${hex}"${alpha < 0.995 ? ` fill-opacity="${round(alpha)}"` : ''}`;

function drawFill(fill: Fill, box: Box, slide: PreviewSlide): string {
  if (fill.kind === 'picture') return drawPicture(fill.part, box, slide) ?? outlined('picture', box, slide);
  // A gradient is drawn in its first colour; whether text can be read on it was judged by all of them.
  const [color] = colorsOf(fill);
  return color ? `<rect${boxAttributes(box)}${paint(color)}/>` : '';
}

const unpackedParts: Cache<Uint8Array> = { name: 'pictures of templates' };

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** Undefined for what no browser shows. */
function drawPicture(part: string | undefined, box: Box, { deck }: PreviewSlide, turn = ''): string | undefined {
  const { memory, media } = deck;
  const from = deck.theme.base?.base.package;
  const packed = part === undefined ? undefined : from?.parts.get(part);
  const ending = part?.slice(part.lastIndexOf('.') + 1).toLowerCase() ?? '';
  const mediaType = Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending] : undefined;
  if (part === undefined || !from || !packed || mediaType === undefined) return undefined;
  const bytes = memory.recall(unpackedParts, { of: [from], words: part }, () => unpack(packed));
  const name = `${hashOf(bytes, memory)}.${ending === 'jpeg' ? 'jpg' : ending}`;
  media.set(name, { mediaType, bytes });
  return `<image${boxAttributes(box)} href="media/${name}" preserveAspectRatio="none"${turn}/>`;
}

function drawArt(art: Art, slide: PreviewSlide): string {
  const box = unturned(art);
  const turn = turnOf(art, box);
  if (!box) return outlined(art.name, art.box, slide);
  switch (art.kind) {
    case 'picture':
      return drawPicture(art.picture, box, slide, turn) ?? outlined(art.name, art.box, slide);
    case 'line':
      return drawLine(art, box, turn);
    case 'shape':
      return drawShape(art, box, { turn, slide });
    case 'other':
      return outlined(art.name, art.box, slide);
  }
}

/** The box before the turn; undefined where it does not follow from the box round it. */
function unturned({ box, rotation }: Art): Box | undefined {
  if (rotation % 180 === 0) return box;
  if (rotation % 90 !== 0) return undefined;
  const { x, y, width, height } = box;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}

function turnOf({ rotation, flip, box }: Art, own: Box | undefined): string {
  if (!own || (rotation === 0 && !flip.horizontal && !flip.vertical)) return '';
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.height / 2)];
  const scale = `scale(${flip.horizontal ? -1 : 1} ${flip.vertical ? -1 : 1})`;
  return ` transform="translate(${x} ${y}) rotate(${rotation}) ${scale} translate(-${x} -${y})"`;
}

const strokeOf = ({ line }: Art): string => (line ? ` stroke="${line.color.hex}" stroke-width="${round(line.width)}"` : '');

const drawLine = (art: Art, { x, y, width, height }: Box, turn: string): string =>
  `<line x1="${round(x)}" y1="${round(y)}" x2="${round(x + width)}" y2="${round(y + height)}"${strokeOf(art)}${turn}/>`;

interface Shape {
  readonly turn: string;
  readonly slide: PreviewSlide;
}

function drawShape(art: Art, box: Box, { turn, slide }: Shape): string {
  const { x, y, width, height } = box;
  if (art.fill.kind === 'picture') return drawFill(art.fill, box, slide);
  const [color] = colorsOf(art.fill);
  const look = `${color ? paint(color) : ' fill="none"'}${strokeOf(art)}${turn}`;
  const at = (...points: readonly (readonly [number, number])[]): string =>
    `<path d="M${points.map(([left, top]) => `${round(x + left * width)} ${round(y + top * height)}`).join('L')}Z"${look}/>`;
  const shape = shapes[art.geometry]?.({ box, look, at });
  if (shape === undefined) return outlined(art.name, art.box, slide);
  return shape + (art.words === '' ? '' : outlinedWords(art, slide));
}

interface Drawing {
  readonly box: Box;
  readonly look: string;
  readonly at: (...points: readonly (readonly [number, number])[]) => string;
}

const shapes: Readonly<Record<string, (drawing: Drawing) => string>> = {
  rect: ({ box, look }) => `<rect${boxAttributes(box)}${look}/>`,
  roundRect: ({ box, look }) => `<rect${boxAttributes(box)} rx="${round(Math.min(box.width, box.height) / 6)}"${look}/>`,
  ellipse: ({ box: { x, y, width, height }, look }) =>
    `<ellipse cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" rx="${round(width / 2)}" ry="${round(height / 2)}"${look}/>`,
  triangle: ({ at }) => at([0.5, 0], [1, 1], [0, 1]),
  rtTriangle: ({ at }) => at([0, 0], [1, 1], [0, 1]),
  diamond: ({ at }) => at([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
};

/** The words of a template's art are not measured, so only their place is outlined. */
function outlinedWords({ box, words }: Art, slide: PreviewSlide): string {
  slide.deck.undrawn.add(words);
  return `<rect${boxAttributes(box)}${dashed}><title>${escapeText(words)}</title></rect>`;
}

const dashed = ' fill="none" stroke="#808080" stroke-width="0.75" stroke-dasharray="3 3"';

function outlined(name: string, box: Box, { deck }: PreviewSlide): string {
  deck.undrawn.add(name || 'art without a name');
  return `<rect${boxAttributes(box)}${dashed}><title>${escapeText(name)}</title></rect>`;
}
