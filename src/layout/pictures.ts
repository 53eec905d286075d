/** Pictures that may stand in a deck: pixels of a file, or shapes. Layout is handed those that the deck names. */
import type { Point } from '../foundation/units.ts';
import type { Color } from '../text/body.ts';
import type { Outline } from './page.ts';

export type Picture = PixelPicture | VectorPicture;

export interface PixelPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** In pixels, as it is seen: a turned picture's are exchanged. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which what is stored has to be turned. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Whether left and right have to be exchanged before that. */
  readonly isMirrored: boolean;
  /** Without what a camera or a program wrote beside the pixels: place, time, owner, comments. */
  readonly bytes: Uint8Array;
}

/** Drawn with shapes of the deck, which a reader of the deck can recolour and take apart. */
export interface VectorPicture {
  readonly mediaType: 'image/svg+xml';
  /** In units of the drawing; only their ratio tells. */
  readonly width: number;
  readonly height: number;
  /** The lowest first, all within the drawing's edges. */
  readonly shapes: readonly VectorShape[];
}

/** By the source that the template names. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Rings and lines of straight pieces, in the units of the drawing. Filled shapes are closed; several rings make holes by the even-odd rule. */
export interface VectorShape {
  readonly rings: readonly (readonly Point[])[];
  readonly isClosed: boolean;
  readonly fill?: Color;
  /** 0 opaque to 100 clear. */
  readonly transparency: number;
  /** Its width in units of the drawing. */
  readonly outline?: Pick<Outline, 'color' | 'width' | 'dash'>;
}
