/** One level of detail of the atlas, as it lies in `data/NAME.data.json`: lines shared by neighbours, written once. */
export interface AtlasLevel {
  /** Degrees of one grid step, and of grid point 0, 0. */
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
  /** Stretches of border, as `arc-piece.ts` writes them, with spaces between: one long string is parsed in no time. */
  readonly pieces: string;
  readonly countries: readonly LevelCountry[];
}

type LevelBox = readonly [west: number, south: number, east: number, north: number];

export interface LevelCountry {
  readonly id: string;
  readonly name: string;
  /** Round all its polygons, as theirs. */
  readonly box: LevelBox;
  /** Its polygons as JSON of their own, read only for a country that is near: most never are. */
  readonly polygons: string;
}

export interface LevelPolygon {
  /** In degrees; east exceeds 180 where the polygon crosses that meridian. */
  readonly box: LevelBox;
  /** Rings as indices of pieces; `~index` runs a piece backwards, as in TopoJSON. */
  readonly rings: readonly (readonly number[])[];
}

/** Without names, since there are thousands. */
export const writePolygons = (polygons: readonly LevelPolygon[]): string =>
  JSON.stringify(polygons.map(({ box, rings }) => [box, rings]));

export const readPolygons = (text: string): readonly LevelPolygon[] =>
  (JSON.parse(text) as readonly (readonly [LevelPolygon['box'], LevelPolygon['rings']])[]).map(([box, rings]) => ({
    box,
    rings,
  }));

/** Levels from coarse to fine, and the least resolution in degrees a point of the slide that each serves. */
export const levels = [
  { file: 'globe.data.json', from: 0.35 },
  { file: 'coarse.data.json', from: 0.11 },
  { file: 'wide.data.json', from: 0.055 },
  { file: 'medium.data.json', from: 0.027 },
  { file: 'detailed.data.json', from: 0.011 },
  { file: 'fine.data.json', from: 0 },
] as const;
export type LevelFile = (typeof levels)[number]['file'];
