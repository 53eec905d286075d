/** What the colours of a chart stand for: swatches with names, in rows. */

import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { Color } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';

const swatch: Pt = 9;
const besideSwatch: Pt = 4;
const between: Pt = 14;
const underLegend: Pt = 4;

export interface LegendEntry {
  readonly name: string;
  readonly color: Color;
}

export interface Legend {
  readonly height: Pt;
  readonly place: (at: Point) => readonly Item[];
}

/** In small type, from the left; wraps where the width ends. */
export function layLegend(entries: readonly LegendEntry[], width: Pt, look: Look): Legend {
  const size = look.theme.type.caption;
  let [x, y] = [0, 0];
  let rowHeight = 0;
  const places = entries.map(({ name, color }) => {
    const body = layLabel([styledText(name, { size, color: 'ink' }, look)], width - swatch - besideSwatch, look);
    const needed = swatch + besideSwatch + body.width;
    if (x > 0 && x + needed > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const place = { x, y, body, color };
    x += needed + between;
    rowHeight = Math.max(rowHeight, body.height);
    return place;
  });
  return {
    height: entries.length > 0 ? y + rowHeight + underLegend : 0,
    place: (at) =>
      places.flatMap(({ x: left, y: top, body, color }, index): readonly Item[] => [
        swatchItem(`Colour ${index + 1}`, color, { x: at.x + left, y: at.y + top + (body.height - swatch) / 2 }),
        placeLabel(`Colour ${index + 1} name`, body, { x: at.x + left + swatch + besideSwatch, y: at.y + top }, {}),
      ]),
  };
}

/** A square in a colour, with the edge that the chart's own shapes have. */
export const swatchItem = (name: string, color: Color, { x, y }: Point): Item => ({
  kind: 'shape',
  shape: 'rectangle',
  name,
  box: { x, y, width: swatch, height: swatch },
  fill: color,
  outline: { color: 'muted', width: 0.5 },
  alt: { decorative: true },
  origin: {},
});

export const swatchSize = swatch + besideSwatch;
