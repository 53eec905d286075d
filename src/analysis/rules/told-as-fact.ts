/** Which of the author's sentences reach the reader as fact: nothing in the sentence or its status holds them back. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Languages } from '../../briefing/language-words.ts';
import { hasWords } from '../../briefing/rule-words.ts';
import type { AuthorSentence, AuthorText } from './author-texts.ts';
import { hedgesIn, isFlatStatement } from './hedge-words.ts';

export interface PlainSentence extends AuthorSentence {
  readonly at: string;
}

const factual: readonly string[] = ['confirmed', 'reported', 'background'];

/** None where nobody knows the words by which the language of the deck hedges: every sentence would seem plain. */
export function findPlainSentences(
  briefing: Briefing,
  texts: readonly AuthorText[],
  languages: Languages = {},
): readonly PlainSentence[] {
  if (!hasWords('relaying', briefing.language, languages)) return [];
  const hedges = hedgesIn(briefing.language, languages);
  const held = new Set(recordsOf(briefing).flatMap(({ at, status }) => (factual.includes(status) ? [] : [at])));
  return texts
    .filter(({ kind, at }) => kind !== 'note' && !at.startsWith('disputes') && !held.has(at.slice(0, at.lastIndexOf('.'))))
    .flatMap(({ at, sentences }) => sentences.map((sentence) => ({ ...sentence, at })))
    .filter(({ text }) => isFlatStatement(text, hedges));
}

/** Everything told with a status of its own; the slide shows it beside the sentence. */
const recordsOf = ({ situation, events, incidents, context }: Briefing) => [
  ...situation,
  ...events,
  ...incidents,
  ...context.flatMap(({ paragraphs }) => paragraphs),
];
