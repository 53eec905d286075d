import { expect, it } from 'vitest';
import { figureKinds } from '../../src/figures/kinds.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import type { RenderedDeck } from '../../src/render/rendered.ts';
import { frame } from '../support/parse-slide.ts';
import { locate, render } from '../support/render-slide.ts';

const template = (body: string): string => `<slide id="a"><h1>Title</h1>\n${body}</slide>`;
const rendered = (body: string): RenderedDeck => {
  const { value } = render({ template: template(body), files: { 'templates/brief/frame.hbs': frame } });
  if (!value) throw new Error('nothing rendered');
  return value;
};
const cited = '<p>Known<cite ref="S1"/></p>';
const numbers = (first: number) => new Map([['S1', first]]);

it('gives the very slides that the same markup gave before', () => {
  const deps = { figures: figureKinds, citations: numbers(1), locate, deckMemory: openMemory() };
  const [before] = parseMarkup(rendered(cited), deps).value?.slides ?? [];
  const [again] = parseMarkup(rendered(cited), deps).value?.slides ?? [];
  expect(before).toBeDefined();
  expect(again).toBe(before);
});

it('parses anew what is said in other words, in another section, or with other numbers of sources', () => {
  const deckMemory = openMemory();
  const parse = (deck: RenderedDeck, first = 1) => {
    const deps = { figures: figureKinds, citations: numbers(first), locate };
    const outcome = parseMarkup(deck, { ...deps, deckMemory });
    expect(outcome).toEqual(parseMarkup(deck, deps));
    return outcome.value?.slides ?? [];
  };
  const deck = rendered(cited);
  parse(deck);
  expect(parse(rendered('<p>Unknown</p>'))).not.toEqual(parse(deck));
  const moved = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, section: 'Elsewhere' })) };
  expect(parse(moved)[0]?.section).toBe('Elsewhere');
  expect(parse(deck, 7)).not.toEqual(parse(deck, 1));
});

it('says each time what is wrong', () => {
  const deps = { figures: figureKinds, citations: numbers(1), locate, deckMemory: openMemory() };
  const wrong = rendered('<p style="x">a</p>');
  const told = () => parseMarkup(wrong, deps).diagnostics.map(({ code }) => code);
  expect(told()).toEqual(['MUP003']);
  expect(told()).toEqual(['MUP003']);
});
