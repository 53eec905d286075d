/** The author's own order of slides: named ones as he says, others behind the one that they follow; none is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Deck } from '../../src/markup/deck.ts';
import { orderSlides } from '../../src/markup/order-slides.ts';
import { compileBriefing } from '../support/compile-briefing.ts';

const { deck } = compileBriefing('isfara-2006.yaml');
if (!deck) throw new Error('no deck');
const ids = deck.slides.map(({ id }) => id);
const ordered = (order: readonly string[], leftOut: readonly string[] = []) =>
  orderSlides(deck, { order, leftOut }, () => undefined);
const idsOf = (made: Deck | undefined) => made?.slides.map(({ id }) => id) ?? [];

it('is that of the templates where nothing is asked', () => expect(ordered([]).value).toBe(deck));

it('puts named slides as asked, each with those behind it that are not named', () => {
  const [first = '', second = '', third = '', ...rest] = ids;
  expect(idsOf(ordered([third, second]).value)).toEqual([first, third, ...rest, second]);
});

it('leaves out what is to be left out', () =>
  expect(idsOf(ordered([], ['timeline']).value)).toEqual(ids.filter((id) => id !== 'timeline')));

it('loses no slide, repeats none, and keeps each section in one stretch when one slide is moved', () => {
  fc.assert(
    fc.property(fc.nat(ids.length - 1), fc.nat(ids.length - 1), (from, to) => {
      const wished = ids.filter((_, index) => index !== from);
      wished.splice(to, 0, ids[from] ?? '');
      const { value, diagnostics } = ordered(wished);
      expect([idsOf(value), diagnostics]).toEqual([wished, []]);
      const sections = (value?.slides ?? []).map(({ section }) => section);
      const stretches = sections.filter((section, index) => section !== sections[index - 1]);
      expect(new Set(stretches).size).toBe(stretches.length);
    }),
  );
});

it('warns of a name that is nearly right, and notes one of another set', () => {
  const { diagnostics } = ordered(['timline'], ['course-of-events']);
  expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['BRF012', 'warning', 'unknown slide in the order of slides: timline'],
    ['BRF012', 'note', 'unknown slide in the order of slides: course-of-events'],
  ]);
});
