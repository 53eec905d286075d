import { expect, test } from 'vitest';
import { recall } from '../../src/figures/recall.ts';
import type { Cache } from '../../src/foundation/memory/memory.ts';
import type { Look } from '../../src/layout/look.ts';
import { look } from '../layout/test-look.ts';

const cache: Cache<object> = { name: 'test', keeps: 256 };
/** It tells looks apart by objects, not by content. */

const fresh = (): Look => ({ ...look, atlas: { ...look.atlas } });

/** How often something was made for a list of questions. */
function made(questions: readonly (readonly [Look, ...(string | number | object)[]])[]): number {
  let count = 0;
  for (const [by, ...inputs] of questions) {
    recall(by, cache, inputs, () => {
      count += 1;
      return {};
    });
  }
  return count;
}

test('the same content in the same look is made once, even where it was read anew', () => {
  const by = fresh();
  expect(
    made([
      [by, 'a', { x: [1] }, 3],
      [by, 'a', { x: [1] }, 3],
      [{ ...by }, 'a', { x: [1] }, 3],
    ]),
  ).toBe(1);
});

test('anything else is made anew: other content, size, theme or atlas', () => {
  const by = fresh();
  const dark = { ...by, theme: { ...by.theme, name: 'dark' } };
  expect(
    made([
      [by, 'a', { x: 1 }, 3],
      [by, 'a', { x: 2 }, 3],
      [by, 'a', { x: 1 }, 4],
      [by, 'b', { x: 1 }, 3],
      [dark, 'a', { x: 1 }, 3],
      [fresh(), 'a', { x: 1 }, 3],
    ]),
  ).toBe(6);
});

test('what was not asked for in a long time is forgotten, what is asked for stays', () => {
  const by = fresh();
  const rest = Array.from({ length: 255 }, (_, at) => [by, at] as const);
  expect(made([[by, 'kept'], ...rest, [by, 'kept'], [by, 'more'], [by, 'kept']])).toBe(257);
  expect(
    made([
      [by, 'kept'],
      [by, 0],
    ]),
  ).toBe(1);
});
