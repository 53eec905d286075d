import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShard, parseShard } from '../../../src/cli/batch/shard.ts';

describe('parseShard', () => {
  it.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/8', { index: 2, count: 8 }],
    [' 8/8 ', { index: 8, count: 8 }],
  ])('%s', (text, shard) => expect(parseShard(text)).toEqual(shard));

  it.each(['0/3', '4/3', '1', '1/0', '/', 'a/b', '-1/3', '1.5/3', '1/3/5', '1/9999999'])(
    '%s is refused with what to write',
    (text) => expect(() => parseShard(text)).toThrow('Write which part of how many, the first being 1: 1/4, 2/4, 3/4, 4/4.'),
  );
});

describe('inShard', () => {
  const files = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 });

  it('gives every file to exactly one shard, whatever order the machines list them in, and the shards are level', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat()), (all, count, chance) => {
        const parts = Array.from({ length: count }, (_, index) => {
          const shuffled = all.map((file) => ({ file, key: chance.next().value })).sort((a, b) => a.key - b.key);
          return inShard(
            shuffled.map(({ file }) => file),
            { index: index + 1, count },
          );
        });
        expect(parts.flat().sort()).toEqual([...all].sort());
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the files as they are named without a shard', () => expect(inShard(['b', 'a'], undefined)).toEqual(['b', 'a']));
});
