/**
 * Writes each abbreviation out where it first stands in running text, in the body of a table or in the sentences of a figure.
 * Titles, topics, key figures and captions stay as they were written, and so do words in quotation.
 */
import { findWord } from '../foundation/characters/find-word.ts';
import type { Block, Deck, Paragraph } from './deck.ts';
import type { FigureMarkup } from './reading.ts';
import type { Run } from './run.ts';

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

export function expandAbbreviations(
  deck: Deck,
  abbreviations: readonly Abbreviation[],
  figures: readonly FigureMarkup[] = [],
): Deck {
  if (abbreviations.length === 0) return deck;
  // In a language that declines its words the full name stands behind, in brackets, where it needs no case.
  const isDeclined = !/^en\b/u.test(deck.frame.language);
  const open: Open = new Map(
    abbreviations.map(({ short, full }) => [short, { full, written: isDeclined ? [short, full] : [full, short] }]),
  );
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({
      ...slide,
      blocks: slide.blocks.map((block) => expandBlock(block, { open, figures })),
    })),
  };
}

interface Expanding {
  readonly open: Open;
  readonly figures: readonly FigureMarkup[];
}

/** Those that are still to be written out, by their letters: in full, and as the two stand in a text. */
type Open = Map<string, { readonly full: string; readonly written: readonly [string, string] }>;

function expandBlock(block: Block, expanding: Expanding): Block {
  const { open, figures } = expanding;
  switch (block.kind) {
    case 'prose':
    case 'callout':
      return { ...block, paragraphs: expandAll(block.paragraphs, open) };
    case 'columns':
      return {
        ...block,
        columns: block.columns.map((column) => ({
          ...column,
          blocks: column.blocks.map((each) => expandBlock(each, expanding)),
        })),
      };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, paragraphs: expandAll(cell.paragraphs, open) })),
        })),
      };
    case 'quote':
    case 'stats':
      return block;
    case 'figure': {
      const { drawing } = block;
      const kind = figures.find((each) => each.kind === drawing.kind);
      if (!kind?.changeProse || open.size === 0) return block;
      return { ...block, drawing: kind.changeProse(drawing, (runs) => expandRuns(runs, open)) };
    }
  }
}

const expandAll = (paragraphs: readonly Paragraph[], open: Open): readonly Paragraph[] =>
  paragraphs.map((paragraph) => (open.size === 0 ? paragraph : expandParagraph(paragraph, open)));

function expandParagraph(paragraph: Paragraph, open: Open): Paragraph {
  const runs = expandRuns(paragraph.runs, open);
  return runs === paragraph.runs ? paragraph : { ...paragraph, runs };
}

function expandRuns(whole: readonly Run[], open: Open): readonly Run[] {
  const text = whole.map((run) => run.text).join('');
  let runs = whole;
  for (const [short, { full, written }] of open) {
    if (findWord(text, short) < 0) continue;
    const place = runs.findIndex((run) => !run.superscript && findWord(run.text, short) >= 0);
    const run = runs[place];
    if (!run) continue;
    open.delete(short);
    // The author may have written it out already.
    if (text.includes(full)) continue;
    runs = runs.with(place, expandRun(run, short, written));
  }
  return runs;
}

function expandRun(run: Run, short: string, [first, second]: readonly [string, string]): Run {
  const at = findWord(run.text, short);
  const isInBrackets = run.text[at - 1] === '(' && run.text[at + short.length] === ')';
  const written = isInBrackets ? `${first}, ${second}` : `${first} (${second})`;
  return { ...run, text: `${run.text.slice(0, at)}${written}${run.text.slice(at + short.length)}` };
}
