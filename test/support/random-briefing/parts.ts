/** What several parts of a random briefing are made of. */
import fc from 'fast-check';
import { statuses } from '../../../src/briefing/schema/statuses.ts';
import type { Raw } from './raw-briefing.ts';

/** A field that authors leave out half of the time. */
export const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** A field that few authors use. */
export const rarely = <Value>(value: fc.Arbitrary<Value>, weight = 5) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** Without the fields that were left out. */
export const has = (fields: Raw): Raw => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const anyStatus: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom(...statuses) },
);

export const sourcesIn = (ids: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...ids]);

/** Times of every relation and precision; those of another year lie surely apart. */
export const times = [
  '2005',
  '2006-01',
  '2006-05-12',
  '2006-05-12 02:00',
  'about 2006-05-12',
  'after 2006-05-12',
  'before 2006-05-12',
  'between 2006-05-10 and 2006-05-12',
  '2006-05-13',
  '2007-02',
];
