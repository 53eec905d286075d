/** The sign of an event on its axis: a colour and a shape for each tone, since colour alone says nothing in print. */

import type { Origin } from '../../foundation/diagnostic.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { ShapeItem } from '../../layout/page.ts';
import { toneColor } from '../../layout/tone-color.ts';
import type { Tone } from '../../markup/run.ts';
import { around } from '../overlap.ts';

export const markerReach: Pt = 6;

interface Sign {
  readonly shape: ShapeItem['shape'];
  readonly isHollow: boolean;
}

const signs: Readonly<Record<Tone, Sign>> = {
  accent: { shape: 'ellipse', isHollow: false },
  neutral: { shape: 'ellipse', isHollow: true },
  reported: { shape: 'rectangle', isHollow: false },
  claimed: { shape: 'rectangle', isHollow: true },
  assessed: { shape: 'diamond', isHollow: false },
  disputed: { shape: 'triangle', isHollow: false },
  denied: { shape: 'triangle', isHollow: true },
  unknown: { shape: 'diamond', isHollow: true },
};

export function eventMarker(name: string, tone: Tone, { at, origin }: { at: Point; origin: Origin }): ShapeItem {
  const { shape, isHollow } = signs[tone];
  const color = toneColor(tone);
  // A square looks larger than a circle of the same width.
  const reach = shape === 'rectangle' ? markerReach - 1 : markerReach;
  return {
    kind: 'shape',
    shape,
    name,
    box: around(at, reach),
    fill: isHollow ? 'paper' : color,
    outline: { color: isHollow ? color : 'paper', width: isHollow ? 2 : 1 },
    alt: { decorative: true },
    origin,
  };
}
