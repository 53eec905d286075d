/**
 * Lambert's azimuthal equal-area projection round a point (Snyder, Map Projections: A Working Manual, chapter 24): the
 * shapes and areas of a region of any size, anywhere. Each way in one piece, since every point of a coast goes through it.
 */
import type { Point } from '../../foundation/units.ts';
import type { Placing, Projected } from './projected.ts';
import type { LonLat } from './ring-box.ts';

const radians = Math.PI / 180;

export function azimuthal([longitude, latitude]: LonLat, { at, scale }: Placing): Projected {
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  const project = (place: LonLat): Point | undefined => {
    const turn = (place[0] - longitude) * radians;
    const up = place[1] * radians;
    const [sinUp, cosUp, cosTurn] = [Math.sin(up), Math.cos(up), Math.cos(turn)];
    const k = 2 / (1 + sine * sinUp + cosine * cosUp * cosTurn);
    // Opposite the centre there is no image.
    if (!(k > 0 && k < 1e12)) return undefined;
    const stretch = scale * Math.sqrt(k);
    return { x: at.x + stretch * cosUp * Math.sin(turn), y: at.y - stretch * (cosine * sinUp - sine * cosUp * cosTurn) };
  };
  const locate = (point: Point): LonLat => {
    const [x, y] = [(point.x - at.x) / scale, (at.y - point.y) / scale];
    const off = Math.hypot(x, y);
    if (off === 0) return [longitude, latitude];
    // Beyond the edge of the globe lies what is on its edge.
    const arc = 2 * Math.asin(Math.min(1, off / 2));
    const [sinArc, cosArc] = [Math.sin(arc), Math.cos(arc)];
    const up = Math.asin(Math.max(-1, Math.min(1, cosArc * sine + (y * sinArc * cosine) / off)));
    const turn = Math.atan2(x * sinArc, off * cosine * cosArc - y * sine * sinArc);
    const around = longitude + turn / radians;
    return [around > 180 ? around - 360 : around < -180 ? around + 360 : around, up / radians];
  };
  return { project, locate };
}
