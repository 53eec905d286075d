/** What an audience is, or was, shown. */
import type { Briefing } from '../../briefing/briefing.ts';

export interface Told {
  readonly version: Briefing;
  /** Which, of an earlier one: "edition 2"; else empty. */
  readonly edition: string;
}
