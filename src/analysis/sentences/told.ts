/** Statuses under which a source states a thing as fact; all others say that somebody holds it, doubts it or denies it. */
import type { Status } from '../../briefing/schema/statuses.ts';

const told: readonly Status[] = ['confirmed', 'reported', 'background'];

export const isTold = (status: string): boolean => told.some((each) => each === status);
