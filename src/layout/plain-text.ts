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

/** A paragraph of speaker notes: line breaks kept, list items marked. */
export function noteText({ runs, list }: Paragraph): string {
  const text = runs.map((run) => run.text).join('');
  if (!list) return text;
  return `${'  '.repeat(list.level)}${list.ordered ? `${list.number}.` : '•'} ${text}`;
}
