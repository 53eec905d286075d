import type { Request } from '../../src/compilation.ts';

/** One row of the table of typical mistakes: what somebody did to a file of the repository, and what they are told. */

export interface Mistake {
  /** What the person did, in words. */
  readonly mistake: string;
  /** The briefing that is built, where it is not the usual one. */
  readonly briefing?: string;
  /** What the person asked for. */
  readonly asked?: Pick<Request, 'for' | 'onlyChanges'>;
  /** The file that is edited. */
  readonly file: string;
  /** What stood there, and what is written instead. `«` is where the message points, up to `»` where it says how far. */
  readonly find: string;
  readonly write: string;
  /** A piece of the edited file with the marks, where the message points at another place than what was written. */
  readonly at?: string;
  /** The file that `at` is a piece of, where it is not the edited one. */
  readonly in?: string;
  /** Code and message. */
  readonly says: string;
  /** Other places that are named: file and note. */
  readonly also?: readonly string[];
  /** What to do next. */
  readonly hints: readonly string[];
}
