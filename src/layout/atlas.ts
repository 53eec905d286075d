/** Country outlines for maps, read tile by tile as they are needed. */
export interface Atlas {
  /**
   * Countries that touch the bounds, outlines not yet clipped; what lies outside the bounds may be simplified.
   * @param resolution degrees that are too small to see; without it, the finest outlines there are.
   */
  countriesIn(bounds: GeoBounds, resolution?: number): readonly Country[];
  /** Towns in the bounds, the largest first. */
  townsIn(bounds: GeoBounds): readonly Town[];
}

export interface Town {
  readonly name: string;
  /** Degrees, WGS84, to a thousandth. */
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
}

/** Degrees; `west` may exceed `east` across the 180th meridian. */
export interface GeoBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Country {
  /** ISO 3166-1 alpha-2 where there is one, else the atlas's own id. */
  readonly id: string;
  readonly name: string;
  /** Polygons of rings of [longitude, latitude]; the first ring of a polygon is its outside. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}
