/** One level of detail of the atlas, as it lies in `data/NAME.data.json`: lines shared by neighbours, written once. */
export interface Level {
  /** Degrees of one grid step, and of grid point 0, 0. */
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
  /** Stretches of border, as `arc-piece.ts` writes them. */
  readonly pieces: readonly string[];
  readonly countries: readonly LevelCountry[];
}

export interface LevelCountry {
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly LevelPolygon[];
}

export interface LevelPolygon {
  /** West, south, east, north in degrees; east exceeds 180 where the polygon crosses that meridian. */
  readonly box: readonly [number, number, number, number];
  /** Rings as indices of pieces; `~index` runs a piece backwards, as in TopoJSON. */
  readonly rings: readonly (readonly number[])[];
}

/** Levels from coarse to fine, and the least resolution in degrees a point of the slide that each serves. */
export const levels = [
  { file: 'coarse.data.json', from: 0.14 },
  { file: 'medium.data.json', from: 0.04 },
  { file: 'fine.data.json', from: 0 },
] as const;
export type LevelFile = (typeof levels)[number]['file'];
