/** A bar of a round number of kilometres, true at the middle of the frame. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { inUnit, numeralsOf } from '../numbers.ts';
import type { MapWords } from './drawing.ts';
import type { View } from './view.ts';

export const longestBar: Pt = 125;
/** Over this width of the frame the scale of a flat map differs noticeably from its middle to its edge. */
const trueToKm = 4000;

/** The largest of 1, 2, 5, 10 … km that fits. */
export function roundKilometres(pointsPerKm: number, most: Pt = longestBar): number {
  const fits = most / pointsPerKm;
  const power = 10 ** Math.floor(Math.log10(fits));
  return ([5, 2, 1].find((digit) => digit * power <= fits) ?? 1) * power;
}

/** For a map that was given no words. */
export const inEnglish: MapWords = { language: 'en', unit: 'km', atCentre: 'at the centre', compass: ['N', 'E', 'S', 'W'] };

interface BarOptions {
  readonly look: Look;
  readonly words?: MapWords | undefined;
  /** How long the bar may be. */
  readonly most?: Pt;
  readonly color?: ColorRole;
  /** Of the names of items. */
  readonly prefix?: string;
}

/** The bar and its label, ending at `corner` (bottom right), and the width that they take. */
export function scaleBar(
  view: View,
  corner: Point,
  { look, words = inEnglish, most = longestBar, color = 'ink', prefix = '' }: BarOptions,
): { readonly items: readonly Item[]; readonly width: Pt } {
  const kilometres = roundKilometres(view.pointsPerKm, most);
  const length = kilometres * view.pointsPerKm;
  const where = view.frame.width / view.pointsPerKm > trueToKm ? ` ${words.atCentre}` : '';
  const figure = new Intl.NumberFormat(numeralsOf(words), { maximumFractionDigits: 20 }).format(kilometres);
  const body = layLabel(
    [styledText(inUnit(figure, `${words.unit}${where}`, words.language), { size: 12, color }, look)],
    200,
    look,
  );
  const right = corner.x - body.width - 2;
  const y = corner.y - body.height / 2 + 2;
  const line = [
    { x: right - length, y: y - 5 },
    { x: right - length, y },
    { x: right, y },
    { x: right, y: y - 5 },
  ];
  return {
    items: [
      {
        kind: 'path',
        name: `${prefix}Scale bar`,
        box: boxOf(line),
        rings: [line],
        isClosed: false,
        outline: { color, width: 1.25 },
        alt: { decorative: true },
        origin: {},
      },
      placeLabel(`${prefix}Scale`, body, { x: corner.x - body.width, y: corner.y - body.height }, {}),
    ],
    width: length + body.width + 2,
  };
}
