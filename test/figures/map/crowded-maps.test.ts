/** Every place has a dot and a name that is seen to be its own, on maps of as many as have names. */
import fc from 'fast-check';
import { test } from 'vitest';
import { examine, maps } from './crowded-maps.ts';

test('on 200 maps of up to eight places no name is taken for that of another dot', () => {
  fc.assert(fc.property(maps(2, 8), examine), { numRuns: 200 });
});

test('on maps of more each has its number', () => {
  fc.assert(fc.property(maps(9, 16), examine), { numRuns: 15 });
});
