/** A template taken in: what was derived from it, with its names. */
import type { Derived } from '../../theme/derive/derive-theme.ts';

export interface Adopted {
  /** Of the theme. */
  readonly name: string;
  /** Of the template's copy, beside the theme's file. */
  readonly file: string;
  readonly derived: Derived;
}
