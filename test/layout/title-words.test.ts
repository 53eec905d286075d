/** A title is read in one breath: no page of an example has one of more words than its language allows, and none reprints what stands below. */
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/foundation/characters/count-words.ts';
import { briefingDecks } from '../support/proof-decks.ts';

const most = 14;

describe.each(briefingDecks)('$name', ({ make }) => {
  it('has no title of more than fourteen words', () => {
    const titles = make().pages.flatMap(({ title }) => (title === undefined ? [] : [title]));
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.filter((title) => countWords(title.replace(/ \(\d+\/\d+\)$/u, '')) > most)).toEqual([]);
  });

  it('asks no question in the title over the questions', () => {
    const asked = make().pages.filter(({ name, title }) => name === 'questions' && /\?/u.test(title ?? ''));
    expect(asked).toEqual([]);
  });
});
