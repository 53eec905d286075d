/** A base, and what a deck takes over from it. */
import type { ThemeBase } from '../../../theme/theme.ts';
import type { KeptParts } from './keep-parts.ts';

/** A base ready to take slides. */
export interface Graft {
  readonly stand: ThemeBase;
  readonly kept: KeptParts;
}
