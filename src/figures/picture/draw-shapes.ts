/** Shapes of a vector drawing put on the slide, to its scale. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { PathItem } from '../../layout/page.ts';
import type { VectorShape } from '../../layout/pictures.ts';

/** The least width of a line: thinner ones are lost on a projector. */
const thinnest: Pt = 0.25;

/** @param place points of the slide for each unit of the drawing, and where its top left corner lies. */
export function drawShapes(
  shapes: readonly VectorShape[],
  place: { readonly corner: Point; readonly scale: number; readonly origin: Origin },
): readonly PathItem[] {
  const { corner, scale, origin } = place;
  return shapes.map(({ rings, isClosed, fill, transparency, outline }, index) => {
    const placed = rings.map((ring) => ring.map(({ x, y }) => ({ x: corner.x + x * scale, y: corner.y + y * scale })));
    return {
      kind: 'path',
      name: `Shape ${index + 1}`,
      box: boxOf(placed.flat()),
      rings: placed,
      isClosed,
      ...(fill ? { fill, transparency } : {}),
      ...(outline ? { outline: { ...outline, width: Math.max(thinnest, outline.width * scale) } } : {}),
      alt: { decorative: true },
      origin,
    };
  });
}
