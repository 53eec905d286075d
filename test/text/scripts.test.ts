/** Laws of text in any script: nothing is parted inside a cluster, no width is negative, and a mark widens nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import type { StyledRun } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { measureParagraph, measureText, widthBetween } from '../../src/text/measure-paragraph.ts';
import { type ScriptName, scriptWords } from '../rendering/words-of-scripts.ts';
import { frame, paragraph } from './bodies.ts';

const metrics = loadMetrics(readShapingFile);
const names = Object.keys(scriptWords) as ScriptName[];
const run = (text: string): StyledRun => ({
  text,
  font: 'Calibri',
  size: 20,
  bold: false,
  italic: false,
  superscript: false,
  color: 'ink',
});
const width = (text: string): number => measureText(text, run(text), metrics);

const sentence = fc.constantFrom(...names).chain((name) => {
  const { words, isUnspaced = false } = scriptWords[name] as { words: readonly string[]; isUnspaced?: boolean };
  return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((chosen) => chosen.join(isUnspaced ? '' : ' '));
});

const linesOf = (text: string, room: number): readonly string[] =>
  layoutBody([paragraph([run(text)])], frame(room), metrics).paragraphs.flatMap(({ lines }) =>
    lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')),
  );

describe('text of every script', () => {
  test('a space behind Persian digits is as wide as behind Persian letters', () => {
    const dots = (text: string, part: string): number => {
      const { dots } = measureParagraph({ runs: [run(text)] }, metrics);
      const at = text.indexOf(part) + part.length;
      return (dots[at + 1] ?? 0) - (dots[at] ?? 0);
    };
    expect(dots('شد ۳٬۲۵۰ شد', '۳٬۲۵۰')).toBe(dots('شد ۳٬۲۵۰ شد', 'شد'));
    expect(dots('शहर ४५ शहर', '४५')).toBe(dots('शहर ४५ शहर', 'शहर'));
  });

  test('a comma of Arabic at the end of a stretch is as wide as LibreOffice lays it', () => {
    const behind = (first: string, hasNext = true): number => {
      const runs = [run(first), ...(hasNext ? [{ ...run('دیہات'), italic: true }] : [])];
      return measureParagraph({ runs }, metrics).dots[first.length] ?? 0;
    };
    const comma = measureParagraph({ runs: [run('،')] }, metrics).dots[1] ?? 0;
    expect(comma).toBeGreaterThan(40);
    expect(behind('مئی ہیں، ') - behind('مئی ہیں، ', false)).toBe(comma);
    for (const text of ['ہیں، ', 'مئی ہیں؛ ', 'مئی، ہیں ', 'مئی ہیں ']) expect(behind(text)).toBe(behind(text, false));
  });

  test('a line may end between a quotation mark and a bracket', () => {
    const [first, second] = ['இல்லை”', '(செய்தி'];
    expect(linesOf(`${first} ${second}`, Math.max(width(first), width(second)) + 2)).toEqual([first, second]);
  });

  test('is never parted inside a character that a reader sees', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 400 }), (text, room) => {
        const ends = new Set(Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length));
        let place = 0;
        for (const line of linesOf(text, room)) {
          const at = text.indexOf(line, place);
          expect(at).toBeGreaterThanOrEqual(place);
          place = at + line.length;
          expect(ends.has(place)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is never of negative width, and further on is never further left', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { edges, dots } = measureParagraph({ runs: [run(text)] }, metrics);
        for (let index = 1; index < edges.length; index++) {
          // Kerning alone may take back a little.
          expect(edges[index]).toBeGreaterThan((edges[index - 1] ?? 0) - 3);
          expect(dots[index]).toBeGreaterThan((dots[index - 1] ?? 0) - 25);
        }
        expect(edges.at(-1)).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('of East Asia keeps off letters beside it, but not at the head of a line', () => {
    const alone = widthBetween(measureParagraph({ runs: [run('통')] }, metrics), 0, 1);
    const behind = measureParagraph({ runs: [run('a통')] }, metrics);
    expect(alone).toBeCloseTo(0.92 * 20, 0);
    expect(widthBetween(behind, 1, 2)).toBe(alone);
    expect(widthBetween(behind, 0, 2)).toBeGreaterThan(widthBetween(behind, 0, 1) + alone + 4);
  });

  test('a mark between spaces is drawn in the font of the signs around it', () => {
    const drawn = (text: string, language: string): number =>
      widthBetween(measureParagraph({ runs: [{ ...run(text), language }] }, metrics), 0, text.length);
    expect(drawn('人 ” 人', 'zh-CN')).toBeCloseTo((3 + 2 * 0.224) * 20, 0);
    expect(drawn('人 … 人', 'ja-JP')).toBeCloseTo((3 + 2 * 0.224) * 20, 0);
    expect(drawn('人 ” 人', 'ja-JP')).toBeCloseTo((2.476 + 2 * 0.224) * 20, 0);
  });

  test('a mark that opens a paragraph keeps off the sign behind it, one further on does not', () => {
    const places = (text: string): readonly number[] =>
      measureParagraph({ runs: [{ ...run(text), language: 'ko-KR' }] }, metrics).dots.map((dots) => (dots * 72) / 600);
    const [, , opening = 0] = places('“아');
    const [, before = 0, , behind = 0] = places('아“아');
    expect(opening - (behind - before)).toBeCloseTo(0.24 * 20, 0);
  });

  test('letters of the West keep off further behind a sign of East Asia in a cell than before one', () => {
    const gap = (text: string, isExact?: true): number => {
      const { dots, gaps } = measureParagraph({ runs: [run(text)], ...(isExact ? { isExact } : {}) }, metrics);
      expect(dots).toHaveLength(text.length + 1);
      return ((gaps?.get(1) ?? 0) * 72) / 600;
    };
    expect(gap('字a')).toBe(gap('a字'));
    expect(gap('字a', true)).toBeGreaterThan(gap('字a'));
    expect(gap('a字', true)).toBeLessThan(gap('a字'));
  });

  test('a line of signs ends at the space before a closing mark, and behind the one after an opening mark', () => {
    expect(linesOf('五月十二 ，夜间', 90)).toEqual(['五月十二', ' ，夜间']);
    expect(linesOf('五月（ 夜间', 70)).toEqual(['五月（', '夜间']);
    expect(linesOf('五月十 ）夜间', 200)).toEqual(['五月十 ）夜间']);
  });

  test.each([
    ['a', '\u0301'],
    ['я', '\u0301'],
    ['ש', '\u05b8'],
    ['س', '\u064e'],
    ['न', '\u0902'],
    ['ก', '\u0e31'],
    ['ກ', '\u0eb1'],
    ['ក', '\u17b7'],
    ['က', '\u102d'],
    ['අ', '\u0dca'],
    ['字', '\u3099'],
    ['a', '\u20dd'],
    ['a', '\u200b'],
    ['a', '\ufe0f'],
  ])('a mark over %s does not widen it', (letter, mark) => {
    expect(width(letter + mark)).toBeCloseTo(width(letter), 6);
  });

  test.each(['👨‍👩‍👧‍👦', '🇰🇬', '👮‍♀️', '👍🏽', '1️⃣', '⚠️'])('%s is one picture', (emoji) => {
    expect(width(emoji)).toBeCloseTo(1.4 * 20, 6);
    expect(linesOf(`${emoji}${emoji}`, 30)).toEqual([emoji, emoji]);
  });

  test('signs of East Asia and the marks beside them are as wide as they are tall', () => {
    expect(width('五月，“停火”。')).toBeCloseTo(8 * 20, 6);
    expect(width('Ａ字')).toBeCloseTo(2 * 20, 6);
  });

  test('joined letters are narrower than the same ones alone', () => {
    const alone = ['م', 'ر', 'ك', 'ز'].reduce((sum, letter) => sum + width(letter), 0);
    expect(width('مركز')).toBeLessThan(alone);
    expect(width('لا')).toBeLessThan(width('ل') + width('ا'));
  });

  test.each([
    ['คืนวันที่พฤษภาคมด่านชายแดน', 100, ['คืน', 'วัน', 'ที่', 'พฤษภาคม', 'ด่าน', 'ชายแดน']],
    ['នៅយប់ព្រំដែន', 60, ['នៅ', 'យប់', 'ព្រំដែន']],
  ])('a line ends behind a word of %s', (text, room, expected) => {
    const lines = linesOf(text, room);
    expect(lines.join('')).toBe(text);
    const ends = (parts: readonly string[]): readonly number[] => {
      let sum = 0;
      return parts.map((part) => {
        sum += part.length;
        return sum;
      });
    };
    for (const end of ends(lines)) expect(ends(expected)).toContain(end);
  });

  test('no line begins with a mark that ends a phrase, and none of Thai with one that repeats', () => {
    const phrase = '五月十二日夜间，两个边防哨所遭到袭击。死亡人数、姓名尚未确定」。';
    for (let room = 75; room < 300; room += 5) for (const line of linesOf(phrase, room)) expect(line).not.toMatch(/^[，。、」]/u);
    for (let room = 60; room < 200; room += 5) for (const line of linesOf('ต่างๆหลายๆคน', room)) expect(line).not.toMatch(/^ๆ/u);
  });

  test('no word of Korean is parted while it has room', () => {
    const text = '내무부는 주민들을 시내로 대피시켰다고 발표했다';
    for (let room = 130; room < 300; room += 10)
      for (const line of linesOf(text, room)) for (const word of line.split(' ')) expect(text.split(' ')).toContain(word);
  });

  test('without the files letters are guessed on the wide side, and nothing throws', () => {
    const guessed = loadMetrics();
    for (const { words } of Object.values(scriptWords))
      for (const word of words) expect(measureText(word, run(word), guessed)).toBeGreaterThan(0);
  });
});
