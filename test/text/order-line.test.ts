/** The order in which pieces are seen, held against the algorithm itself, and what it is for: fields that come out whole. */
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, isolateField, withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import type { LaidParagraph, Piece } from '../../src/text/body.ts';
import { openEmbeddingLevels } from '../../src/text/embedding-levels.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { orderLines } from '../../src/text/order-line.ts';

// Its types are those of a module, which Node does not take it for.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const levelsOf = openEmbeddingLevels();
const metrics = loadMetrics();
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

const runOf = (text: string, bold: boolean) =>
  ({ text, font: 'Calibri', size: 18, bold, italic: false, superscript: false, color: 'ink' }) as const;

function lay(texts: readonly string[], direction: Direction, width = 10_000): LaidParagraph {
  const runs = texts.map((text, index) => runOf(text, index % 2 === 1));
  const spec = { runs, align: 'left', level: 0, indent: 0, hanging: 0, spaceBefore: 0, keepWithNext: false } as const;
  const [laid] = layoutBody([spec], { width, insets, anchor: 'top' }, metrics).paragraphs;
  if (!laid) throw new Error('no paragraph');
  return orderLines(laid, { direction, levelsOf, metrics });
}

/** What is seen on a line, from the left. */
const seen = (pieces: readonly Piece[]): string =>
  [...pieces]
    .sort((a, b) => a.x - b.x)
    .map(({ text, isRightToLeft }) => (isRightToLeft ? mirrored(text) : text))
    .join('');

const mirrored = (text: string): string =>
  [...text]
    .reverse()
    .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
    .join('');

const algorithm = (text: string, direction: Direction): string =>
  bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction));

const unseen = (text: string): string => withoutIsolates(text);
const directions = fc.constantFrom<Direction>('ltr', 'rtl');
const parts = fc.constantFrom(
  'Corvale',
  'النائب العام',
  'בית',
  ' ',
  ', ',
  '12',
  '4–6',
  '٣٠٥',
  '(',
  ')',
  '24 April 2019',
  '02:40',
  '\u2067وكالة\u2069',
  '\u2066IMU\u2069',
  '\u200e',
  '%',
);

describe('pieces of a line', () => {
  it('stand in the order of the algorithm, whatever their runs are', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 9 }), directions, (texts, direction) => {
        const text = texts.join('');
        // Blanks at the ends hang, and are not seen.
        fc.pre(text.trim() === text && text !== '');
        const { lines } = lay(texts, direction);
        expect(unseen(seen(lines[0]?.pieces ?? []))).toBe(unseen(algorithm(text, direction)));
      }),
    );
  });

  it('fill the same room, one beside the other, and stay in reading order in their list', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 9 }), directions, fc.nat(300), (texts, direction, width) => {
        const text = texts.join('');
        fc.pre(text.trim() === text && text !== '');
        for (const { pieces } of lay(texts, direction, 60 + width).lines) {
          let reached = Math.min(...pieces.map(({ x }) => x));
          for (const piece of [...pieces].sort((a, b) => a.x - b.x || a.width - b.width)) {
            expect(piece.x).toBeCloseTo(reached, 4);
            reached += piece.width;
          }
          expect(text).toContain(pieces.map((piece) => piece.text).join(''));
        }
      }),
    );
  });
});

describe('what stands beside a field of the other direction', () => {
  const names = {
    ltr: fc.constantFrom('وكالة الأنباء', 'النائب العام (Public Prosecutor)', 'محمد', 'בית החולים', 'گزارش ۲۰۱۹', 'تقرير IMU'),
    rtl: fc.constantFrom('Agence Méditerranée', 'Civil Protection (الحماية)', 'IMU', 'Комитет', 'S1', 'F-16'),
  };
  const kinds = fc.constantFrom(
    '24 April 2019',
    '25 November 2017',
    '02:40',
    '197–305',
    '6,500',
    '1.4',
    '12',
    '[3]',
    'https://example.org/a?b=1',
    '1–3, 5',
    '(4–6)',
    '٣٠٥',
  );
  const joints = fc.constantFrom(', ', ' ', '. ', ': ', ' – ', ' (', '; ');

  /** In an English deck: the date is whole, and its words in their order. */
  it('comes out as it does alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Direction>('ltr', 'rtl').chain((deck) => fc.tuple(fc.constant(deck), names[deck], kinds, names[deck])),
        joints,
        fc.boolean(),
        ([deck, name, kind, other], joint, isBefore) => {
          const fields = isBefore ? [kind, name] : [name, kind, other];
          const text = fields.map((field) => isolateField(field, deck)).join(joint);
          const whole = unseen(seen(lay([text], deck).lines[0]?.pieces ?? []));
          expect(whole).toContain(unseen(algorithm(isolateField(kind, deck), deck)));
        },
      ),
    );
  });
});
