import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/foundation/nearest.ts';

describe('nearest', () => {
  it.each([
    ['kiled', ['killed', 'wounded'], 'killed'],
    ['Title', ['subtitle', 'title'], 'title'],
    ['handeling', ['handling', 'headlines'], 'handling'],
    ['lat', ['lon', 'last'], 'last'],
    ['titel', ['time', 'title'], 'title'],
    ['fro', ['for'], 'for'],
    ['H9', ['H1'], 'H1'],
  ])('%s of %j is %s', (typed, known, meant) => expect(nearest(typed, known)).toBe(meant));

  it.each([
    ['xyz', ['killed', 'wounded']],
    ['X', ['A', 'B', 'C']],
    ['7', ['1', '2']],
    ['', ['a']],
    ['party', []],
    ['of', ['title']],
  ])('%s has nothing near in %j', (typed, known) => expect(nearest(typed, known)).toBeUndefined());

  it('takes the first of those that are equally near', () => expect(nearest('H3', ['H1', 'H2'])).toBe('H1'));
  it('reads any iterable', () => expect(nearest('ab', new Set(['abc']).values())).toBe('abc'));
});

describe('suggest', () => {
  it('names the nearest', () => expect(suggest('kiled', ['killed', 'wounded'], 'fields')).toEqual(['did you mean killed?']));
  it('names up to three that are equally near', () => {
    expect(suggest('H9', ['H1', 'H2', 'H3'], 'ids')).toEqual(['did you mean H1 or H2 or H3?']);
    expect(suggest('H9', ['H1', 'H2', 'H3', 'H4'], 'ids')).toEqual(['known ids: H1, H2, H3, H4']);
  });
  it('lists what there is', () =>
    expect(suggest('xyz', ['killed', 'wounded'], 'fields')).toEqual(['known fields: killed, wounded']));
  it('says that there is nothing', () => expect(suggest('x', [], 'places')).toEqual(['there are no places yet; add one first']));
  it('cuts a long list', () => {
    const names = Array.from({ length: 25 }, (_, index) => `name${index}`);
    expect(suggest('xyz', names, 'names')).toEqual([`known names: ${names.slice(0, 20).join(', ')} and 5 more`]);
  });
});
