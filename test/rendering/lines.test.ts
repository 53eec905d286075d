/** The law behind "no text leaves its box": LibreOffice breaks random text into as many lines as were counted. */
import { afterAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import type { FontFamily } from '../../src/text/body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { testDeck } from '../support/pptx-pages.ts';
import { type DrawnPage, renderPdf } from '../support/render-pdf.ts';
import { linesOfWords, wordsIn } from './count-lines.ts';
import { type Order, placeBoxes, type Sample } from './place-boxes.ts';
import { type Language, languages } from './random-boxes.ts';

const metrics = loadMetrics(readShapingFile);

interface Count {
  readonly kind: Sample['kind'];
  readonly counted: number;
  readonly drawn: number;
}

async function countLines(order: Omit<Order, 'metrics'>): Promise<readonly Count[]> {
  const { pages, samples } = placeBoxes({ ...order, metrics });
  const drawn = renderPdf(await writePptx(pages, testDeck));
  return samples.map((sample) => ({ kind: sample.kind, counted: countOf(sample), drawn: drawnLines(sample, drawn) }));
}

const countOf = ({ body }: Sample): number => body.paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);

function drawnLines({ spec, page, area }: Sample, drawn: readonly DrawnPage[]): number {
  const on = drawn[page];
  return on ? linesOfWords(wordsIn(on, area), spec.runs[0]?.size ?? 0).length : 0;
}

interface Shares {
  readonly boxes: number;
  readonly equal: number;
  readonly higher: number;
}

function sharesOf(counts: readonly Count[]): Shares {
  const share = (holds: (count: Count) => boolean) => counts.filter(holds).length / counts.length;
  return {
    boxes: counts.length,
    equal: share(({ counted, drawn }) => drawn === counted),
    higher: share(({ counted, drawn }) => drawn > counted),
  };
}

function report(name: string, counts: readonly Count[]): void {
  const { boxes, equal, higher } = sharesOf(counts);
  const lines = counts.reduce((sum, { drawn }) => sum + drawn, 0) / boxes;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(`${name}: ${boxes} of ${lines.toFixed(1)} lines, as counted ${percent(equal)}, more lines ${percent(higher)}`);
}

describe('lines of random text', () => {
  const all: Count[] = [];

  // The fonts that stand in for Arial and Times New Roman have the Kyrgyz and Tajik letters only since Liberation 2.
  const families: readonly (readonly [FontFamily, readonly Language[]])[] = [
    ['Calibri', languages],
    ['Arial', ['english', 'russian']],
    ['Times New Roman', ['english', 'russian']],
  ];

  it.each(families)('are drawn in %s', async (font, spoken) => {
    const counts = await countLines({ font, languages: spoken, seed: 20_210_429, boxes: 300, cells: 80 });
    report(font, counts);
    expect(counts.filter(({ drawn }) => drawn === 0)).toEqual([]);
    all.push(...counts);
  });

  it('are as many as were counted in 97 of 100 boxes, and more in no more than 2 of 1,000', () => {
    report(
      'Text boxes',
      all.filter(({ kind }) => kind === 'box'),
    );
    report(
      'Cells',
      all.filter(({ kind }) => kind === 'cell'),
    );
    report('All', all);
    const { boxes, equal, higher } = sharesOf(all);
    expect(boxes).toBeGreaterThanOrEqual(1000);
    expect(equal).toBeGreaterThanOrEqual(0.97);
    expect(higher).toBeLessThanOrEqual(0.002);
  });
});

describe('letters that LibreOffice may take from another font', () => {
  const all: Count[] = [];
  afterAll(() => report('Kyrgyz and Tajik in Arial and Times New Roman', all));

  it.each(['Arial', 'Times New Roman'] as const)('do not make boxes too small in %s', async (font) => {
    const counts = await countLines({ font, languages: ['kyrgyz', 'tajik'], seed: 7, boxes: 80, cells: 30 });
    all.push(...counts);
    expect(sharesOf(counts).higher).toBeLessThanOrEqual(0.01);
  });
});
