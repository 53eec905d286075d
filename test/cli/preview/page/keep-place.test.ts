import { describe, expect, it } from 'vitest';
import { keepPlace } from '../../../../src/cli/preview/page/keep-place.ts';

const slides = ['title', 'map', 'casualties', 'sources'].map((name) => ({ name }));

describe('the slide one is on', () => {
  it('is kept by its name', () => expect(keepPlace(slides, 'casualties', 1)).toBe(2));
  it('gives way to the one with its number', () => expect(keepPlace(slides, 'gone', 1)).toBe(1));
  it('or to the last', () => expect(keepPlace(slides, 'gone', 9)).toBe(3));
  it('is the first of an empty deck', () => expect(keepPlace([], 'title', 2)).toBe(0));
});
