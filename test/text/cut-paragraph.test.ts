import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParagraphSpec, StyledRun } from '../../src/text/body.ts';
import { breakBody } from '../../src/text/break-body.ts';
import { endFrom } from '../../src/text/cut-paragraph.ts';
import { measureParagraphs } from '../../src/text/measure-paragraph.ts';
import { look } from '../layout/test-look.ts';

const run = (text: string, bold: boolean): StyledRun => ({
  text,
  font: 'Calibri',
  size: 14,
  bold,
  italic: false,
  superscript: false,
  color: 'ink',
});
const paragraph = (runs: readonly StyledRun[]): ParagraphSpec => ({
  runs,
  align: 'left',
  level: 0,
  indent: 12,
  hanging: 0,
  spaceBefore: 0,
  keepWithNext: false,
});
const breakAlone = (spec: ParagraphSpec) =>
  breakBody(
    measureParagraphs([spec], look.metrics),
    { width: 180, insets: { top: 0, right: 0, bottom: 0, left: 0 }, anchor: 'top' },
    look.metrics,
  ).paragraphs[0];

const words = fc.array(
  fc.constantFrom('border', 'guards', 'a', '(see', 'below)', '“quoted”', '174', 'km/h', 'Mercedes-Benz', 'неизвестно'),
  {
    minLength: 6,
    maxLength: 40,
  },
);

test('the end of a paragraph has the lines that it would have by itself', () => {
  let kept = 0;
  fc.assert(
    fc.property(words, words, fc.nat(), (plain, bold, at) => {
      const [first, second] = [`${plain.join(' ')} `, bold.join(' ')];
      const whole = breakAlone(paragraph([run(first, false), run(second, true)]));
      const offset = whole?.stretches[1 + (at % Math.max(1, whole.stretches.length - 1))]?.start;
      if (!whole || offset === undefined) return;
      const left = [run(first.slice(offset), false), run(second.slice(Math.max(0, offset - first.length)), true)];
      const spec = paragraph(left.filter(({ text }) => text !== ''));
      const end = endFrom(whole, offset, spec);
      if (!end) return;
      kept += 1;
      const alone = breakAlone(spec);
      expect(end.stretches.map(({ start, end: to, next }) => [start, to, next])).toEqual(
        alone?.stretches.map(({ start, end: to, next }) => [start, to, next]),
      );
      expect([end.heights, end.measured.text, end.measured.runs]).toEqual([
        alone?.heights,
        alone?.measured.text,
        alone?.measured.runs,
      ]);
      expect(end.width).toBeCloseTo(alone?.width ?? 0, 6);
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(200);
});

test('is broken anew where the cut is inside a word, or the script is another', () => {
  const long = breakAlone(paragraph([run('x'.repeat(200), false)]));
  expect(long && endFrom(long, long.stretches[1]?.start ?? 0, paragraph([run('x', false)]))).toBeUndefined();
  const hebrew = 'שלום '.repeat(40);
  const other = breakAlone(paragraph([run(hebrew, false)]));
  expect(other && endFrom(other, other.stretches[1]?.start ?? 0, paragraph([run(hebrew, false)]))).toBeUndefined();
});
