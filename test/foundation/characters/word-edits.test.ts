/** Words that were changed, found again from the two texts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness, wordEdits } from '../../../src/foundation/characters/word-edits.ts';

it.each([
  ['three guards died', 'four guards died', [['three', 'four']]],
  ['they took rifles', 'they took assault rifles', [['', 'assault']]],
  ['the damaged car', 'the car', [['damaged', '']]],
  [
    'a b c d',
    'a x c y',
    [
      ['b', 'x'],
      ['d', 'y'],
    ],
  ],
  ['', 'new words', [['', 'new words']]],
  ['same', 'same', []],
])('%j to %j', (before, after, told) => {
  expect(wordEdits(before, after).map((edit) => [edit.before, edit.after])).toEqual(told);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dd', '7'), { maxLength: 12 }).map((all) => all.join(' '));

it('put into the old text, they make the new one', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      let text = before;
      for (const edit of [...wordEdits(before, after)].reverse()) {
        expect(before.slice(edit.from, edit.to)).toBe(edit.before);
        text = `${text.slice(0, edit.from)} ${edit.after} ${text.slice(edit.to)}`;
      }
      expect(text.split(/\s+/u).filter(Boolean).join(' ')).toBe(after);
      expect(likeness(before, after)).toBe(likeness(after, before));
    }),
  );
});
