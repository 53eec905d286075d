/** What blank and unknown cells of tables mean is said once, under the first table that has them. */
import type { Block, Deck, Slide, TableCell } from './deck.ts';

/** The deck in which only the first slide with such cells keeps its line about them. A slide that says nothing of them never has one. */
export function keepTableKey(deck: Deck): Deck {
  let isTold = false;
  const slides = deck.slides.map((slide): Slide => {
    if (!slide.blocks.some(hasKey)) return slide;
    const isKept = !isTold && !slide.isHidden && slide.blocks.some(hasBlank);
    if (isKept) isTold = true;
    return isKept ? slide : { ...slide, blocks: slide.blocks.flatMap(withoutKey) };
  });
  return { ...deck, slides };
}

const hasKey = (block: Block): boolean => {
  if (block.kind === 'columns') return block.columns.some(({ blocks }) => blocks.some(hasKey));
  return block.kind === 'prose' && block.paragraphs.some(({ isTableKey }) => isTableKey);
};

const hasBlank = (block: Block): boolean => {
  if (block.kind === 'columns') return block.columns.some(({ blocks }) => blocks.some(hasBlank));
  return block.kind === 'table' && block.rows.some(({ cells }) => cells.some(isBlank));
};

const isBlank = ({ isQuiet, tone }: TableCell): boolean => isQuiet === true || tone === 'unknown';

function withoutKey(block: Block): readonly Block[] {
  if (block.kind === 'columns') {
    const columns = block.columns.map((column) => ({ ...column, blocks: column.blocks.flatMap(withoutKey) }));
    return [{ ...block, columns }];
  }
  if (block.kind !== 'prose') return [block];
  const paragraphs = block.paragraphs.filter(({ isTableKey }) => !isTableKey);
  return paragraphs.length === 0 ? [] : [{ ...block, paragraphs }];
}
