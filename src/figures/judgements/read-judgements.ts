/** The data of judgements. */
import { partRuns, restRuns } from '../../markup/part-runs.ts';
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { spokenIn } from '../numbers.ts';
import { confidenceLevels, type DrawnJudgement, type JudgementsDrawing } from './drawing.ts';

export function readJudgements(judgements: MarkupElement, reading: MarkupReading): JudgementsDrawing {
  return {
    kind: 'judgements',
    title: judgements.attributes.title ?? '',
    judgements: childrenNamed(judgements, 'judgement').map((judgement) => readJudgement(judgement, reading)),
    ...spokenIn(reading),
  };
}

function readJudgement(element: MarkupElement, reading: MarkupReading): DrawnJudgement {
  const { number = '', level, confidence } = element.attributes;
  const likelihood = readLikelihood(element, reading);
  const [basis] = childrenNamed(element, 'basis');
  return {
    number,
    text: restRuns(element, ['basis'], reading),
    basis: basis ? partRuns(element, 'basis', reading) : [],
    ...(likelihood ? { likelihood } : {}),
    ...(confidence
      ? { confidence: { squares: confidenceLevels.findIndex((each) => each === (level ?? '')) + 1, words: confidence } }
      : {}),
    origin: element.origin,
  };
}

function readLikelihood({ attributes, origin }: MarkupElement, reading: MarkupReading): DrawnJudgement['likelihood'] {
  if (!attributes.from || !attributes.to) return undefined;
  const [from, to] = [Number(attributes.from), Number(attributes.to)];
  if (to < from) {
    reportProblem(reading, origin, [
      'MUP006',
      `invalid to of <judgement>: ${to} is below from, ${from}`,
      'write the larger number as to',
    ]);
  }
  return { from, to, band: attributes.band ?? '' };
}
