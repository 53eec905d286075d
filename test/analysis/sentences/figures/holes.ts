/** Sentences that were printed with nothing in a place that a name, a number or words should fill. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import type { Say } from './read-figures.ts';

const hole = /: ?,|, ?,|\( ?\)|\{\w+\}|^[,.:;]| {2}| [,;.]/u;

export const holeFaults = (analysis: Analysis, say: Say): readonly string[] =>
  sentencesIn(analysis).flatMap((sentence) => {
    const said = say(sentence);
    return hole.test(said) ? [`a hole in ${sentence.key}: ${said}`] : [];
  });

/** Those of the outermost order: what stands within another is printed with it. */
function sentencesIn(value: unknown): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSentence(value)) return [value];
  return Object.values(value).flatMap(sentencesIn);
}

const isSentence = (value: object): value is Sentence => 'key' in value && 'values' in value && 'at' in value;
