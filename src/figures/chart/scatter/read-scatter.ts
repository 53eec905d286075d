/** The data of a scatter chart: points between two axes that both count. */

import { type MarkupReading, reportProblem } from '../../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../../markup/tree.ts';
import { numberOf, numeralsOf } from '../../numbers.ts';
import type { ScatterDrawing, ScatterPoint } from '../drawing.ts';

export function readScatter(chart: MarkupElement, elements: readonly MarkupElement[], reading: MarkupReading): ScatterDrawing {
  const { unit = '', across = '' } = chart.attributes;
  if (across === '')
    reportProblem(reading, chart.origin, [
      'MUP005',
      'missing attribute: across of <chart>',
      'write across="…": what is counted across',
    ]);
  const points = elements.map((point) => readPoint(point, reading));
  return { kind: 'chart', form: 'scatter', unit, across, language: numeralsOf(reading), points };
}

function readPoint(element: MarkupElement, reading: MarkupReading): ScatterPoint {
  const { attributes, origin } = element;
  const [x, y] = [numberOf(attributes.x), numberOf(attributes.y)];
  for (const [name, value] of Object.entries({ x, y })) {
    if (value !== null) continue;
    reportProblem(reading, origin, [
      'MUP005',
      `missing attribute: ${name} of <point>`,
      `write ${name}="…"; a point of which a number is not stated has no place in the chart: say it in the caption`,
    ]);
  }
  if (childrenNamed(element, 'amount').length > 0 || attributes.value !== undefined)
    reportProblem(reading, origin, [
      'MUP006',
      'invalid <point> of a scatter chart: value',
      'give it x and y, or write kind="line"',
    ]);
  return { label: attributes.label ?? '', x: x ?? 0, y: y ?? 0, origin };
}
