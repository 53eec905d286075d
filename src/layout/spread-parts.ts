/** Parts of a text side by side: a few headed ones, whose lines would be as wide as the slide, become two or three columns. */
import type { Block, Paragraph, Prose } from '../markup/deck.ts';

/** How many parts become columns; more than three stand under each other in pairs. */
const fewest = 2;
const mostBeside = 3;
const most = 6;

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
  const inEach = parts.length > mostBeside ? 2 : 1;
  const count = Math.ceil(parts.length / inEach);
  const columns = Array.from({ length: count }, (_, index) => {
    const part = parts.slice(index * inEach, (index + 1) * inEach).flat();
    const [first] = part;
    const own = first?.origin ?? origin;
    return { width: 12 / count, blocks: [{ kind: 'prose' as const, paragraphs: part, origin: own }], origin: own };
  });
  return { kind: 'columns', columns, origin };
}
