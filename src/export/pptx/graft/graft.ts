/** A base, and what a deck takes over from it. */
import type { Base } from '../../../base/base.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { KeptParts } from './keep-parts.ts';

/** A base ready to take slides. */
export interface Graft {
  readonly base: Base;
  readonly kept: KeptParts;
  /** How the masters of notes and handouts look, where the base has none. */
  readonly paper: Pick<Theme, 'colors' | 'fonts'>;
}
