import { expect, it } from 'vitest';
import { frozenCopy } from '../../src/foundation/frozen-copy.ts';

it('copies texts, numbers, lists and records to any depth, and freezes all of them', () => {
  const value = { a: [{ b: 'c', d: null }, 3], ['__proto__']: { e: true } };
  const copy = frozenCopy(value);
  expect(copy).toEqual(value);
  expect(Object.keys(copy)).toEqual(Object.keys(value));
  expect([copy, copy.a, copy.a[0]].every((each) => Object.isFrozen(each))).toBe(true);
  expect(copy.a[0]).not.toBe(value.a[0]);
  expect(Object.isFrozen(value.a)).toBe(false);
});

it('keeps what is one thing one thing, and a circle a circle', () => {
  const part = { n: 1 };
  const value: { parts: unknown[]; self?: unknown } = { parts: [part, part] };
  value.self = value;
  const copy = frozenCopy(value);
  expect(copy.parts[0]).toBe(copy.parts[1]);
  expect(copy.self).toBe(copy);
});

it('opens what stands for another value, wherever it is', () => {
  const boxed = (inner: unknown) => ({ box: true, inner });
  const open = (each: unknown): unknown =>
    typeof each === 'object' && each !== null && 'box' in each ? (each as { inner?: unknown }).inner : each;
  expect(frozenCopy<unknown>([boxed({ a: boxed(1) })], open)).toEqual([{ a: 1 }]);
});
