/** Counts as authors write them, with the numbers that each allows. */
import fc from 'fast-check';

export interface Count {
  readonly low: number;
  /** `null` without a top. */
  readonly high: number | null;
  readonly isStated: boolean;
  /** One number, without doubt at either end. */
  readonly isExact: boolean;
}

const exact = (n: number): Count => ({ low: n, high: n, isStated: true, isExact: true });
const between = (low: number, high: number | null): Count => ({ low, high, isStated: true, isExact: false });
const unstated: Count = { low: 0, high: null, isStated: false, isExact: false };

const counts: Readonly<Record<string, Count>> = {
  none: exact(0),
  1: exact(1),
  2: exact(2),
  7: exact(7),
  31: exact(31),
  32: exact(32),
  'up to 1': between(0, 1),
  'up to 4': between(0, 4),
  'at least 1': between(1, null),
  'at least 7': between(7, null),
  '4-6': between(4, 6),
  '0-1': between(0, 1),
  'not stated': unstated,
};

export const anyCount: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(counts));

/** What a field allows; a field that was left out says nothing. */
export const countOf = (written: unknown): Count => counts[String(written ?? 'not stated')] ?? unstated;
