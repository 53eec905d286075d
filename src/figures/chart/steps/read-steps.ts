/** The data of a chart of steps: how a figure went over time, each value with its time, its words and who says so. */

import { type MarkupMoment, readMoment } from '../../../markup/moment.ts';
import { type MarkupReading, reportProblem } from '../../../markup/reading.ts';
import type { MarkupElement } from '../../../markup/tree.ts';
import { numberOf, numeralsOf } from '../../numbers.ts';
import { askForNames } from '../ask-for-names.ts';
import type { ChartStep, StepsDrawing } from '../drawing.ts';
import { scaleOf } from '../pieces.ts';

/** More than any slide could show as points or as rows. */
const mostSteps = 20;

export function readSteps(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): StepsDrawing {
  const { unit = '', low = '', range = '' } = chart.attributes;
  if (elements.length < 2)
    reportProblem(reading, chart.origin, [
      'MUP005',
      'missing <step> in <chart>: a figure that changes has two values or more',
      'add a <step>, or write the one value as a key figure in <stats>',
    ]);
  if (elements.length > mostSteps)
    reportProblem(reading, chart.origin, [
      'LAY001',
      `does not fit its slide: ${elements.length} steps in one <chart>`,
      `at most ${mostSteps} are drawn: leave some out, or make two charts`,
    ]);
  const steps = placeInTime(elements, reading).map((moment, index) => readStep(elements[index] ?? chart, moment, reading));
  askForNames(chart, { names: { low, range }, figures: steps }, reading);
  return { kind: 'chart', form: 'steps', unit, language: numeralsOf(reading), names: { low, range }, ...scaleOf(chart), steps };
}

/** A day without an hour may lie anywhere in it: after a clock time of the same day it stands where that does. */
function placeInTime(elements: readonly MarkupElement[], reading: MarkupReading): readonly MarkupMoment[] {
  const placed: MarkupMoment[] = [];
  for (const { attributes, origin } of elements) {
    const when = readMoment(attributes.when ?? '') ?? { day: 0, isWholeDay: true };
    const before = placed.at(-1)?.day ?? when.day;
    if ((when.isWholeDay ? Math.floor(when.day) + 1 : when.day) <= before && when.day < before)
      reportProblem(reading, origin, [
        'MUP006',
        `invalid when of <step>: ${attributes.when} is before the step above it`,
        'write the steps in order of time, the earliest first',
      ]);
    placed.push({ ...when, day: Math.max(when.day, before) });
  }
  return placed;
}

function readStep({ attributes, origin }: MarkupElement, { day, isWholeDay }: MarkupMoment, reading: MarkupReading): ChartStep {
  const [low, given, high] = [numberOf(attributes.low), numberOf(attributes.best), numberOf(attributes.high)];
  const best = given ?? (low === high ? low : null);
  const complain = (what: string, hint: string): void => reportProblem(reading, origin, ['MUP006', `invalid ${what}`, hint]);
  if (low !== null && high !== null && high < low)
    complain(`high of <step>: ${high} is below low, ${low}`, 'write the larger number as high');
  else if (best !== null && (best < (low ?? 0) || best > (high ?? Number.POSITIVE_INFINITY)))
    complain(`best of <step>: ${best} is not between low and high`, 'leave best out, or widen the range');
  return {
    day,
    isWholeDay,
    label: attributes.label ?? '',
    ...(low === high && low === best ? { low: null, high: null } : { low, high }),
    best,
    figure: attributes.figure ?? '',
    source: attributes.source ?? '',
    origin,
  };
}
