/** Running text has lines that are read easily: narrower than a slide, or side by side. */
import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Page, TextItem } from '../../src/layout/page.ts';
import { spreadParts } from '../../src/layout/spread-parts.ts';
import type { Block } from '../../src/markup/deck.ts';
import { columnsWide } from '../../src/theme/cover-grid.ts';
import { callout, columns, deck, heading, paragraph, prose, slide } from './make-deck.ts';
import { look } from './test-look.ts';

const { grid } = look.theme;
const sentence = 'The staff on shift had lost control of their screens, and drove out to switch by hand. ';

function lay(...blocks: readonly Block[]): Page {
  const { value: [page] = [] } = layoutDeck(deck(slide('a', 'A message', blocks)), look, { locate: () => undefined });
  if (!page) throw new Error('no page');
  return page;
}

const textsOf = (page: Page): readonly TextItem[] =>
  page.items.filter((item): item is TextItem => item.kind === 'text' && /^Text|panel$/u.test(item.name));

const longest = ({ body }: TextItem): number =>
  Math.max(
    ...body.paragraphs.flatMap(({ lines }) => lines.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0))),
  );

describe('running text', () => {
  it('keeps to 75 characters a line, in 8 of the 12 columns', () => {
    for (const count of [2, 3, 4, 6]) {
      const [text] = textsOf(lay(prose(paragraph(sentence.repeat(count)))));
      expect(text && longest(text), String(count)).toBeLessThanOrEqual(75);
      expect(text?.box.width).toBeCloseTo(columnsWide(8, grid), 1);
    }
  });

  it('does so in a panel, which stays as wide as it was', () => {
    const [panel] = textsOf(lay(callout('accent', '', paragraph(sentence.repeat(6)))));
    expect(panel && longest(panel)).toBeLessThanOrEqual(75);
    expect(panel?.box.width).toBe(grid.body.width);
  });

  it('of three lines in a panel fills it', () => {
    const [panel] = textsOf(lay(callout('accent', '', paragraph(sentence.repeat(3)))));
    expect(panel && longest(panel)).toBeGreaterThan(75);
  });

  it('of a line or less is as wide as the slide', () => {
    const [text] = textsOf(lay(prose(paragraph(sentence))));
    expect(text?.box.width).toBe(grid.body.width);
  });

  it('is as wide as the slide where narrower it would find no room', () => {
    const page = lay(prose(...Array.from({ length: 7 }, () => paragraph(sentence.repeat(2)))));
    expect(textsOf(page)[0]?.box.width).toBe(grid.body.width);
  });
});

describe('two or three headed parts', () => {
  const part = (name: string, words = sentence.repeat(2)) => [heading(name), paragraph(words)];

  it('stand side by side where their lines would be too long', () => {
    for (const names of [
      ['Confidence', 'Grades'],
      ['Confidence', 'Grades', 'Labels'],
    ]) {
      const texts = textsOf(lay(prose(...names.flatMap((name) => part(name)))));
      expect(texts).toHaveLength(names.length);
      expect(new Set(texts.map(({ box }) => box.x)).size).toBe(names.length);
      expect(texts.map(({ body }) => body.paragraphs[0]?.runs[0]?.text)).toEqual(names);
    }
  });

  it('stay under each other where their lines are short', () => {
    expect(textsOf(lay(prose(...part('One', 'A word.'), ...part('Two', 'A word.'))))).toHaveLength(1);
  });

  it('are found in a single column, and not among more parts, without a heading, or without words under it', () => {
    const two = prose(...part('One'), ...part('Two'));
    expect(spreadParts([columns([12, two])])).toMatchObject([{ kind: 'columns', columns: [{ width: 6 }, { width: 6 }] }]);
    const widths = (count: number) =>
      spreadParts([prose(...Array.from({ length: count }, (_, index) => part(`${index}`)).flat())])?.flatMap((block) =>
        block.kind === 'columns'
          ? block.columns.map(({ width, blocks: [own] }) => [width, own?.kind === 'prose' && own.paragraphs.length])
          : [],
      );
    // More than three parts stand in pairs.
    expect(widths(3)).toEqual([
      [4, 2],
      [4, 2],
      [4, 2],
    ]);
    expect(widths(4)).toEqual([
      [6, 4],
      [6, 4],
    ]);
    expect(widths(5)).toEqual([
      [4, 4],
      [4, 4],
      [4, 2],
    ]);
    expect(widths(7)).toBeUndefined();
    expect(spreadParts([prose(paragraph(sentence), ...part('One'), ...part('Two'))])).toBeUndefined();
    expect(spreadParts([prose(...part('One'), heading('Two'))])).toBeUndefined();
  });
});
