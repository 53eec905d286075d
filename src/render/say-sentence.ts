/** Sentences of the analysis in the words of a language, for whoever prints them outside of a template. */
import type { Sentence } from '../analysis/sentences/sentence.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { capitalize } from './helpers/helper.ts';
import { saySentence } from './helpers/sentence-helpers.ts';
import { fillLabel, type Labels } from './labels.ts';
import { localeOf } from './locale.ts';

/**
 * With a capital first letter, as a template prints it. A label that a language file lacks is named by its key, since nobody can do
 * without the rest of the line.
 */
export function sentenceSayer(labels: Labels, memory: Memory): (sentence: Sentence) => string {
  const locale = localeOf(labels);
  const call = {
    options: {},
    locale,
    memory,
    label: (key: string, values = {}) => fillLabel(labels, key, memory, values)?.text ?? key,
    fail: () => undefined,
  };
  return (sentence) => capitalize(saySentence(sentence, call) ?? '', locale);
}
