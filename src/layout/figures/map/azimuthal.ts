/**
 * Lambert's azimuthal equal-area projection round a point, forwards. d3-geo has it as well, put together from parts that
 * each make a list for every point of a coast; this is the same formula in one piece.
 */
import type { Point } from '../../../units.ts';
import type { LonLat } from './ring-box.ts';

const radians = Math.PI / 180;

/** @param frame where the centre lies on the slide, and points of the slide a radian there. */
export function azimuthal(
  [longitude, latitude]: LonLat,
  { at, scale }: { readonly at: Point; readonly scale: number },
): (place: LonLat) => Point | undefined {
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  return (place) => {
    const turn = (place[0] - longitude) * radians;
    const up = place[1] * radians;
    const [sinUp, cosUp, cosTurn] = [Math.sin(up), Math.cos(up), Math.cos(turn)];
    const k = 2 / (1 + sine * sinUp + cosine * cosUp * cosTurn);
    // Opposite the centre there is no image.
    if (!(k > 0 && k < 1e12)) return undefined;
    const stretch = scale * Math.sqrt(k);
    return { x: at.x + stretch * cosUp * Math.sin(turn), y: at.y - stretch * (cosine * sinUp - sine * cosUp * cosTurn) };
  };
}
