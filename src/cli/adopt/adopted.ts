/** A template taken in: what was derived from it, with its names. */
import type { Derived } from '../../theme/derive/derive-theme.ts';

export interface Adopted {
  /** The name of the theme. */
  readonly name: string;
  /** The file of the template's copy, beside that of the theme. */
  readonly file: string;
  readonly derived: Derived;
}
