import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShard, nameShard } from '../../../src/cli/batch/shard.ts';

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

it.each([
  [{ index: 2, count: 8 }, 'shard 2/8'],
  [{ index: 3, count: 4, from: 'SLURM_ARRAY_TASK_ID' }, 'shard 3/4 from SLURM_ARRAY_TASK_ID'],
])('%#: %s', (shard, said) => expect(nameShard(shard)).toBe(said));
