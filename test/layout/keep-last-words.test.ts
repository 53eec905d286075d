import { describe, expect, it } from 'vitest';
import { endsOnOneWord, keepLastWords } from '../../src/layout/keep-last-words.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { TextItem } from '../../src/layout/page.ts';
import { deck, run, slide } from './make-deck.ts';
import { look } from './test-look.ts';

const titleOf = (words: string): TextItem => {
  const { value: [page] = [] } = layoutDeck(deck(slide('a', words, [])), look, { locate: () => undefined });
  const item = page?.items.find(({ placeholder }) => placeholder?.type === 'title');
  if (item?.kind !== 'text') throw new Error('no title');
  return item;
};

const linesOf = ({ body }: TextItem): readonly string[] =>
  body.paragraphs.flatMap(({ lines }) => lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')));

describe('the last word of a title', () => {
  it('takes the one before it along, however long the title is', () => {
    const word = 'established ';
    for (let count = 1; count < 16; count++) {
      const title = titleOf(`${word.repeat(count)}told`);
      expect(endsOnOneWord(title.body), String(count)).toBe(false);
      expect(linesOf(title).join(' ').replaceAll('\u00A0', ' ').replaceAll(/\s+/gu, ' ').trim()).toBe(
        `${word.repeat(count)}told`,
      );
    }
  });

  it('stays where it is in a title of one line', () => {
    expect(linesOf(titleOf('Two posts were attacked'))).toEqual(['Two posts were attacked']);
  });

  it('is found across runs, and left alone where it is the only one', () => {
    expect(keepLastWords([run('One '), run('two')]).map(({ text }) => text)).toEqual(['One\u00A0', 'two']);
    expect(keepLastWords([run('a b c '), run(' ')]).map(({ text }) => text)).toEqual(['a b\u00A0c ', ' ']);
    expect(keepLastWords([run('One')]).map(({ text }) => text)).toEqual(['One']);
  });
});
