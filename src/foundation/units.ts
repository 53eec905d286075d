/**
 * Lengths as types. Every length in the pipeline is in points until the exporter turns it into EMU.
 * The tag is optional, so arithmetic stays plain, yet a `Pt` is refused where an `Emu` is wanted.
 */
export type Pt = number & { readonly __unit?: 'pt' };
/** English Metric Units, PowerPoint's own: 914,400 an inch, 12,700 a point; always whole. */
export type Emu = number & { readonly __unit?: 'emu' };

/** Inches to points. */
export const inches = (value: number): Pt => value * 72;
/** Points to whole EMU. */
export const toEmu = (value: Pt): Emu => Math.round((value as number) * 12_700);

/** A rectangle on a slide, origin at its top left, in points. */
export interface Box {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

export interface Size {
  readonly width: Pt;
  readonly height: Pt;
}

export interface Point {
  readonly x: Pt;
  readonly y: Pt;
}

/** A box made larger or smaller about the corner of its page. */
export const resizeBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});
