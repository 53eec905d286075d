/** Marks at the points of lines: another one for each line; upright triangles may be more, hollow ones may be less. */

import type { Point } from '../../foundation/units.ts';
import type { TrendSeries, TrendSymbol } from '../../layout/page.ts';
import type { Color } from '../../text/body.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

export interface Marker {
  readonly symbol: TrendSymbol;
  readonly mark: TrendSeries['marks'][number];
  readonly color: Color;
  readonly at: Point;
}

const rim = { color: 'paper', width: 0.75 } as const;

export function drawMarker({ symbol, mark, color, at }: Marker, slide: PreviewSlide): string {
  if (mark === 'open') return `${shape('triangle', at, 5)}${fillOf(color, slide)}${strokeOf(rim, slide)}/>`;
  if (mark === 'limit') return `${shape(symbol, at, 4)}${fillOf('paper', slide)}${strokeOf({ color, width: 1.5 }, slide)}/>`;
  return `${shape(symbol, at, 3.5)}${fillOf(color, slide)}${strokeOf(rim, slide)}/>`;
}

/** An element that is still open; `half` of its width and height. */
function shape(symbol: TrendSymbol, { x, y }: Point, half: number): string {
  const [left, right, top, bottom] = [round(x - half), round(x + half), round(y - half), round(y + half)];
  switch (symbol) {
    case 'circle':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${half}"`;
    case 'square':
      return `<path d="M${left} ${top}H${right}V${bottom}H${left}Z"`;
    case 'diamond':
      return `<path d="M${round(x)} ${top}L${right} ${round(y)} ${round(x)} ${bottom} ${left} ${round(y)}Z"`;
    case 'triangle':
      return `<path d="M${round(x)} ${top}L${right} ${bottom} ${left} ${bottom}Z"`;
  }
}
