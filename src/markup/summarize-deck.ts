/** A deck in words: what rules about slides need to know of it, without its structure. */
import { countWords } from '../foundation/characters/count-words.ts';
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import type { Block, Deck, Paragraph, Slide } from './deck.ts';
import type { FigureMarkup } from './reading.ts';
import type { Run } from './run.ts';

export interface SlideSummary {
  readonly id: string;
  /** `at` is the address of the author's own headline, where the title is one. */
  readonly title: { readonly text: string; readonly at: string | null };
  /** What stands on it in order, the title first; `at` is the address in the briefing of what has one. */
  readonly texts: readonly SlideLine[];
  /** Words of prose, and of figures that say sentences; tables and labels are not counted. */
  readonly words: number;
  /** Whether a figure on it explains the words of likelihood. */
  readonly hasYardstick: boolean;
  /**
   * Of its tables each column of numbers, with the words above it: not the first, which names the rows, and none of sentences.
   * Each key figure with the words under it, and each chart with what it counts, as well.
   */
  readonly columns: readonly SlideColumn[];
}

export interface SlideColumn {
  readonly head: string;
  /** What its cells say, the total too. */
  readonly cells: readonly string[];
  /** Of a key figure or a chart. */
  readonly isOther?: true;
}

interface SlideLine {
  readonly text: string;
  readonly at: string | null;
}

/** @param figures the kinds of figure that there are */
export function summarizeDeck({ slides }: Deck, figures: readonly FigureMarkup[]): readonly SlideSummary[] {
  return slides.map((slide) => summarizeSlide(slide, figures));
}

type Kinds = readonly FigureMarkup[];

function summarizeSlide({ id, title, blocks }: Slide, figures: Kinds): SlideSummary {
  const path = title.length === 1 ? title[0]?.origin.path : undefined;
  const prose = blocks.flatMap((block) => proseIn(block, figures)).join(' ');
  return {
    id,
    title: { text: textOf(title), at: path ?? null },
    texts: [lineOf(title), ...blocks.flatMap((block) => linesIn(block, figures))],
    words: countWords(prose),
    hasYardstick: blocks.some((block) => isExplained(block, figures)),
    columns: blocks.flatMap((block) => columnsIn(block, figures)),
  };
}

const textOf = (runs: readonly Run[]): string =>
  withoutIsolates(runs.map(({ text, superscript }) => (superscript ? '' : text)).join(''));

/** Without the marks of what is new: the numbers behind them are those of the edition before. */
const currentOf = (runs: readonly Run[]): string => textOf(runs.filter(({ isChange }) => isChange !== true));

function proseIn(block: Block, figures: Kinds): readonly string[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => proseIn(each, figures)));
  if (block.kind === 'figure') return kindOf(block, figures)?.prose?.(block.drawing) ?? [];
  if (block.kind === 'quote') return [...block.words, block.by].map(({ runs }) => textOf(runs));
  return block.kind === 'prose' || block.kind === 'callout' ? block.paragraphs.map(({ runs }) => textOf(runs)) : [];
}

const lineOf = (runs: readonly Run[]): SlideLine => ({
  text: textOf(runs),
  at: runs.find(({ origin }) => origin.path !== undefined)?.origin.path ?? null,
});

function linesIn(block: Block, figures: Kinds): readonly SlideLine[] {
  const lines = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ runs }) => lineOf(runs));
  switch (block.kind) {
    case 'prose':
    case 'callout':
      return lines(block.paragraphs);
    case 'quote':
      return lines([...block.words, block.by]);
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => linesIn(each, figures)));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => lines(paragraphs)));
    case 'stats':
      return block.stats.map(({ label }) => lineOf(label));
    case 'figure':
      return [lineOf(block.caption), ...proseIn(block, figures).map((text) => ({ text, at: null }))];
  }
}

function columnsIn(block: Block, figures: Kinds): readonly SlideColumn[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => columnsIn(each, figures)));
  if (block.kind === 'stats')
    return block.stats.map(({ label, value }) => ({ head: textOf(label), cells: [currentOf(value)], isOther: true }));
  if (block.kind === 'figure') {
    const counted = kindOf(block, figures)?.counted?.(block.drawing);
    return counted ? [{ ...counted, isOther: true }] : [];
  }
  if (block.kind !== 'table') return [];
  const heads = gridOf(block.head);
  const rows = gridOf(block.rows);
  return block.columns.flatMap((_column, index): readonly SlideColumn[] => {
    const head = heads.map((row) => row[index] ?? '').join(' ');
    const cells = rows.flatMap((row) => (isFigure(row[index] ?? '') ? [row[index] ?? ''] : []));
    return index === 0 || head.trim() === '' || cells.length === 0 ? [] : [{ head, cells }];
  });
}

/** "About 60 to 74 or more" is a figure; what has more words around a number says something else. */
const mostWords = 4;

const isFigure = (cell: string): boolean => /\p{Nd}/u.test(cell) && (cell.match(/[\p{L}\p{M}]+/gu) ?? []).length <= mostWords;

/** The text of each cell in its column; a cell that reaches over several is in the first of them. */
function gridOf(rows: Extract<Block, { readonly kind: 'table' }>['rows']): readonly (readonly string[])[] {
  const open = new Map<number, number>();
  return rows.map(({ cells }) => {
    const line: string[] = [];
    let column = 0;
    const skip = () => {
      for (let left = open.get(column) ?? 0; left > 0; left = open.get(column) ?? 0) {
        open.set(column, left - 1);
        line[column] = '';
        column += 1;
      }
    };
    for (const { paragraphs, columnSpan, rowSpan } of cells) {
      skip();
      line[column] = paragraphs.map(({ runs }) => currentOf(runs)).join(' ');
      for (let each = 0; each < columnSpan; each += 1) if (rowSpan > 1) open.set(column + each, rowSpan - 1);
      column += columnSpan;
    }
    skip();
    return line;
  });
}

/** Whether it explains the words of likelihood. */
function isExplained(block: Block, figures: Kinds): boolean {
  if (block.kind === 'columns') return block.columns.some(({ blocks }) => blocks.some((each) => isExplained(each, figures)));
  return block.kind === 'figure' && kindOf(block, figures)?.isYardstick === true;
}

const kindOf = ({ drawing }: Extract<Block, { readonly kind: 'figure' }>, figures: Kinds): FigureMarkup | undefined =>
  figures.find(({ kind }) => kind === drawing.kind);
