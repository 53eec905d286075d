import { expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { columns, deck, paragraph, prose, slide, stats } from '../make-deck.ts';
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

it('draws them large and tall where they stand alone', () => {
  const alone = boxes(stats(['6', 'killed']));
  const beside = boxes(
    stats(['6', 'killed']),
    prose(...Array.from({ length: 6 }, () => paragraph('Much was said of it. '.repeat(9)))),
  );
  const sizeOf = (found: typeof alone) => found[0]?.body.paragraphs[0]?.runs[0]?.size;
  expect(sizeOf(alone)).toBe(look.theme.type.stat.ceiling);
  expect(sizeOf(beside)).toBeLessThanOrEqual(look.theme.type.stat.best);
  expect(alone[0]?.box.height).toBeGreaterThan(look.theme.grid.body.height * 0.4);
});

it('sets each in the middle of its box when they stand under each other', () => {
  const found = boxes(columns([4, figures], [8]));
  expect(found.map(({ body }) => body.anchor)).toEqual(['middle', 'middle']);
});
