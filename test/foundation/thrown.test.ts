import { expect, it } from 'vitest';
import { readThrown } from '../../src/foundation/thrown.ts';

const file = 'briefdeck.config.mjs';
const withStack = (message: string, stack: string) => Object.assign(new Error(message), { stack });

it('reads message and place of an error', () => {
  const stack =
    'Error: no\n    at a (node:x:1:2)\n    at b (file:///home/u/briefdeck.config.mjs?v=0a1b:12:7)\n    at c (file:///x.js:1:1)';
  expect(readThrown(withStack('no', stack), file)).toEqual({ reason: 'no', place: { line: 12, column: 7 } });
  expect(readThrown(withStack('no', 'Error: no\n at file:///home/u/other.mjs:3:4'), file)).toEqual({ reason: 'no' });
});

it('tells no folder and no more than a line', () => {
  const message = "Cannot find package 'x' imported from /home/u/briefdeck.config.mjs\nsecond";
  expect(readThrown(withStack(message, ''), file).reason).toBe("Cannot find package 'x'");
  expect(readThrown(new Error('a'.repeat(999)), file).reason).toHaveLength(200);
});

it('reads whatever else is thrown', () => {
  for (const thrown of [undefined, null, 3, 'x', Symbol('x'), {}, [], () => 1, Object.create(null)])
    expect(readThrown(thrown, file).reason).toMatch(/\S/u);
});
