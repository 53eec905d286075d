/** Judgements in words: for a screen reader, and for rules that count what a slide says in sentences. */
import { punctuate } from '../../foundation/characters/punctuation.ts';
import type { Run } from '../../markup/run.ts';
import type { DrawnJudgement, JudgementsDrawing } from './drawing.ts';

/** Without numbers of sources. */
export const wordsIn = (runs: readonly Run[]): string => runs.map(({ text, superscript }) => (superscript ? '' : text)).join('');

/** `1. It is likely that … 55–80 %. Moderate confidence: One source …` */
function tellOne({ number, text, basis, likelihood, confidence }: DrawnJudgement, language: string): string {
  const reason = wordsIn(basis);
  const sure = confidence
    ? reason === ''
      ? `${confidence.words}.`
      : `${confidence.words}${punctuate(': ', language)}${reason}`
    : reason;
  return [`${number}.`, wordsIn(text), likelihood?.band ? `${likelihood.band}.` : '', sure]
    .filter((part) => part !== '')
    .join(' ');
}

export const tellJudgements = ({ judgements, language = 'en' }: JudgementsDrawing): string =>
  judgements.map((judgement) => tellOne(judgement, language)).join(' ');

/** A paragraph each for the sentence and for its reason. */
export const judgementProse = ({ judgements }: JudgementsDrawing): readonly string[] =>
  judgements.flatMap(({ text, basis, confidence }) => [wordsIn(text), `${confidence?.words ?? ''} ${wordsIn(basis)}`]);
