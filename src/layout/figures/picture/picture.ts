/** A picture that may stand in a deck: pixels of a file, or shapes. */
import type { VectorShape } from './svg/vector.ts';

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

/** Why bytes are no such picture, in words, and what to do. */
export interface PictureProblem {
  readonly problem: string;
  readonly hint: string;
  /** It may be a good picture, and is more than a deck may carry; `problem` is then the size. */
  readonly isTooLarge?: true;
}

export const isPictureProblem = (value: object): value is PictureProblem => 'problem' in value;

export const broken: PictureProblem = {
  problem: 'the file is damaged',
  hint: 'open it in a viewer and save it again as PNG or JPEG',
};
