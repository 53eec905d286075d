/** A legend explains what stands on the slides of its deck, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Block, Slide, TableRow } from '../../src/markup/deck.ts';
import { keepUsedWords } from '../../src/markup/keep-used-words.ts';
import type { Run, Tone } from '../../src/markup/run.ts';
import { cell, deck, paragraph, prose, row, slide, table } from '../layout/make-deck.ts';

const origin = paragraph('').origin;
const run = (text: string, tone?: Tone): Run => ({
  ...{ text, bold: false, italic: false, superscript: false, small: false, origin },
  ...(tone ? { tone } : {}),
});
const told = (...runs: readonly Run[]): Block => ({ ...prose(paragraph('')), paragraphs: [{ ...paragraph(''), runs }] });
const legendRow = (word: string): TableRow => ({ ...row('body', word, `what ${word} means`), isLegend: true });
const legend = (...words: readonly string[]): Slide =>
  slide('method', 'How to read', [table([row('head', 'Status', 'Meaning')], words.map(legendRow))]);

function kept(...slides: readonly Slide[]): readonly string[] {
  const [block] = keepUsedWords(deck(...slides)).slides.at(-1)?.blocks ?? [];
  const rows = block?.kind === 'table' ? block.rows : [];
  return rows.map(({ cells }) => (cells[0]?.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
}

describe('a legend', () => {
  const words = legend('▪ reported', '▫ claimed', '● opinion');

  it('keeps the words that are tagged elsewhere, sign and word in runs of their own', () => {
    const one = slide('one', 'One', [told(run('It is so. '), run('▫ ', 'claimed'), run('claimed', 'claimed'))]);
    expect(kept(one, words)).toEqual(['▫ claimed']);
  });

  it('does not take the word in a sentence for a tag', () => {
    const one = slide('one', 'One', [told(run('It was claimed and reported. '), run('● opinion', 'assessed'))]);
    expect(kept(one, words)).toEqual(['● opinion']);
  });

  it('finds them in cells and in columns', () => {
    const tagged = { ...cell(''), paragraphs: [{ ...paragraph(''), runs: [run('▪ reported', 'reported')] }] };
    const one = slide('one', 'One', [table([row('head', 'Who')], [{ ...row('body', 'A'), cells: [tagged] }])]);
    expect(kept(one, words)).toEqual(['▪ reported']);
  });

  it('knows the word beside a key figure, where it has no sign', () => {
    const stats: Block = { kind: 'stats', stats: [{ value: [run('1')], label: [run('detained; claimed')], origin }], origin };
    expect(kept(slide('one', 'One', [stats]), words)).toEqual(['▫ claimed']);
  });

  it('explains each word once', () => {
    const one = slide('one', 'One', [told(run('× denied', 'denied'))]);
    expect(kept(one, legend('× denied', '× denied'))).toEqual(['× denied']);
  });

  it('stays whole where nothing of it is said, and leaves other rows alone', () => {
    expect(kept(slide('one', 'One', []), words)).toEqual(['▪ reported', '▫ claimed', '● opinion']);
    const mixed = slide('method', 'How', [
      table([row('head', 'A', 'B')], [row('body', 'A', 'B'), legendRow('▪ reported'), legendRow('× denied')]),
    ]);
    expect(kept(slide('one', 'One', [told(run('▪ reported', 'reported'))]), mixed)).toEqual(['A', '▪ reported']);
  });
});
