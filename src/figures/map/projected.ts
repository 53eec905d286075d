/** A projection put on the slide. */
import type { Point, Pt } from '../../foundation/units.ts';
import type { LonLat } from './ring-box.ts';

/** Where the projection's centre lies on the slide, and points of the slide for a radian there. */
export interface Placing {
  readonly at: Point;
  readonly scale: Pt;
}

export interface Projected {
  /** Longitude and latitude to a point of the slide; `undefined` for what has no image. */
  readonly project: (place: LonLat) => Point | undefined;
  /** The reverse. */
  readonly locate: (point: Point) => LonLat | undefined;
}
