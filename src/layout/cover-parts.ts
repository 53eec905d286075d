/** What of a title slide leads on from its title, and what stands low. */
import type { Block, Column, Figure, Paragraph, Prose } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
import type { Look } from './look.ts';
import { plainText } from './plain-text.ts';

export interface CoverParts {
  /** A figure for the field. */
  readonly field?: Figure;
  readonly lead: readonly Block[];
  readonly low: readonly Block[];
}

/** Lead paragraphs follow the title; everything else (key figures, as of, author, distribution) stands low. */
export function partBlocks(all: readonly Block[], { figures }: Pick<Look, 'figures'>): CoverParts {
  const isForField = (block: Block): block is Figure =>
    block.kind === 'figure' && figures.find(({ kind }) => kind === block.drawing.kind)?.isForField?.(block.drawing) === true;
  const field = all.find(isForField);
  const blocks = all.filter((block) => !isForField(block));
  const only = (block: Prose, isLead: boolean): readonly Prose[] => {
    const paragraphs = block.paragraphs.filter(({ style }) => (style === 'lead') === isLead);
    return paragraphs.length > 0 ? [{ ...block, paragraphs }] : [];
  };
  return {
    ...(field ? { field } : {}),
    lead: blocks.flatMap((block) => (block.kind === 'prose' ? only(block, true) : [])),
    low: blocks.flatMap((block): readonly Block[] => (block.kind === 'prose' ? only(block, false) : [block])),
  };
}

/** Columns that each hold a label in small print and a value become lines: `Prepared by: the desk`. All else stays. */
export const asLines = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    const facts = block.kind === 'columns' ? block.columns.map(factOf) : [];
    const known = facts.flatMap((fact) => fact ?? []);
    if (known.length === 0 || known.length < facts.length) return block;
    return { kind: 'prose', paragraphs: joinShort(known), origin: block.origin };
  });

/** The label and the value of a column in one paragraph; undefined where it holds anything else. */
function factOf({ blocks }: Column): Paragraph | undefined {
  const [block, ...others] = blocks;
  if (block?.kind !== 'prose' || others.length > 0) return undefined;
  const [label, value, ...more] = block.paragraphs;
  if (label?.style !== 'small' || value?.style !== 'body' || value.list || more.length > 0) return undefined;
  return { ...label, runs: [...label.runs, said(': '), ...value.runs] };
}

/** Short lines stand beside each other: a template's cover has little room. */
const mostLetters = 60;

function joinShort(lines: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const runs = last ? [...last.runs, said(' · '), ...line.runs] : line.runs;
    if (last && plainText(runs).length <= mostLetters) joined[joined.length - 1] = { ...last, runs };
    else joined.push(line);
  }
  return joined;
}

const said = (text: string): Run => ({
  text,
  bold: false,
  italic: false,
  superscript: false,
  small: false,
  origin: {},
});
