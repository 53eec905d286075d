/** A deck in words: what rules about slides need to know of it, without its structure. */
import type { Block, Deck, Slide } from './deck.ts';
import type { FigureMarkup } from './reading.ts';
import type { Run } from './run.ts';

export interface SlideSummary {
  readonly id: string;
  /** `at` is the address of the author's own headline, where the title is one. */
  readonly title: { readonly text: string; readonly at: string | null };
  /** Words of prose, and of figures that say sentences; tables and labels are not counted. */
  readonly words: number;
  /** Whether a figure on it explains the words of likelihood. */
  readonly hasYardstick: boolean;
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
    words: prose.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    hasYardstick: blocks.some((block) => isExplained(block, figures)),
  };
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text, superscript }) => (superscript ? '' : text)).join('');

function proseIn(block: Block, figures: Kinds): readonly string[] {
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => proseIn(each, figures)));
  if (block.kind === 'figure') return kindOf(block, figures)?.prose?.(block.drawing) ?? [];
  return block.kind === 'prose' || block.kind === 'callout' ? block.paragraphs.map(({ runs }) => textOf(runs)) : [];
}

/** Whether it explains the words of likelihood. */
function isExplained(block: Block, figures: Kinds): boolean {
  if (block.kind === 'columns') return block.columns.some(({ blocks }) => blocks.some((each) => isExplained(each, figures)));
  return block.kind === 'figure' && kindOf(block, figures)?.isYardstick === true;
}

const kindOf = ({ drawing }: Extract<Block, { readonly kind: 'figure' }>, figures: Kinds): FigureMarkup | undefined =>
  figures.find(({ kind }) => kind === drawing.kind);
