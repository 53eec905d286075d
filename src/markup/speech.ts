/** Words to speak: what a template says in `<speech>`, or else the title, the prose and the rows of the slide. */

import { countWords } from '../foundation/characters/count-words.ts';
import { isStopped } from '../foundation/characters/full-stops.ts';
import type { Block, Paragraph, Slide } from './deck.ts';
import type { Run } from './run.ts';

/** Read aloud in no hurry. */
const wordsPerMinute = 130;

/** Rows of a table that are read out; the rest is seen. */
const mostRows = 6;

export function speechOf(slide: Slide): readonly Paragraph[] {
  const written = slide.notes.filter(({ isSpoken }) => isSpoken);
  if (written.length > 0 || slide.layout === 'title') return written;
  const title = paragraphOf(slide.title, slide);
  const body = slide.blocks.flatMap((block) => saidOf(block, slide));
  return [title, ...body].filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

/** To ten seconds; none for no words. */
export function spokenSeconds(speech: readonly Paragraph[]): number {
  const text = speech.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
  const words = countWords(text);
  return words === 0 ? 0 : Math.max(10, Math.round((words / wordsPerMinute) * 6) * 10);
}

function saidOf(block: Block, slide: Slide): readonly Paragraph[] {
  switch (block.kind) {
    case 'prose':
    case 'callout':
      return block.paragraphs.filter(({ style }) => style !== 'small').map(({ runs }) => paragraphOf(runs, slide));
    case 'quote':
      return [...block.words, block.by].map(({ runs }) => paragraphOf(runs, slide));
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => saidOf(each, slide)));
    case 'table':
      return block.rows.slice(0, mostRows).map(({ cells }) => paragraphOf(joined(cells.map(textOfCell), slide), slide));
    case 'stats':
    case 'figure':
      return [];
  }
}

type Cell = Extract<Block, { kind: 'table' }>['rows'][number]['cells'][number];

const textOfCell = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ runs }) => plain(runs))
    .join(' ')
    .trim();

const joined = (texts: readonly string[], { origin }: Slide): readonly Run[] => [
  { text: texts.filter((text) => text !== '').join(': '), bold: false, italic: false, superscript: false, small: false, origin },
];

/** Numbers of sources are not read out, and a line break is a pause. */
const plain = (runs: readonly Run[]): string =>
  runs
    .map(({ text, superscript }) => (superscript ? '' : text))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

function paragraphOf(runs: readonly Run[], { origin }: Slide): Paragraph {
  const [first] = runs;
  const text = plain(runs);
  const ended = text === '' || isStopped(text) || /[:»”)]$/u.test(text) ? text : `${text}.`;
  const run: Run = { text: ended, bold: false, italic: false, superscript: false, small: false, origin: first?.origin ?? origin };
  return { style: 'body', align: 'left', runs: [run], origin };
}
