/** The strip at the upper edge, and the part of the deck before the topic. */
import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Look } from '../../src/layout/look.ts';
import type { Page } from '../../src/layout/page.ts';
import type { Slide } from '../../src/markup/deck.ts';
import { bullet, deck, prose, run, slide } from './make-deck.ts';
import { look } from './test-look.ts';

const words = [prose(bullet('A point'))];
const parts = [
  slide('cover', 'Title', [], { layout: 'title', section: 'Summary' }),
  slide('Casualties', 'One', words, { section: 'Summary' }),
  slide('Actors', 'Two', words, { section: 'Actors' }),
  slide('Relations', 'Three', words, { section: 'Actors' }),
  slide('Sources', 'Four', words, { section: 'Annex' }),
];
const lay = (slides: readonly Slide[] = parts, by: Look = look): readonly Page[] =>
  layoutDeck(deck(...slides), by, { locate: () => undefined }).value ?? [];
const stripOf = ({ items }: Page) =>
  items.flatMap((item) => (item.kind === 'shape' && item.name.startsWith('Progress: ') ? [item] : []));
const topicOf = ({ items }: Page): string =>
  items
    .flatMap((item) =>
      item.kind === 'text' && item.name === 'Topic'
        ? item.body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))
        : [],
    )
    .join('');

describe('the strip', () => {
  it('has a piece a part from edge to edge, the current one in the accent colour', () => {
    const strips = lay().map(stripOf);
    expect(strips.map((strip) => strip.map(({ fill }) => fill))).toEqual([
      [],
      ['accent', 'line', 'line'],
      ['line', 'accent', 'line'],
      ['line', 'accent', 'line'],
      ['line', 'line', 'accent'],
    ]);
    for (const [first, second, third] of strips.slice(1)) {
      expect(first?.box).toMatchObject({ x: 0, y: 0, height: look.theme.grid.progress });
      expect((second?.box.x ?? 0) - (first?.box.width ?? 0)).toBeCloseTo(0.04 * 72, 1);
      expect((third?.box.x ?? 0) + (third?.box.width ?? 0)).toBeCloseTo(look.theme.grid.slide.width, 5);
    }
  });

  it('is passed over by a screen reader', () => {
    expect(
      lay()
        .flatMap(stripOf)
        .every(({ alt }) => typeof alt === 'object' && alt.decorative),
    ).toBe(true);
  });

  it('is not drawn where the theme wants none, nor in a deck of one part', () => {
    const without = { ...look, theme: { ...look.theme, grid: { ...look.theme.grid, progress: 0 } } };
    expect(lay(parts, without).flatMap(stripOf)).toEqual([]);
    expect(lay(parts.slice(0, 2)).flatMap(stripOf)).toEqual([]);
  });
});

describe('the topic', () => {
  it('names the part before it, and each name once', () => {
    expect(lay().slice(1).map(topicOf)).toEqual(['Summary · Casualties', 'Actors', 'Actors · Relations', 'Annex · Sources']);
  });

  it('stands alone in a deck of one part, and where both do not fit one line', () => {
    expect(lay(parts.slice(0, 2)).slice(1).map(topicOf)).toEqual(['Casualties']);
    const long = 'A topic of many words '.repeat(6).trim();
    expect(
      lay([...parts, slide('long', 'Five', words, { section: 'An annex '.repeat(9), kicker: [run(long)] })])
        .slice(-1)
        .map(topicOf),
    ).toEqual([long]);
  });
});
