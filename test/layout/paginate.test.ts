import { describe, expect, it } from 'vitest';
import { measureStack } from '../../src/layout/flows/measure-block.ts';
import { paginate } from '../../src/layout/paginate.ts';
import type { Block } from '../../src/markup/deck.ts';
import { callout, paragraph, prose } from './make-deck.ts';
import { bench } from './test-bench.ts';

/** A panel, which parts nowhere, of so many lines. */
const panel = (lines: number): Block => callout('accent', '', paragraph(Array.from({ length: lines }, () => 'x').join('\n')));
const note: Block = prose(paragraph('Note.', { style: 'small' }));

/** What stands on each page. */
const pagesOf = (...blocks: readonly Block[]): readonly (readonly string[])[] =>
  paginate(measureStack(blocks, 800, bench), bench.pageHeight).pages.map(({ flows }) => flows.map(({ name }) => name.trim()));

describe('the last two pages', () => {
  it('are evened out, the first never the shorter', () => {
    expect(pagesOf(panel(6), panel(4), panel(4))).toEqual([['panel', 'panel'], ['panel']]);
    expect(pagesOf(panel(7), panel(2), panel(4), note)).toEqual([
      ['panel', 'panel'],
      ['panel', 'Text'],
    ]);
  });

  it('are evened out the other way round where the last would be forgotten', () => {
    expect(pagesOf(panel(4), panel(9), note)).toEqual([['panel'], ['panel', 'Text']]);
  });

  it('stay as they are where nothing can be moved', () => {
    expect(pagesOf(panel(15), note)).toEqual([['panel'], ['Text']]);
  });
});
