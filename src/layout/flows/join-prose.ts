/** Prose in the pieces that pages are made of: neighbours joined, a heading that opens another block apart. */
import type { Block, Paragraph, Prose } from '../../markup/deck.ts';

export function joinProse(blocks: readonly Block[]): readonly Block[] {
  const joined: (Exclude<Block, Prose> | (Prose & { readonly paragraphs: Paragraph[] }))[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind !== 'prose') joined.push(block);
    else if (before?.kind === 'prose') before.paragraphs.push(...block.paragraphs);
    else joined.push({ ...block, paragraphs: [...block.paragraphs] });
  }
  return joined.flatMap((block, index): readonly Block[] =>
    block.kind === 'prose' && index < joined.length - 1 ? partHeadings(block) : [block],
  );
}

/** Headings at the end of prose, with another block following: a prose of their own, which is kept with that block. */
function partHeadings(prose: Prose): readonly Prose[] {
  const isHeading = (paragraph: Paragraph): boolean => paragraph.style === 'heading';
  const cut = prose.paragraphs.findLastIndex((paragraph) => !isHeading(paragraph)) + 1;
  const parts = [prose.paragraphs.slice(0, cut), prose.paragraphs.slice(cut)].filter((part) => part.length > 0);
  return parts.map((paragraphs) => ({ ...prose, paragraphs, origin: paragraphs[0]?.origin ?? prose.origin }));
}
