/** Judgements in words: for a screen reader, and for rules that count what a slide says in sentences. */
import type { Run } from '../../markup/run.ts';
import type { DrawnJudgement, JudgementsDrawing } from './drawing.ts';

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text, superscript }) => (superscript ? '' : text)).join('');

/** `1. It is likely that … 55–80 %. Moderate confidence: One source …` */
function tellOne({ number, text, basis, likelihood, confidence }: DrawnJudgement): string {
  const reason = wordsOf(basis);
  const sure = confidence ? (reason === '' ? `${confidence.words}.` : `${confidence.words}: ${reason}`) : reason;
  return [`${number}.`, wordsOf(text), likelihood?.band ? `${likelihood.band}.` : '', sure]
    .filter((part) => part !== '')
    .join(' ');
}

export const tellJudgements = ({ judgements }: JudgementsDrawing): string => judgements.map(tellOne).join(' ');

/** A paragraph each for the sentence and for its reason. */
export const judgementProse = ({ judgements }: JudgementsDrawing): readonly string[] =>
  judgements.flatMap(({ text, basis, confidence }) => [wordsOf(text), `${confidence?.words ?? ''} ${wordsOf(basis)}`]);
