/** A legend explains the words that stand on the slides of its deck, each once, and no others. */
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import type { Block, Deck, Slide, TableRow } from './deck.ts';

/**
 * The deck in which of the rows of legends only those stand whose first cell stands on another slide as well: as a status at the edge of
 * a text, or as a word beside a key figure. A legend of which nothing would stay stays whole: its words explain what the deck could say.
 */
export function keepUsedWords(deck: Deck): Deck {
  if (!deck.slides.some(({ blocks }) => blocks.some(hasLegend))) return deck;
  const used: Used = { tags: new Set(), besideFigures: [] };
  for (const { blocks } of deck.slides) for (const block of blocks) gather(block, used);
  const slides = deck.slides.map(
    (slide): Slide =>
      slide.blocks.some(hasLegend) ? { ...slide, blocks: slide.blocks.map((block) => thinned(block, used)) } : slide,
  );
  return { ...deck, slides };
}

interface Used {
  readonly tags: Set<string>;
  /** What stands beside each key figure. */
  readonly besideFigures: string[];
}

const hasLegend = (block: Block): boolean => {
  if (block.kind === 'columns') return block.columns.some(({ blocks }) => blocks.some(hasLegend));
  return block.kind === 'table' && block.rows.some(({ isLegend }) => isLegend);
};

/** All tagged words, wherever they stand: in the drawings of figures too, whose shape is their own. */
function gather(value: unknown, used: Used): void {
  if (Array.isArray(value)) {
    for (const words of tagsIn(value)) used.tags.add(words);
    for (const each of value) gather(each, used);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { isLegend, kind, stats } = value as Readonly<Record<string, unknown>>;
  if (isLegend === true) return;
  if (kind === 'stats' && Array.isArray(stats))
    used.besideFigures.push(...stats.flatMap(({ label }) => (Array.isArray(label) ? label.map((run) => String(run.text)) : [])));
  for (const [name, each] of Object.entries(value)) if (name !== 'origin') gather(each, used);
}

/** Of a list of runs the words of each tag: its sign and its word are runs of their own. */
function tagsIn(list: readonly unknown[]): readonly string[] {
  const tags: string[] = [];
  let toneBefore: string | null = null;
  for (const each of list) {
    const { text, tone } = (typeof each === 'object' && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
    const isTagged = typeof text === 'string' && typeof tone === 'string';
    if (isTagged) tags.push(tone === toneBefore ? (tags.pop() ?? '') + text : text);
    toneBefore = isTagged ? tone : null;
  }
  return tags.map(wordsOf);
}

const wordsOf = (text: string): string => withoutIsolates(text).replaceAll(/\s+/gu, ' ').trim();

const firstWords = ({ cells }: TableRow): string =>
  wordsOf((cells[0]?.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));

function isUsed(words: string, { tags, besideFigures }: Used): boolean {
  // Beside a figure the word stands without its sign.
  const bare = words.replace(/^[^\p{L}]+/u, '');
  return (
    tags.has(words) ||
    besideFigures.some((text) =>
      wordsOf(text)
        .split(/[;,؛،] ?| /u)
        .includes(bare),
    )
  );
}

function thinned(block: Block, used: Used): Block {
  if (block.kind === 'columns') {
    const columns = block.columns.map((column) => ({ ...column, blocks: column.blocks.map((each) => thinned(each, used)) }));
    return { ...block, columns };
  }
  if (block.kind !== 'table' || !hasLegend(block)) return block;
  const told = new Set<string>();
  const rows = block.rows.filter((row) => {
    if (!row.isLegend) return true;
    const words = firstWords(row);
    const isKept = isUsed(words, used) && !told.has(words);
    told.add(words);
    return isKept;
  });
  return rows.some(({ isLegend }) => isLegend) ? { ...block, rows } : block;
}
