import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawWhole, wholeRoom } from '../../../src/figures/whole/draw-whole.ts';
import type { WholeDrawing, WholeShare } from '../../../src/figures/whole/drawing.ts';
import { whole } from '../../../src/figures/whole/whole.ts';
import type { Box } from '../../../src/foundation/units.ts';
import type { Item } from '../../../src/layout/page.ts';
import { look } from '../../layout/test-look.ts';
import { clashes, isInside, texts } from '../map/map-look.ts';

const share = (label: string, value: number, isPale = false): WholeShare => ({
  label,
  value,
  figure: String(value),
  isPale,
  origin: {},
});
const ferry: WholeDrawing = {
  kind: 'whole',
  unit: 'people aboard',
  figure: '257',
  value: 257,
  shares: [share('rescued', 205), share('killed', 41), share('missing', 11, true)],
};
const box: Box = { x: 43, y: 90, width: 874, height: 180 };
const pieces = (items: readonly Item[]): readonly Item[] => items.filter(({ name }) => name.startsWith('Piece'));

describe('257 people aboard', () => {
  const { items, diagnostics } = drawWhole(ferry, box, look);

  test('are one bar, its pieces to scale and side by side', () => {
    expect(diagnostics).toEqual([]);
    const [rescued, killed, missing] = pieces(items).map((item) => item.box);
    expect(rescued?.x).toBe(box.x);
    expect(rescued?.width).toBeCloseTo((box.width * 205) / 257, 6);
    expect(killed?.x).toBeCloseTo((rescued?.x ?? 0) + (rescued?.width ?? 0), 6);
    expect(killed?.width).toBeCloseTo((box.width * 41) / 257, 6);
    expect((missing?.x ?? 0) + (missing?.width ?? 0)).toBeCloseTo(box.x + box.width, 6);
  });

  test('each has its figure and name below it, the whole above', () => {
    const words = texts(items).map((item) =>
      item.kind === 'text' ? item.body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('|') : '',
    );
    expect(words).toEqual(['257| people aboard', '205|rescued', '41|killed', '11|missing']);
  });

  test('what is not sure is pale with a dashed edge, and only that', () => {
    const looks = pieces(items).map((item) => (item.kind === 'shape' ? [item.fill, item.outline?.dash] : []));
    expect(looks.map(([, dash]) => dash)).toEqual([undefined, undefined, 'dash']);
    expect(new Set(looks.map(([fill]) => fill)).size).toBe(3);
  });

  test('is told in words', () => {
    expect(whole.describe?.(ferry)).toBe('257 people aboard: 205 rescued, 41 killed, 11 missing');
  });
});

const wholes = fc
  .record({
    shares: fc.array(
      fc.record({
        label: fc.constantFrom('missing', 'rescued', 'not accounted for', 'brought to hospitals of both countries'),
        value: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 100_000 })),
        isPale: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    more: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 420, max: 874 }),
    more_height: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ shares, more, width, more_height }) => {
    const drawn = shares.map(({ label, value, isPale }) => share(label, value, isPale));
    const value = Math.max(
      1,
      drawn.reduce((sum, one) => sum + one.value, more),
    );
    return { drawing: { ...ferry, value, figure: String(value), shares: drawn }, width, more_height };
  });

test('whatever the parts, labels overlap nothing, keep their order, and all stays in the box', () => {
  fc.assert(
    fc.property(wholes, ({ drawing, width, more_height }) => {
      const room = wholeRoom(drawing, width, look);
      expect(room.minimum).toBeLessThanOrEqual(room.best);
      const within = { x: 43, y: 90, width, height: room.minimum + more_height };
      const { items, diagnostics } = drawWhole(drawing, within, look);
      expect(diagnostics).toEqual([]);
      expect(clashes(texts(items))).toEqual([]);
      expect(items.filter((item) => !isInside(item.box, within, 0.05)).map(({ name }) => name)).toEqual([]);
      const left = texts(items)
        .filter(({ name }) => name.startsWith('Share'))
        .map((item) => item.box.x);
      expect(left).toEqual([...left].sort((a, b) => a - b));
      expect(pieces(items)).toHaveLength(drawing.shares.filter(({ value }) => value > 0).length);
    }),
    { numRuns: 150 },
  );
});
