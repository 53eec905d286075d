/** Parts of a text side by side: two or three headed ones, whose lines would be as wide as the slide, become columns. */
import type { Block, Paragraph, Prose } from '../markup/deck.ts';

/** How many parts become columns. */
const fewest = 2;
const most = 3;

/** The same blocks, with every text of a few headed parts in columns; undefined where there is none. */
export function spreadParts(blocks: readonly Block[]): readonly Block[] | undefined {
  const loose = blocks.flatMap((block) => (block.kind === 'columns' && block.columns.length === 1 ? insideOf(block) : [block]));
  const spread = loose.map((block) => (block.kind === 'prose' ? columnsOf(block) : undefined) ?? block);
  return spread.some((block, index) => block !== loose[index]) ? spread : undefined;
}

const insideOf = ({ columns }: Extract<Block, { kind: 'columns' }>): readonly Block[] => columns.flatMap(({ blocks }) => blocks);

function columnsOf({ paragraphs, origin }: Prose): Block | undefined {
  const parts: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.style === 'heading') parts.push([paragraph]);
    else if (parts.length === 0) return undefined;
    else parts.at(-1)?.push(paragraph);
  }
  const isSound = parts.length >= fewest && parts.length <= most && parts.every(({ length }) => length > 1);
  if (!isSound) return undefined;
  const columns = parts.map((part) => {
    const [first] = part;
    const own = first?.origin ?? origin;
    return { width: 12 / parts.length, blocks: [{ kind: 'prose' as const, paragraphs: part, origin: own }], origin: own };
  });
  return { kind: 'columns', columns, origin };
}
