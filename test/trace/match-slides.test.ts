/** Slides found again by what they say, and which of them were moved. */
import { expect, it } from 'vitest';
import { outOfOrder } from '../../src/foundation/out-of-order.ts';
import { matchSlides } from '../../src/trace/match-slides.ts';

const slide = (digests: string, name = '') => ({ name, digests: digests.split('') });
const built = [slide('abcZ', 'one'), slide('defZ', 'two'), slide('ghiZ', 'three')];

it.each([
  ['as they were', [slide('abcZ'), slide('defZ'), slide('ghiZ')], [0, 1, 2]],
  ['in another order', [slide('ghiZ'), slide('abcZ'), slide('defZ')], [2, 0, 1]],
  ['one without the other', [slide('defZ')], [1]],
  ['with one of another kind', [slide('abcZ'), slide('xyzZ'), slide('defZ')], [0, undefined, 1]],
  ['half of it changed', [slide('abxyZ'), slide('defZ')], [0, 1]],
  ['all of it changed, under its name', [slide('uvw', 'two')], [1]],
  ['a copy: the nearer one is it', [slide('abcZ'), slide('abcZ'), slide('defZ')], [0, undefined, 1]],
  ['nothing but what stands on all', [slide('Zxy')], [undefined]],
  ['empty', [slide('')], [undefined]],
])('%s', (_, edited, told) => expect(matchSlides(built, edited)).toEqual(told));

it.each([
  [[0, 1, 2], []],
  [[1, 2, 0], [0]],
  [[2, 0, 1], [2]],
  [[], []],
])('%j: out of order are %j', (numbers, moved) => expect([...outOfOrder(numbers)]).toEqual(moved));

it('a thousand slides take no longer than a breath', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    name: '',
    digests: [...Array.from({ length: 30 }, (_none, unit) => `${index}-${unit}`), 'footer', 'mark'],
  }));
  expect(matchSlides(many, [...many].reverse())).toEqual(many.map((_, index) => 999 - index));
});
