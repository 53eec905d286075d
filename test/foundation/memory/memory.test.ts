import { describe, expect, it } from 'vitest';
import { type Cache, type Key, openMemory } from '../../../src/foundation/memory/memory.ts';

/** How often something is made for keys that are asked for one after another. */
function made(cache: Cache<object>, keys: readonly Key[], memory = openMemory()): number {
  let count = 0;
  for (const key of keys)
    memory.recall(cache, key, () => {
      count += 1;
      return {};
    });
  return count;
}

describe('a memory', () => {
  const [a, b] = [{}, {}];
  const cache: Cache<object> = { name: 'test' };

  it('gives what was made of the same objects and words, and makes anything else anew', () => {
    const keys = [{}, { of: [a] }, { of: [b] }, { of: [a, b] }, { of: [b, a] }, { of: [a], words: 'x' }, { words: 'x' }];
    expect(made(cache, [...keys, ...keys])).toBe(keys.length);
    expect(made(cache, [{ of: [{}] }, { of: [{}] }])).toBe(2);
  });

  it('tells caches apart that are called alike, and shares nothing with another memory', () => {
    const memory = openMemory();
    expect([cache, { name: 'test' }].map((each) => made(each, [{}, {}], memory))).toEqual([1, 1]);
    expect(openMemory().find(cache, {})).toBeUndefined();
  });

  it('keeps as many of the same objects as the cache says, those asked for last', () => {
    const two = { name: 'two', keeps: 2 };
    const of = (words: string) => ['x', 'y', words, 'z', 'x'].map((each) => ({ words: each }));
    expect([made(two, of('x')), made(two, of('y'))]).toEqual([3, 4]);
    expect(
      made(
        two,
        [a, b, a, b].flatMap((each) => ['x', 'y'].map((words) => ({ of: [each], words }))),
      ),
    ).toBe(4);
  });

  it('keeps also that there is nothing, and nothing of what could not be made', () => {
    const maybe: Cache<string | undefined> = { name: 'maybe' };
    const memory = openMemory();
    const fail = () => {
      throw new Error('no');
    };
    expect(() => memory.recall(maybe, {}, fail)).toThrow('no');
    expect(memory.recall(maybe, {}, () => undefined)).toBeUndefined();
    expect(memory.recall(maybe, {}, fail)).toBeUndefined();
  });

  it('puts a value in the place of another', () => {
    const memory = openMemory();
    memory.keep(cache, { words: 'x' }, a);
    memory.keep(cache, { words: 'x' }, b);
    expect(memory.find(cache, { words: 'x' })).toBe(b);
  });
});
