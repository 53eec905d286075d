/** Every place has a dot and its number, on maps of more places than find room for names. */
import fc from 'fast-check';
import { test } from 'vitest';
import { examine, maps } from './crowded-maps.ts';

test('on 100 maps of nine to twenty-four places each has its number', () => {
  fc.assert(fc.property(maps(9, 24), examine), { numRuns: 100 });
});
