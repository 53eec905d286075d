/** Runs as plain text: for names, notes and titles in the outline. */
import type { Paragraph } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';

/** One line; citations are left out, for a number alone reads as part of the word before it. */
export const plainText = (runs: readonly Run[]): string =>
  runs
    .filter(({ superscript }) => !superscript)
    .map(({ text }) => text)
    .join('')
    .replace(/[\u200B\u00AD\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A paragraph of speaker notes: its words, and the runs that they come from, for links and languages. */
export interface Note {
  readonly text: string;
  readonly runs: readonly Pick<Run, 'text' | 'link' | 'language'>[];
}

/** Line breaks kept, list items marked. */
export function noteOf({ runs, list }: Paragraph): Note {
  const mark = list ? `${'  '.repeat(list.level)}${list.ordered ? `${list.number}.` : '•'} ` : '';
  const marked = mark === '' ? runs : [{ text: mark }, ...runs];
  return { text: marked.map(({ text }) => text).join(''), runs: marked };
}

export const noteText = (paragraph: Paragraph): string => noteOf(paragraph).text;
