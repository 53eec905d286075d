/** The line that says what blank and unknown cells mean: once, where the first of them are. */
import { describe, expect, it } from 'vitest';
import type { Block, Slide, TableCell } from '../../src/markup/deck.ts';
import { keepTableKey } from '../../src/markup/keep-table-key.ts';
import { cell, deck, paragraph, prose, row, slide, table } from '../layout/make-deck.ts';

const key: Block = (() => {
  const block = prose(paragraph('None: a source says so.'));
  return { ...block, paragraphs: block.paragraphs.map((each) => ({ ...each, isTableKey: true as const })) };
})();
const tableWith = (more: Partial<TableCell>): Block =>
  table([row('head', 'Who', 'Killed')], [{ ...row('body', 'A', ''), cells: [cell('A'), { ...cell(''), ...more }] }]);
const keysIn = ({ blocks }: Slide): number => JSON.stringify(blocks).split('"isTableKey":true').length - 1;
const kept = (...slides: readonly Slide[]): readonly number[] => keepTableKey(deck(...slides)).slides.map(keysIn);

describe('the key of tables', () => {
  it('stays on the first slide with a blank or an unknown cell, and on no other', () => {
    const plain = slide('one', 'One', [tableWith({}), key]);
    const blank = slide('two', 'Two', [tableWith({ isQuiet: true }), key]);
    const unknown = slide('three', 'Three', [tableWith({ tone: 'unknown' }), key]);
    expect(kept(plain, blank, unknown)).toEqual([0, 1, 0]);
    expect(kept(plain, unknown, blank)).toEqual([0, 1, 0]);
    expect(kept(plain)).toEqual([0]);
  });

  it('is not used up by a slide that a show passes over', () => {
    const blank = (id: string): Slide => slide(id, id, [tableWith({ isQuiet: true }), key]);
    expect(kept({ ...blank('one'), isHidden: true }, blank('two'))).toEqual([0, 1]);
  });

  it('leaves the words beside it, and no block without any', () => {
    const [first] = keepTableKey(deck(slide('one', 'One', [tableWith({}), key, prose(paragraph('A remark.'))]))).slides;
    expect(first?.blocks.map(({ kind }) => kind)).toEqual(['table', 'prose']);
  });
});
