/** What lies under a place of a layout: the nearest art that covers it, else the page. */
import type { Art, BaseLayout } from '../../base/base.ts';
import { type Color, solid } from '../../base/color/color.ts';
import { colorsOf, type Fill } from '../../base/color/fill.ts';
import { mix } from '../../base/color/rgb.ts';
import { contains, isWash, overlap } from '../../base/free-area.ts';
import type { Box } from '../../foundation/units.ts';
import { contrast, luminance } from '../contrast.ts';
import { pageArt } from './page-art.ts';
import type { Ground } from './role-frame.ts';

/** What else is known of grounds. */
export interface Grounds {
  /** `#RRGGBB`, where the theme says what lies under the text. */
  readonly said?: string | undefined;
  /** The whole page. */
  readonly page?: Box;
  /** The colours that a picture shows in a box, the mean first; undefined where nobody can tell. */
  readonly colorsIn?: (art: Art, box: Box) => readonly string[] | undefined;
}

export interface GroundDeps extends Grounds {
  /** The colour of text there: says whether a picture is dark or light. */
  readonly ink: Color;
}

/** @param own the slot's own fill, which lies over everything else */
export function groundUnder(
  box: Box,
  layout: BaseLayout,
  { own, ...deps }: GroundDeps & { readonly own?: Fill | undefined },
): Ground {
  const under = layout.art.filter((art) => lies(art, core(box)));
  const layers: readonly Layer[] = [
    { fill: layout.background, origin: 'the background of the page', shown: backgroundColors(layout.background, box, deps) },
    ...under.map((art) => ({
      fill: fillOf(art),
      origin: art.kind === 'picture' ? `the picture ${art.name}` : `the shape ${art.name}`,
      shown: fillOf(art).kind === 'picture' ? deps.colorsIn?.(art, core(box)) : undefined,
    })),
    ...(own ? [{ fill: own, origin: 'the placeholder’s own fill', shown: undefined }] : []),
  ];
  const ground = layers.reduce<Ground>((below, layer) => over(below, layer, deps), {
    kind: 'plain',
    colors: [solid('#FFFFFF')],
    origin: 'white',
  });
  const washes = layout.art.filter((art) => isWash(art) && !lies(art, core(box)) && touches(art.box, box));
  return own || washes.length === 0 ? ground : tinted(ground, washes);
}

const touches = (one: Box, other: Box): boolean => {
  const shared = overlap(one, other);
  return shared.width > 0 && shared.height > 0;
};

/** Text lies partly on what tints the ground, and partly beside it. */
function tinted(ground: Ground, washes: readonly Art[]): Ground {
  const tints = washes
    .flatMap(({ fill }) => colorsOf(fill))
    .flatMap((color) => ground.colors.map((below) => blend(color, below)));
  const made: Ground = { ...ground, colors: [...ground.colors, ...tints] };
  return ground.kind === 'picture' || !isReadable(made) ? ground : made;
}

interface Layer {
  readonly fill: Fill;
  readonly origin: string;
  /** The colours that a picture shows there. */
  readonly shown: readonly string[] | undefined;
}

function backgroundColors(fill: Fill, box: Box, { page, colorsIn }: Grounds): readonly string[] | undefined {
  return fill.kind === 'picture' && page ? colorsIn?.(pageArt(fill, page), core(box)) : undefined;
}

/** Where the words are: a box may reach a little over the edge of the band that they stand on. */
const core = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.05,
  y: y + height * 0.15,
  width: width * 0.9,
  height: height * 0.7,
});

/** Round and odd outlines leave corners open; what they enclose is a decoration, and the text stands on what is behind. */
const lies = (art: Art, box: Box): boolean =>
  (art.kind === 'picture' || (art.kind === 'shape' && art.fill.kind !== 'none' && art.geometry !== 'ellipse')) &&
  contains(art.box, box, 4);

const fillOf = (art: Art): Fill => (art.kind === 'picture' ? { kind: 'picture' } : art.fill);

function over(ground: Ground, { fill, origin, shown }: Layer, deps: GroundDeps): Ground {
  if (fill.kind === 'none') return ground;
  if (fill.kind === 'picture') {
    const [mean, ...others] = (deps.said ? [] : (shown ?? [])).map(solid);
    const seen: Ground | undefined = mean && { kind: 'plain', colors: [mean, ...others], origin };
    return seen && isReadable(seen) ? seen : guess(origin, deps);
  }
  const colors = colorsOf(fill).flatMap((color) =>
    color.alpha >= 0.995 ? [color] : ground.colors.map((below) => blend(color, below)),
  );
  const [first, ...more] = colors;
  if (!first) return ground;
  const isTint = colorsOf(fill).every(({ alpha }) => alpha < 0.5);
  const made: Ground = { kind: isTint ? ground.kind : 'plain', colors: [first, ...more], origin };
  // Neither black nor white is readable on all of these colours, so the ground is treated like a picture.
  return isReadable(made) ? made : pictureGround(made, deps);
}

/**
 * The mean of the picture's colours. Where the template's own text is nearly readable on it, the designer has seen that it can
 * be read, and the colour of the text decides.
 */
function pictureGround({ colors, origin }: Ground, deps: GroundDeps): Ground {
  const mean = deps.said ?? colors.reduce((sum, { hex }, index) => mix(hex, sum, 1 / (index + 1)), colors[0].hex);
  const ratio = contrast(deps.ink.hex, mean);
  if (!deps.said && ratio >= nearlyRead && ratio < 4.5) return guess(origin, deps);
  return { kind: 'picture', colors: [solid(mean)], origin };
}

/** What WCAG asks of large type. */
const nearlyRead = 3;

const blend = (top: Color, below: Color): Color => solid(mix(top.hex, below.hex, top.alpha));

function guess(origin: string, { ink, said }: GroundDeps): Ground {
  return { kind: 'picture', colors: [solid(said ?? (luminance(ink.hex) > 0.35 ? '#000000' : '#FFFFFF'))], origin };
}

const isReadable = ({ colors }: Ground): boolean =>
  ['#000000', '#FFFFFF'].some((ink) => colors.every(({ hex }) => contrast(ink, hex) >= 4.5));

/** The least contrast of a colour against all that a ground shows. */
export const contrastOn = (hex: string, { colors }: Ground): number =>
  Math.min(...colors.map((color) => contrast(hex, color.hex)));
