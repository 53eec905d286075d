import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParagraphSpec } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { splitParagraphs } from '../../src/text/split-body.ts';
import { frame, frameOf, half, paragraph, run, textOf, widthOf } from './bodies.ts';

/** Splits text laid in lines of nine characters, 24 points each, so that `lines` of them have room. */
const split = (paragraphs: readonly ParagraphSpec[], lines: number, minimumLines?: number) =>
  splitParagraphs(layoutBody(paragraphs, frameOf(9), half), lines * 24, minimumLines === undefined ? {} : { minimumLines });
const texts = (paragraphs: readonly ParagraphSpec[] | undefined) => paragraphs?.map((spec) => textOf([spec]));

const four = 'aaaa bbbb cccc dddd eeee ffff gggg hhhh';

describe('where a body is cut', () => {
  test('nowhere when it fits: nothing is left', () => {
    const parts = split([paragraph('a'), paragraph('b', { keepWithNext: true })], 2);
    expect([texts(parts?.head), parts?.rest]).toEqual([['a', 'b'], []]);
  });

  test('after the last paragraph that fits', () => {
    const parts = split([paragraph('a'), paragraph('b'), paragraph('c')], 2);
    expect([texts(parts?.head), texts(parts?.rest)]).toEqual([['a', 'b'], ['c']]);
  });

  test('between lines, two on each side', () => {
    const parts = split([paragraph(four)], 3);
    expect([texts(parts?.head), texts(parts?.rest)]).toEqual([['aaaa bbbb cccc dddd '], ['eeee ffff gggg hhhh']].slice(0, 2));
  });

  test('a line earlier where one line would be left over', () => {
    expect(texts(split([paragraph('x'), paragraph('aaaa bbbb cccc dddd eeee')], 3)?.head)).toEqual(['x']);
    expect(texts(split([paragraph('x'), paragraph('aaaa bbbb cccc dddd eeee')], 3, 1)?.head)).toEqual([
      'x',
      'aaaa bbbb cccc dddd ',
    ]);
  });

  test('never after a heading', () => {
    const heading = paragraph('Head', { keepWithNext: true });
    expect(texts(split([paragraph('a'), heading, paragraph(four)], 3)?.head)).toEqual(['a']);
    expect(texts(split([paragraph('a'), heading, paragraph(four)], 4)?.head)).toEqual(['a', 'Head', 'aaaa bbbb cccc dddd ']);
    expect(split([heading, heading, paragraph('a')], 2)).toBeUndefined();
  });

  test('nowhere when nothing fits', () => {
    expect(split([paragraph(four)], 1)).toBeUndefined();
    expect(split([paragraph(four)], 0, 1)).toBeUndefined();
    expect(texts(split([paragraph(four)], 1, 1)?.head)).toEqual(['aaaa bbbb ']);
  });

  test('insets count', () => {
    const body = layoutBody([paragraph('a'), paragraph('b')], frame(200, 10), half);
    expect(texts(splitParagraphs(body, 20 + 24)?.head)).toEqual(['a']);
    expect(splitParagraphs(body, 20 + 23)).toBeUndefined();
  });

  test('a line break at the cut goes', () => {
    const parts = split([paragraph('a\nb\nc\nd')], 2);
    expect([texts(parts?.head), texts(parts?.rest)]).toEqual([['a\nb'], ['c\nd']]);
  });

  test('an empty line at the cut keeps its size', () => {
    const parts = split([paragraph('\naa', {})], 1, 1);
    expect(parts?.head[0]?.runs).toEqual([run('')]);
    expect(texts(parts?.rest)).toEqual(['aa']);
  });

  test('inside a word that had to be cut', () => {
    const long = paragraph('a'.repeat(36));
    expect(texts(split([long], 3)?.head)).toEqual(['a'.repeat(18)]);
    expect(split([long], 1)).toBeUndefined();
  });
});

describe('what is continued', () => {
  const item = paragraph([run('aaaa bbbb '), run('cccc dddd eeee ', { bold: true }), run('ffff gggg hhhh')], {
    marker: { kind: 'number', value: 3 },
    indent: 30,
    hanging: 30,
    level: 1,
    spaceBefore: 4,
  });
  const parts = splitParagraphs(layoutBody([item], frame(30 + widthOf(9)), half), 50);

  test('a list item keeps its marker in the head and its indent in the rest', () => {
    expect(parts?.head[0]).toEqual({ ...item, runs: [run('aaaa bbbb '), run('cccc dddd ', { bold: true })] });
    const { marker: _, ...unmarked } = item;
    expect(parts?.rest[0]).toEqual({ ...unmarked, hanging: 0, runs: [run('eeee ', { bold: true }), run('ffff gggg hhhh')] });
  });
});

describe('whatever is written', () => {
  const metrics = loadMetrics();
  const words = fc.array(
    fc.constantFrom('a', 'of', 'district', 'жители', '\n', '漢字', '😀', 'e\u0301', 'unconstitutionality', '\t', ' '),
    { maxLength: 50 },
  );
  const specs = fc.array(
    fc
      .record({
        words: fc.tuple(words, words),
        keepWithNext: fc.boolean(),
        spaceBefore: fc.nat(9),
        sizes: fc.tuple(fc.integer({ min: 10, max: 24 }), fc.integer({ min: 10, max: 24 })),
      })
      .map(({ words: [plain, bold], sizes: [size, other], ...spec }) =>
        paragraph([run(plain.join(' '), { size }), run(bold.join(' '), { bold: true, size: other })], spec),
      ),
    { minLength: 1, maxLength: 4 },
  );

  test('the head fits, nothing is lost, and cutting on comes to an end', () => {
    fc.assert(
      fc.property(
        specs,
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 30, max: 300 }),
        fc.constantFrom(1, 2),
        (them, width, height, minimumLines) => {
          const box = frame(width, 3);
          let rest: readonly ParagraphSpec[] = them;
          let read = '';
          for (let turn = 0; rest.length > 0 && turn < 1000; turn++) {
            const parts = splitParagraphs(layoutBody(rest, box, metrics), height, { minimumLines });
            if (!parts) break;
            expect(parts.head.length).toBeGreaterThan(0);
            expect(layoutBody(parts.head, box, metrics).height).toBeLessThanOrEqual(height + 1e-4);
            expect(parts.rest.length > 0 && parts.head.at(-1)?.keepWithNext).toBe(false);
            read += textOf(parts.head);
            rest = parts.rest;
            expect((read + textOf(rest)).replaceAll('\n', '')).toBe(textOf(them).replaceAll('\n', ''));
          }
          expect(
            rest.length === 0 || splitParagraphs(layoutBody(rest, box, metrics), height, { minimumLines }) === undefined,
          ).toBe(true);
        },
      ),
    );
  });
});
