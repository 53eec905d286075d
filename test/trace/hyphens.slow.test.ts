/** A deck whose words are hyphenated says the same words as its pages: to whoever traces it, or searches it for names. */
import { expect, it } from 'vitest';
import { packageTexts } from '../../src/audience/leaks/package-texts.ts';
import { phraseTest, plainText } from '../../src/audience/leaks/plain-text.ts';
import { unitsOf } from '../../src/layout/page-units.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { galleryDeck } from '../support/gallery.ts';

const deck = galleryDeck('long-words');
const whole = ['Donaudampfschifffahrtsgesellschaft', 'Arbeitsunfähigkeitsbescheinigung', 'Управление правоохранительных органов'];

it('is traced without a change', async () => {
  const { slides } = readDeck(await deck.write());
  const said = deck.pages.map((page) =>
    unitsOf(page)
      .map(({ text }) => text)
      .sort(),
  );
  expect(slides.map(({ units }) => units.map(({ text }) => text).sort())).toEqual(said);
  for (const words of whole) expect(said.flat()).toContain(words);
});

it('hides no name from the search for what is withheld', async () => {
  const bytes = await deck.write();
  const slide = packageTexts(bytes).find(({ part }) => part === 'ppt/slides/slide1.xml');
  expect(slide?.read).not.toContain(whole[0]);
  for (const words of whole) expect(phraseTest(words)?.(plainText(slide?.read ?? ''))).toBe(true);
});
