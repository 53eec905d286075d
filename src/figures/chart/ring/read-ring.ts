/** The data of a ring: parts that make up a whole. */

import { type MarkupReading, reportProblem } from '../../../markup/reading.ts';
import type { MarkupElement } from '../../../markup/tree.ts';
import { numberOf, numberWriter, numeralsOf, spokenIn } from '../../numbers.ts';
import { checkNames } from '../amounts.ts';
import type { ChartPart, PartsDrawing } from '../drawing.ts';

const mostParts = 6;

export function readRing(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): PartsDrawing {
  const { unit = '', total = '' } = chart.attributes;
  const parts = elements.map((part) => readPart(part, reading));
  checkNames(chart, { names: elements.map(({ name }) => name), most: mostParts, what: 'parts of a ring' }, reading);
  if (elements.length === 1)
    reportProblem(reading, chart.origin, [
      'MUP005',
      'missing <part> in <chart>: a whole has two parts or more',
      'add a <part>, or write the one value as a key figure in <stats>',
    ]);
  if (parts.length > 1 && parts.every(({ value }) => value === 0))
    reportProblem(reading, chart.origin, [
      'MUP006',
      'invalid <chart>: all parts are 0',
      'leave the chart out, and say it in words',
    ]);
  return { kind: 'chart', form: 'doughnut', unit, ...spokenIn(reading), total, parts };
}

function readPart({ attributes, origin }: MarkupElement, reading: MarkupReading): ChartPart {
  const value = numberOf(attributes.value);
  if (value === null)
    reportProblem(reading, origin, [
      'MUP005',
      'missing attribute: value of <part>',
      'write value="…"; where a part is not stated, nobody knows the whole: write kind="bars" for the chart',
    ]);
  const write = numberWriter(numeralsOf(reading));
  const figure = attributes.figure || (value === null ? '' : write(value));
  return { label: attributes.label ?? '', value: value ?? 0, figure, origin };
}
