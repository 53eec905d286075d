/** Where a figure stands among other blocks; its drawing is told in markup, as templates tell it. */
import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Block } from '../../../src/markup/deck.ts';
import { blocksOf } from '../../support/parse-slide.ts';
import { deck, paragraph, prose, slide } from '../make-deck.ts';
import { look } from '../test-look.ts';

const figure = (drawing: string): readonly Block[] =>
  blocksOf(`<figure alt="What it shows">${drawing}<caption>Its point</caption></figure>`);
const scale = figure('<yardstick><term label="likely" from="55" to="80"/><term label="unlikely" from="20" to="45"/></yardstick>');
const events = figure(
  `<timeline direction="vertical">${Array.from({ length: 9 }, (_, index) => `<event when="0${index}:00">Event ${index}</event>`).join('')}</timeline>`,
);

const pagesOf = (...blocks: readonly Block[]) => {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  return value;
};

const lines = (count: number): Block => prose(...Array.from({ length: count }, (_, index) => paragraph(`Line ${index}`)));

describe('a figure', () => {
  it('has its caption right under what is drawn, also where there is room for more', () => {
    const [page] = pagesOf(...scale, lines(2));
    const drawn = page?.items.filter(({ group }) => group !== undefined) ?? [];
    const caption = page?.items.find(({ name }) => name.endsWith('caption'));
    const bottom = Math.max(...drawn.map(({ box }) => box.y + box.height));
    expect((caption?.box.y ?? 0) - bottom).toBeCloseTo(6, 3);
  });

  it('is not begun in a strip at the foot of a page', () => {
    const [first, second] = pagesOf(lines(9), ...events);
    expect(first?.groups).toEqual([]);
    expect(second?.items.filter(({ name }) => /^Event \d+$/u.test(name))).toHaveLength(9);
  });

  it('keeps the note of a narrow map on its lines, over the scale bar', () => {
    const map = figure(
      '<map note="Outlines: Natural Earth"><place id="a" label="A" lat="0" lon="0"/><place id="b" label="B" lat="30" lon="40"/></map>',
    );
    const [page] = pagesOf(
      ...blocksOf('<columns><column width="2"><p>x</p></column><column width="10"><p>x</p></column></columns>').flatMap(
        (block): Block[] =>
          block.kind === 'columns'
            ? [{ ...block, columns: block.columns.map((column, at) => (at === 0 ? { ...column, blocks: map } : column)) }]
            : [],
      ),
    );
    const [note, scale] = ['Note', 'Scale'].map((name) => page?.items.find((item) => item.name === name));
    expect(note?.kind === 'text' && note.body.paragraphs[0]?.lines).toHaveLength(1);
    expect(note && scale && note.box.y + note.box.height).toBeLessThanOrEqual((scale?.box.y ?? 0) + 1);
  });
});
