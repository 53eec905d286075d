/** Which of the author's sentences reach the reader as fact: nothing in the sentence or its status holds them back. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { AuthorSentence, AuthorText } from './author-texts.ts';
import { isFlatStatement } from './hedge-words.ts';

export interface PlainSentence extends AuthorSentence {
  readonly at: string;
}

const factual: readonly string[] = ['confirmed', 'reported', 'background'];

export function findPlainSentences(briefing: Briefing, texts: readonly AuthorText[]): readonly PlainSentence[] {
  const held = new Set(recordsOf(briefing).flatMap(({ at, status }) => (factual.includes(status) ? [] : [at])));
  return texts
    .filter(({ kind, at }) => kind !== 'note' && !at.startsWith('disputes') && !held.has(at.slice(0, at.lastIndexOf('.'))))
    .flatMap(({ at, sentences }) => sentences.map((sentence) => ({ ...sentence, at })))
    .filter(({ text }) => isFlatStatement(text));
}

/** Everything told with a status of its own; the slide shows it beside the sentence. */
const recordsOf = ({ situation, events, incidents, context }: Briefing) => [
  ...situation,
  ...events,
  ...incidents,
  ...context.flatMap(({ paragraphs }) => paragraphs),
];
