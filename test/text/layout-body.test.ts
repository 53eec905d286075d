import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaidBody, StyledRun } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import type { FontMetrics } from '../../src/text/metrics.ts';
import { first, frame, frameOf, half, linesOf, paragraph, run, textOfLine, widthOf } from './bodies.ts';

const lay = (text: string, characters: number) => linesOf(layoutBody([paragraph(text)], frameOf(characters), half));

describe('heights', () => {
  test('a line is 1.2 times its largest run; the baseline lies within it', () => {
    const body = layoutBody([paragraph([run('a '), run('b', { size: 30 })])], frame(500, 4), half);
    expect(first(body).lines.map(({ y, height, baseline }) => [y, height, baseline])).toEqual([[4, 36, 32.5]]);
    expect(body.height).toBe(44);
  });

  test('a line is as tall as the runs that show on it', () => {
    const runs = [run('aaaa '), run('bbbb', { size: 40 }), run(' cccc')];
    const body = layoutBody([paragraph(runs)], frameOf(9), half);
    expect(first(body).lines.map(({ y, height }) => [y, height])).toEqual([
      [0, 24],
      [24, 48],
      [72, 24],
    ]);
  });

  test('spaces that hang over the edge make their line as tall as they are', () => {
    const body = layoutBody([paragraph([run('aaaa'), run('  bbbb', { size: 40 })])], frameOf(9), half);
    expect(first(body).lines.map(({ y, height }) => [y, height])).toEqual([
      [0, 48],
      [48, 48],
    ]);
  });

  test.each([
    ['Latin, Кириллица, Ελληνικά, 6–10 → ½ ① µ', undefined],
    ['مركز', 48],
    ['边防哨所', 48],
    ['คืน', 56],
    ['ខែ', 64],
    ['राज्य।', 52],
    ['👮', 48],
    ['。', 48],
  ])('where another font steps in, all lines are as tall as the tallest, and say so: %s', (text, pitch) => {
    const body = layoutBody([paragraph([run('aaaa', { size: 40 }), run(`\n${text}\nbbbb`)])], frameOf(99), half);
    const rounded = (height: number | undefined) => height && Math.round(100 * height) / 100;
    expect(rounded(first(body).pitch)).toBe(pitch);
    expect(first(body).lines.map(({ height }) => rounded(height))).toEqual([pitch ?? 48, pitch ?? 24, pitch ?? 24]);
  });

  test('space before counts between paragraphs, not before the first', () => {
    const body = layoutBody([paragraph('a', { spaceBefore: 50 }), paragraph('b', { spaceBefore: 6 })], frame(500), half);
    expect(body.paragraphs.map(({ lines }) => lines.map(({ y }) => y))).toEqual([[0], [30]]);
    expect(body.height).toBe(54);
  });

  test('an empty paragraph is one line of its run, or of 18 points', () => {
    const body = layoutBody([paragraph(''), paragraph([])], frame(500), half);
    expect(body.paragraphs.map(({ lines }) => lines.map(({ height, pieces }) => [height, pieces.length]))).toEqual([
      [[24, 0]],
      [[21.599999999999998, 0]],
    ]);
  });

  test('no paragraphs take the insets alone', () => {
    expect(layoutBody([], frame(100, 5), half)).toMatchObject({ height: 10, width: 10, paragraphs: [] });
  });

  test('a superscript is two thirds wide and leaves the line as it is', () => {
    const body = layoutBody([paragraph([run('ab'), run('12', { superscript: true })])], frame(500), half);
    expect(first(body).lines[0]?.height).toBe(24);
    expect(first(body).lines[0]?.pieces.map(({ x, width }) => [x, Math.round(width * 1000)])).toEqual([
      [0, 20_000],
      [20, 13_333],
    ]);
  });
});

describe('where lines end', () => {
  test.each([
    ['after spaces, which hang', 'aaa bbb    ccc', 7, ['aaa bbb', 'ccc']],
    ['after a hyphen, not after a slash', 'aa-bb cc/dd', 6, ['aa-bb', 'cc/dd']],
    ['between ideographs', '漢字漢字', 3, ['漢字漢', '字']],
    ['at a line break', 'a\nb\n\nc', 9, ['a', 'b', '', 'c']],
    ['with an empty line after a last line break', 'a\n', 9, ['a', '']],
    ['not at a non-breaking space', 'aa b\u00a0c', 4, ['aa', 'b\u00a0c']],
    ['not at a narrow one, nor at a word joiner', 'aa 1\u202f0\u2060k', 6, ['aa', '1\u202f0\u2060k']],
    ['at a zero width space', 'aaa\u200bbbb', 4, ['aaa\u200b', 'bbb']],
    ['not at a soft hyphen', 'aa bb\u00adcc', 6, ['aa', 'bb\u00adcc']],
    ['not inside a number or a date', 'on 2005-05-13', 10, ['on', '2005-05-13']],
  ])('%s', (_, text, characters, lines) => {
    expect(lay(text, characters)).toEqual(lines);
  });

  test('leading spaces after a line break stay', () => {
    expect(lay('a\n  b', 9)).toEqual(['a', '  b']);
  });

  test('a word wider than the box is cut anywhere', () => {
    expect(lay('a bbbbbbbbbb c', 4)).toEqual(['a', 'bbbb', 'bbbb', 'bb c']);
    expect(lay('bbbbbbbbbb cccccc', 4)).toEqual(['bbbb', 'bbbb', 'bb', 'cccc', 'cc']);
    expect(lay('bbbbbbbb', 4)).toEqual(['bbbb', 'bbbb']);
  });

  test('a word that is cut is cut at its soft hyphens first', () => {
    expect(lay('bbb\u00adbbbb', 5)).toEqual(['bbb\u00ad', 'bbbb']);
    expect(lay('bbbbbbb\u00adbbb', 5)).toEqual(['bbbbb', 'bb\u00ad', 'bbb']);
    expect(lay('a bbb\u00adbbbb', 8)).toEqual(['a', 'bbb\u00adbbbb']);
  });

  test('a cut never parts a surrogate pair or a letter and its mark', () => {
    expect(lay('e\u0301e\u0301e\u0301e\u0301', 4)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
    expect(lay('👩‍🚒👩‍🚒', 2)).toEqual(['👩‍🚒', '👩‍🚒']);
  });

  test('each part of a cut word is as long as there is room for', () => {
    const metrics = loadMetrics();
    const word = fc.string({ unit: fc.constantFrom('i', 'W', 'ж', 'ө', 'e\u0301'), minLength: 2, maxLength: 120 });
    fc.assert(
      fc.property(word, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const count = (of: string, within: number) => linesOf(layoutBody([paragraph(of)], frame(within), metrics)).length;
        const lines = linesOf(layoutBody([paragraph(text)], frame(width), metrics));
        expect(lines.join('')).toBe(text);
        for (const [index, line] of lines.slice(1).entries()) {
          const [begin] = new Intl.Segmenter('und').segment(line);
          expect(count(`${lines[index]}${begin?.segment}`, width)).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('one character wider than the box stands alone', () => {
    expect(lay('ab', 0)).toEqual(['a', 'b']);
  });

  test('a line keeps a quarter of a point in reserve', () => {
    const lines = (width: number) => linesOf(layoutBody([paragraph('aaaa bbbb')], frame(width), half)).length;
    expect([lines(widthOf(9)), lines(widthOf(9) - 0.01)]).toEqual([1, 2]);
  });

  test('a line is as wide as the wider of the two programs has it', () => {
    const least = (text: string, style: Partial<StyledRun>) =>
      layoutBody([paragraph([run(text, style)])], frame(500), half).width;
    // 200 dots an em at 24 points: nothing to round. 108 dots at 13, a third less than exact.
    expect(least('aaaa', { size: 24 })).toBeCloseTo(4 * 12 + 0.25, 9);
    expect(least('aaaa', { size: 13 })).toBeCloseTo(4 * 6.5 + 0.25, 9);
    // 92 dots at 11, instead of 91.67.
    expect(least('aaaa', { size: 11 })).toBeCloseTo((4 * 46 * 72) / 600 + 0.25, 9);
  });

  describe('kerning', () => {
    /** Two characters stand a tenth of an em closer where the second is a b. */
    const tight: FontMetrics = { ...half, kern: (_, right) => (right === 0x62 ? -0.1 : 0) };
    const edges = (text: string, size: number) =>
      first(layoutBody([paragraph([run(text, { size })])], frame(500), tight)).lines[0]?.pieces[0]?.width;

    test('counts from twelve points on, as the deck tells PowerPoint', () => {
      expect(edges('abb', 24)).toBeCloseTo(3 * 12 - 2 * 2.4, 9);
      expect(edges('abb', 12)).toBeCloseTo(3 * 6 - 2 * 1.2, 9);
      expect(edges('abb', 11)).toBeCloseTo(3 * 5.5, 9);
    });

    test('ends with its run and with its line', () => {
      const widths = (body: LaidBody) =>
        first(body).lines.flatMap(({ pieces }) => pieces.map(({ width }) => Math.round(width * 100) / 100));
      const style = { size: 24 };
      expect(widths(layoutBody([paragraph([run('a', style), run('b', style)])], frame(500), tight))).toEqual([12, 12]);
      expect(widths(layoutBody([paragraph([run('aa bb', style)])], frame(30), tight))).toEqual([24, 21.6]);
    });
  });

  test('a tab takes an inch at most', () => {
    expect(first(layoutBody([paragraph('a\tb')], frame(500), half)).lines[0]?.pieces[0]?.width).toBe(92);
  });
});

describe('where pieces stand', () => {
  const pieces = (align: 'left' | 'center' | 'right') =>
    first(layoutBody([paragraph([run('ab '), run('cd', { bold: true })], { align, indent: 10 })], frame(200, 5), half)).lines[0]
      ?.pieces;

  test.each([
    ['left', [15, 45]],
    ['center', [80, 110]],
    ['right', [145, 175]],
  ] as const)('%s', (align, xs) => {
    expect(pieces(align)?.map(({ x }) => x)).toEqual(xs);
    expect(pieces(align)?.map(({ text, run: index, width }) => [text, index, width])).toEqual([
      ['ab ', 0, 30],
      ['cd', 1, 20],
    ]);
  });

  test('hanging spaces shift nothing', () => {
    const body = layoutBody([paragraph('ab   ', { align: 'right' })], frame(100), half);
    expect(first(body).lines[0]?.pieces).toEqual([{ text: 'ab', run: 0, x: 80, width: 20 }]);
  });

  test('a marker hangs and does not narrow the first line', () => {
    const item = paragraph('aaaa bbbb', { marker: { kind: 'bullet', character: '•' }, indent: 20, hanging: 15 });
    const body = layoutBody([item], frame(20 + widthOf(9)), half);
    expect(first(body).lines.map(({ pieces: [marker, text] }) => [marker, text])).toEqual([
      [
        { text: '•', run: -1, x: 5, width: 10 },
        { text: 'aaaa bbbb', run: 0, x: 20, width: 90 },
      ],
    ]);
  });

  test('a marker wider than its room pushes the first line on', () => {
    const item = paragraph('aaaa bbbb', { marker: { kind: 'number', value: 10 }, indent: 20, hanging: 20 });
    const body = layoutBody([item], frame(20 + widthOf(9)), half);
    expect(linesOf(body)).toEqual(['10.aaaa', 'bbbb']);
    expect(first(body).lines.map(({ pieces: [piece] }) => piece?.x)).toEqual([0, 20]);
    expect(first(body).lines[0]?.pieces[1]?.x).toBe(30);
  });

  test('an empty item has no marker', () => {
    const item = paragraph('', { marker: { kind: 'bullet', character: '•' }, indent: 20, hanging: 20 });
    expect(first(layoutBody([item], frame(100), half)).lines[0]?.pieces).toEqual([]);
  });
});

describe('letters from right to left', () => {
  test('are laid as all others: their order is settled afterwards', () => {
    const item = paragraph([run('אב '), run('גד')], { marker: { kind: 'bullet', character: '•' }, indent: 20, hanging: 15 });
    const laid = first(layoutBody([item], frame(200, 5), half));
    expect([laid.rightToLeft, laid.align]).toEqual([false, 'left']);
    expect(laid.lines[0]?.pieces.map(({ text, x, width }) => [text, x, width])).toEqual([
      ['•', 10, 10],
      ['אב ', 25, 30],
      ['גד', 55, 20],
    ]);
  });
});

describe('whatever is written', () => {
  const metrics = loadMetrics();
  const words = fc.array(
    fc.constantFrom(
      'a',
      'of',
      'district',
      'жители',
      'Ош',
      '\n',
      '漢字',
      '😀',
      'e\u0301',
      '—',
      'a/b',
      '\u200b',
      'well-placed',
      ' ',
    ),
    {
      maxLength: 40,
    },
  );
  const runs = fc.array(
    fc.record({ words, bold: fc.boolean(), superscript: fc.boolean() }).map((it) => run(it.words.join(' '), { ...it })),
    { maxLength: 4 },
  );
  const specs = fc.array(
    fc
      .record({ runs, indent: fc.nat(30), spaceBefore: fc.nat(9), align: fc.constantFrom('left', 'center', 'right') })
      .map((it) => paragraph(it.runs, it)),
    { maxLength: 3 },
  );
  const sized = (paragraphs: typeof specs extends fc.Arbitrary<infer T> ? T : never, size: number) =>
    paragraphs.map((spec) => ({ ...spec, runs: spec.runs.map((it) => ({ ...it, size })) }));

  test('larger type is never shorter, a wider frame never taller', () => {
    fc.assert(
      fc.property(
        specs,
        fc.integer({ min: 80, max: 500 }),
        fc.nat(200),
        fc.integer({ min: 8, max: 40 }),
        (them, width, more, size) => {
          const height = (at: number, points: number) => layoutBody(sized(them, points), frame(at, 5), metrics).height;
          const base = height(width, size);
          expect(height(width, size + 1)).toBeGreaterThanOrEqual(base - 1e-6);
          expect(height(width + more, size)).toBeLessThanOrEqual(base + 1e-6);
        },
      ),
    );
  });

  test('no line sticks out, and each stands under the one before', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 120, max: 500 }), (them, width) => {
        const body = layoutBody(them, frame(width, 5), metrics);
        let bottom = 5;
        for (const { lines, indent } of body.paragraphs) {
          for (const { y, height, baseline, pieces } of lines) {
            expect(y).toBeGreaterThanOrEqual(bottom - 1e-6);
            expect(baseline).toBeLessThan(y + height);
            bottom = y + height;
            for (const piece of pieces) {
              expect(piece.x).toBeGreaterThanOrEqual(5 + indent - 1e-6);
              expect(piece.x + piece.width).toBeLessThanOrEqual(width - 5 + 1e-6);
            }
          }
        }
        expect(body.height).toBeCloseTo(bottom + 5, 6);
      }),
    );
  });

  test('the pieces give back the text, hanging spaces and line breaks aside', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 20, max: 300 }), (them, width) => {
        const body = layoutBody(them, frame(width), metrics);
        body.paragraphs.forEach(({ lines, runs: of }) => {
          const shown = lines.map(textOfLine).join('').replaceAll(' ', '');
          expect(shown).toBe(
            of
              .map(({ text }) => text)
              .join('')
              .replace(/[ \n]/g, ''),
          );
          for (const { text, run: index } of lines.flatMap(({ pieces }) => pieces)) expect(of[index]?.text).toContain(text);
        });
      }),
    );
  });

  test('a frame of the width that a body reports keeps its lines', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 120, max: 500 }), (them, width) => {
        const body = layoutBody(them, frame(width, 5), metrics);
        expect(body.width).toBeLessThanOrEqual(width + 1e-6);
        expect(linesOf(layoutBody(them, frame(body.width, 5), metrics))).toEqual(linesOf(body));
      }),
    );
  });
});
