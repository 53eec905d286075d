/**
 * Canaries: each fault is still in what PptxGenJS writes, and gone when it is corrected. Where the first half fails, a release
 * has mended the fault: delete its file in `correct/` and its lines here.
 */
import { describe, expect, it } from 'vitest';
import { type ChartKind, type ChartOrder, makeCharts } from '../../../../src/export/pptx/charts/make-charts.ts';
import { dropBlankPoints } from '../../../../src/export/pptx/correct/blank-points.ts';
import { dropCategoryParts } from '../../../../src/export/pptx/correct/category-parts.ts';
import { correctChart } from '../../../../src/export/pptx/correct/correct-chart.ts';
import type { Correction } from '../../../../src/export/pptx/correct/correction.ts';
import { crossAtZero } from '../../../../src/export/pptx/correct/crosses-at-zero.ts';
import { formatAcross } from '../../../../src/export/pptx/correct/format-across.ts';
import { addGrouping } from '../../../../src/export/pptx/correct/missing-grouping.ts';
import { writeOneLevel } from '../../../../src/export/pptx/correct/one-level.ts';
import { orderSeries } from '../../../../src/export/pptx/correct/series-order.ts';
import { dropStrayInvert } from '../../../../src/export/pptx/correct/stray-invert.ts';
import { dropThirdAxis } from '../../../../src/export/pptx/correct/third-axis.ts';
import { changeAll, childOf, isNode, readXml, writeXml, type XmlNode } from '../../../../src/export/pptx/xml-tree.ts';

const labels = ['Camp', 'Post', 'Road'];

const orderOf = (
  kind: ChartKind,
  values: readonly (number | null)[] = [1, 0, 2],
  options: ChartOrder['options'] = {},
): ChartOrder => ({
  groups: [
    {
      kind,
      data:
        kind === 'scatter'
          ? [
              { name: 'X', values: [1, 2, 3] },
              { name: 'Y', values },
            ]
          : [{ name: 'Killed', labels, values }],
    },
  ],
  options,
});

async function made(kind: ChartKind, values?: readonly (number | null)[], options?: ChartOrder['options']): Promise<XmlNode> {
  const [chart] = await makeCharts([orderOf(kind, values, options)]);
  return readXml(chart?.chart ?? '');
}

/** Every element of a name, in order. */
function all(root: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  changeAll(root, [name], (one) => {
    found.push(one);
    return [one];
  });
  return found;
}

const namesIn = (node: XmlNode | undefined): readonly string[] => (node?.children ?? []).filter(isNode).map(({ name }) => name);

interface Fault {
  readonly correct: Correction;
  readonly kinds: readonly ChartKind[];
  readonly values?: readonly (number | null)[];
  readonly options?: ChartOrder['options'];
  /** Corrected where the chart is planned, since only there the right value is known. */
  readonly isPlanned?: true;
  /** Whether it is there. */
  readonly isIn: (chart: XmlNode) => boolean;
}

const faults: Readonly<Record<string, Fault>> = {
  'a third axis': {
    correct: dropThirdAxis,
    kinds: ['bar', 'line', 'area'],
    isIn: (chart) => all(chart, 'c:axId').length === 5,
  },
  'the marker after the labels': {
    correct: orderSeries,
    kinds: ['line'],
    isIn: (chart) => {
      const names = namesIn(all(chart, 'c:ser')[0]);
      return names.indexOf('c:marker') > names.indexOf('c:dLbls');
    },
  },
  'an inversion that only bars may have': {
    correct: dropStrayInvert,
    kinds: ['line', 'area'],
    isIn: (chart) => all(chart, 'c:invertIfNegative').length > 0,
  },
  'lines that are not grouped': {
    correct: addGrouping,
    kinds: ['line'],
    isIn: (chart) => all(chart, 'c:grouping').length === 0,
  },
  'parts of categories in an axis that counts': {
    correct: dropCategoryParts,
    kinds: ['scatter'],
    isIn: (chart) => all(chart, 'c:valAx').some((axis) => childOf(axis, 'c:auto') && !childOf(axis, 'c:crossBetween')),
  },
  'an axis that crosses at a word': {
    correct: crossAtZero,
    kinds: ['scatter', 'line'],
    options: { valAxisCrossesAt: 0 },
    isIn: (chart) => all(chart, 'c:crossesAt').some(({ attributes }) => attributes.val === 'autoZero'),
  },
  'the format of the axis upwards on the one across': {
    correct: formatAcross('0.0'),
    kinds: ['scatter'],
    options: { valAxisLabelFormatCode: '#,##0', catLabelFormatCode: '0.0' },
    isPlanned: true,
    isIn: (chart) => all(chart, 'c:numFmt').some((format, index) => index > 0 && format.attributes.sourceLinked === '1'),
  },
  'points without a number': {
    correct: dropBlankPoints,
    kinds: ['bar', 'line', 'area', 'scatter', 'doughnut'],
    values: [1, null, 2],
    isIn: (chart) => all(chart, 'c:pt').some((point) => childOf(point, 'c:v')?.children.length === 0),
  },
  'several levels of names': {
    correct: writeOneLevel,
    kinds: ['bar', 'line', 'area'],
    isIn: (chart) => all(chart, 'c:multiLvlStrRef').length > 0,
  },
};

describe.each(Object.entries(faults))('%s', (_, { correct, kinds, values, options, isIn }) => {
  it.each(kinds)('stand in a chart of %s that PptxGenJS made, and not when it is corrected', async (kind) => {
    const chart = await made(kind, values, options);
    expect(isIn(chart)).toBe(true);
    expect(isIn(correct(chart))).toBe(false);
    expect(
      Object.values(faults).filter((fault) => !fault.isPlanned && fault.kinds.includes(kind) && fault.isIn(correctChart(chart))),
    ).toEqual([]);
  });
});

describe('a correction', () => {
  const kinds: readonly ChartKind[] = ['bar', 'line', 'area', 'doughnut', 'scatter'];

  it.each(kinds)('changes nothing the second time, in a chart of %s', async (kind) => {
    const once = correctChart(await made(kind, [1, null, 0]));
    expect(writeXml(correctChart(once))).toBe(writeXml(once));
  });

  it.each(kinds)('keeps names, numbers and 0 of a chart of %s', async (kind) => {
    const chart = correctChart(await made(kind, [1, null, 0]));
    const numbers = all(chart, 'c:numCache').at(-1);
    expect(numbers && all(numbers, 'c:pt').map((point) => [point.attributes.idx, childOf(point, 'c:v')?.children])).toEqual([
      ['0', ['1']],
      ['2', ['0']],
    ]);
    if (kind === 'scatter') return;
    const names = all(all(chart, 'c:cat')[0] as XmlNode, 'c:pt');
    expect(names.map((point) => childOf(point, 'c:v')?.children)).toEqual(labels.map((label) => [label]));
  });
});
