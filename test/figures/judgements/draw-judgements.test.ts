import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawJudgements, judgementsRoom } from '../../../src/figures/judgements/draw-judgements.ts';
import type { DrawnJudgement, JudgementsDrawing } from '../../../src/figures/judgements/drawing.ts';
import { judgementProse, tellJudgements } from '../../../src/figures/judgements/tell-judgements.ts';
import type { Item, TextItem } from '../../../src/layout/page.ts';
import { look } from '../../layout/test-look.ts';
import { clashes, isInside, texts } from '../map/map-look.ts';

const written = (items: readonly Item[], name: string): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' && item.name.startsWith(name) ? [item] : []));
const run = (text: string) => ({ text, bold: false, italic: false, superscript: false, small: false, origin: {} });
const judgement = (number: string, [from, to]: readonly [number, number], text: string): DrawnJudgement => ({
  number,
  text: [run(text)],
  basis: [run('One report, which names no source.')],
  likelihood: { from, to, band: `${from}–${to} %` },
  confidence: { squares: 2, words: 'Moderate confidence' },
  origin: {},
});
const sentence = 'It is likely that one and the same group carried out both of the attacks of that night.';
const drawing = (count: number): JudgementsDrawing => ({
  kind: 'judgements',
  title: 'Key judgements',
  judgements: Array.from({ length: count }, (_, index) => judgement(String(index + 1), [55, 80], sentence)),
});

test('the band of a term lies where its percentages are, on a stick of 1.8 by 0.16 inches', () => {
  const { items } = drawJudgements(drawing(1), { x: 10, y: 20, width: 500, height: 200 }, look);
  const [scale, band] = ['Scale 1', 'Likelihood 1'].map((name) => items.find((item) => item.name === name)?.box);
  expect(scale).toMatchObject({ width: 129.6, height: 11.52 });
  expect(band?.x).toBeCloseTo((scale?.x ?? 0) + 1.296 * 55, 6);
  expect(band?.width).toBeCloseTo(1.296 * 25, 6);
});

test('a sentence has the size of body text where all rows have room', () => {
  const box = { x: 0, y: 0, width: 500, height: judgementsRoom(drawing(4), 500, look).best };
  const { items, rest } = drawJudgements(drawing(4), box, look);
  const sentences = written(items, 'Judgement');
  expect(rest).toBeUndefined();
  expect(sentences.map(({ body }) => body.paragraphs[0]?.runs[0]?.size)).toEqual(Array(4).fill(look.theme.type.body.best));
});

test('confidence is squares and a word', () => {
  const { items } = drawJudgements(drawing(1), { x: 0, y: 0, width: 500, height: 200 }, look);
  const words = written(items, 'Confidence 1')[0]?.body.paragraphs[0]?.runs.map(({ text }) => text);
  expect(words?.join('')).toBe('▪▪▫\u00A0Moderate confidence');
});

test('what does not fit goes on, evenly shared, and each part tells its own in words', () => {
  const [whole, width] = [drawing(9), 500];
  const height = judgementsRoom(drawing(5), width, look).whole ?? 0;
  const { rest, told, diagnostics } = drawJudgements(whole, { x: 0, y: 0, width, height }, look);
  expect(diagnostics).toEqual([]);
  expect(rest?.judgements.map(({ number }) => number)).toEqual(['6', '7', '8', '9']);
  expect(told).toBe(tellJudgements(drawing(5)));
});

test('a single judgement too tall for its box is an error', () => {
  const { diagnostics } = drawJudgements(drawing(1), { x: 0, y: 0, width: 500, height: 20 }, look);
  expect(diagnostics).toMatchObject([{ code: 'LAY001', severity: 'error' }]);
});

test('in words', () => {
  expect(tellJudgements(drawing(1))).toBe(`1. ${sentence} 55–80 %. Moderate confidence: One report, which names no source.`);
  expect(judgementProse(drawing(1))).toEqual([sentence, 'Moderate confidence One report, which names no source.']);
});

test('any judgements at any width: nothing overlaps, and all is inside', () => {
  const bands = fc.tuple(fc.nat({ max: 95 }), fc.nat({ max: 5 })).map(([from, more]) => [from, from + more] as const);
  const list = fc.array(fc.tuple(bands, fc.lorem({ maxCount: 25 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(list, fc.integer({ min: 240, max: 870 }), fc.boolean(), (rows, width, isTall) => {
      const any: JudgementsDrawing = {
        kind: 'judgements',
        title: '',
        judgements: rows.map(([band, text], index) => judgement(String(index + 1), band, text)),
      };
      const { minimum, best } = judgementsRoom(any, width, look);
      const box = { x: 5, y: 5, width, height: isTall ? best : minimum };
      const { items, diagnostics } = drawJudgements(any, box, look);
      expect(diagnostics).toEqual([]);
      expect(clashes(texts(items))).toEqual([]);
      expect(items.filter((item) => !isInside(item.box, box, 0.01)).map(({ name }) => name)).toEqual([]);
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
    }),
    { numRuns: 80 },
  );
});
