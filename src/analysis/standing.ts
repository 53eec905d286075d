/** How figures stand that nobody states as fact: claimed, alleged, assessed, an opinion, unknown or denied. */
import { type Status, statuses } from '../briefing/schema/statuses.ts';
import { isTold } from './sentences/told.ts';

export interface Standing {
  /** Each status once, in the order of the format; without the disputed, which have a word of their own. */
  readonly held: readonly Status[];
  /** Some of the figures are told as fact, or disputed: what is held is only a part. */
  readonly is_part: boolean;
  /** Address of the figure. */
  readonly at: string;
}

export function standingOf(given: readonly Status[], at: string): Standing {
  const held = statuses.filter((status) => status !== 'disputed' && !isTold(status) && given.includes(status));
  return { held, is_part: !given.every((status) => held.includes(status)), at };
}
