/** What lies under a place of a layout: the nearest art that covers it, else the page. */
import type { Art, BaseLayout } from '../../base/base.ts';
import { type Color, solid } from '../../base/color/color.ts';
import { colorsOf, type Fill } from '../../base/color/fill.ts';
import { mix } from '../../base/color/rgb.ts';
import { contains } from '../../base/free-area.ts';
import type { Box } from '../../foundation/units.ts';
import { contrast, luminance } from '../contrast.ts';
import type { Ground } from './role-frame.ts';

export interface GroundDeps {
  /** The colour of text there: says whether a picture is dark or light. */
  readonly ink: Color;
  /** `#RRGGBB`, where the theme says what lies under the text. */
  readonly said?: string | undefined;
}

/** @param own the slot's own fill, which lies over everything else */
export function groundUnder(
  box: Box,
  layout: BaseLayout,
  { own, ...deps }: GroundDeps & { readonly own?: Fill | undefined },
): Ground {
  const under = layout.art.filter((art) => lies(art, core(box)));
  const layers: readonly Layer[] = [
    { fill: layout.background, origin: 'the background of the page' },
    ...under.map((art) => ({
      fill: fillOf(art),
      origin: art.kind === 'picture' ? `the picture ${art.name}` : `the shape ${art.name}`,
    })),
    ...(own ? [{ fill: own, origin: 'the placeholder’s own fill' }] : []),
  ];
  return layers.reduce<Ground>((ground, layer) => over(ground, layer, deps), {
    kind: 'plain',
    colors: [solid('#FFFFFF')],
    origin: 'white',
  });
}

interface Layer {
  readonly fill: Fill;
  readonly origin: string;
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

function over(ground: Ground, { fill, origin }: Layer, deps: GroundDeps): Ground {
  if (fill.kind === 'none') return ground;
  if (fill.kind === 'picture') return guess(origin, deps);
  const colors = colorsOf(fill).flatMap((color) =>
    color.alpha >= 0.995 ? [color] : ground.colors.map((below) => blend(color, below)),
  );
  const [first, ...more] = colors;
  if (!first) return ground;
  const isTint = colorsOf(fill).every(({ alpha }) => alpha < 0.5);
  const made: Ground = { kind: isTint ? ground.kind : 'plain', colors: [first, ...more], origin };
  // Between black and white nothing is readable on both: as good as a picture.
  return isReadable(made) ? made : { kind: 'picture', colors: [solid(deps.said ?? average(colors))], origin };
}

/** What a pattern or a gradient looks like from afar. */
const average = (colors: readonly Color[]): string =>
  colors.reduce((mean, { hex }, index) => mix(hex, mean, 1 / (index + 1)), colors[0]?.hex ?? '#FFFFFF');

const blend = (top: Color, below: Color): Color => solid(mix(top.hex, below.hex, top.alpha));

function guess(origin: string, { ink, said }: GroundDeps): Ground {
  return { kind: 'picture', colors: [solid(said ?? (luminance(ink.hex) > 0.35 ? '#000000' : '#FFFFFF'))], origin };
}

const isReadable = ({ colors }: Ground): boolean =>
  ['#000000', '#FFFFFF'].some((ink) => colors.every(({ hex }) => contrast(ink, hex) >= 4.5));

/** The least contrast of a colour against all that a ground shows. */
export const contrastOn = (hex: string, { colors }: Ground): number =>
  Math.min(...colors.map((color) => contrast(hex, color.hex)));
