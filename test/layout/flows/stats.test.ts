import { expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { columns, deck, slide, stats } from '../make-deck.ts';
import { textsOf } from '../page-text.ts';
import { look } from '../test-look.ts';

const figures = stats(
  ['6–10', 'killed'],
  ['2', 'detained, of whom one was let go on the next day and one was not, for reasons unknown'],
);

const boxes = (...blocks: Parameters<typeof slide>[2]) =>
  (layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined }).value ?? [])
    .flatMap(textsOf)
    .filter(({ name }) => name.startsWith('Key figure'));

it('sets the values of a row in one line, however long their labels are', () => {
  const [first, second] = boxes(figures);
  expect(first?.body.paragraphs[1]?.lines.length).toBeLessThan(second?.body.paragraphs[1]?.lines.length ?? 0);
  expect([first?.body.anchor, second?.body.anchor]).toEqual(['top', 'top']);
  expect(first?.body.insets.top).toBe(second?.body.insets.top);
  expect(first?.box.y).toBe(second?.box.y);
  // The longest stands in the middle of its box.
  const { box, body } = second ?? {};
  expect(body && box && body.height + body.insets.top - body.insets.bottom).toBeCloseTo((box?.height ?? 0) - 1, 3);
});

it('sets each in the middle of its box when they stand under each other', () => {
  const found = boxes(columns([4, figures], [8]));
  expect(found.map(({ body }) => body.anchor)).toEqual(['middle', 'middle']);
});
