/** Persons in two groups that never stand in one table: those under suspicion, and all others. */
import type { Briefing } from '../briefing/briefing.ts';

export type Person = Briefing['persons'][number];

/** Suspected, accused or convicted; a victim, a witness or an official never is. */
export const isSuspect = ({ role }: Pick<Person, 'role'>): boolean =>
  role === 'suspect' || role === 'accused' || role === 'convicted';
