/**
 * Patterson's Natural Earth projection of the whole globe in the polynomial form of Šavrič, Jenny and others (2011): width
 * and height by latitude, nothing else.
 */
import type { Point } from '../../foundation/units.ts';
import type { Placing, Projected } from './projected.ts';
import type { LonLat } from './ring-box.ts';

const radians = Math.PI / 180;
const close = 1e-9;
const mostSteps = 25;

/** Half the width of the globe at a latitude, for each radian of longitude. */
function across(up: number): number {
  const [two, four] = [up ** 2, up ** 4];
  return 0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four));
}

/** Height over the equator. */
function above(up: number): number {
  const [two, four] = [up ** 2, up ** 4];
  return up * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)));
}

/** How fast that grows. */
function slope(up: number): number {
  const [two, four] = [up ** 2, up ** 4];
  return 1.007226 + two * (0.015085 * 3 + four * (-0.044475 * 7 + 0.028874 * 9 * two - 0.005916 * 11 * four));
}

const shortWay = (longitude: number): number =>
  Math.abs(longitude) > 180 ? longitude - 360 * Math.round(longitude / 360) : longitude;

/** @param meridian the longitude in the middle. */
export function naturalEarth(meridian: number, { at, scale }: Placing): Projected {
  const project = ([longitude, latitude]: LonLat): Point => {
    const up = latitude * radians;
    const turn = shortWay(longitude - meridian) * radians;
    return { x: at.x + scale * turn * across(up), y: at.y - scale * above(up) };
  };
  const locate = ({ x, y }: Point): LonLat | undefined => {
    const height = (at.y - y) / scale;
    // Newton: the height grows evenly with the latitude.
    let up = height;
    for (let step = 0; step < mostSteps; step++) {
      const off = (above(up) - height) / slope(up);
      up -= off;
      if (Math.abs(off) < close) break;
    }
    const turn = (x - at.x) / scale / across(up);
    const place = [shortWay(meridian + turn / radians), up / radians] as const;
    return place.every(Number.isFinite) ? place : undefined;
  };
  return { project, locate };
}
