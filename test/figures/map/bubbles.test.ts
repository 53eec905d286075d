/** Counts at places as circles: equal areas for equal numbers, hollow where the number is open. */
import { describe, expect, test } from 'vitest';
import { isBare } from '../../../src/figures/map/bare-frame.ts';
import { bubbleScale, withBubbles } from '../../../src/figures/map/bubbles.ts';
import { drawMap } from '../../../src/figures/map/draw-map.ts';
import type { MapCount, MapDrawing } from '../../../src/figures/map/drawing.ts';
import { itemTexts } from '../../layout/page-text.ts';
import { mapLook, mapOf, place } from './map-look.ts';

const exactly = (value: number): MapCount => ({ low: value, best: value, high: value });
const box = { x: 40, y: 100, width: 560, height: 370 };
const coast = (counts: readonly (MapCount | undefined)[]): MapDrawing =>
  mapOf(
    counts.map((count, index) =>
      place(`p${index}`, -19.8 + index * 0.2, 34.6 + (index % 2) * 0.4, {
        kind: 'incident',
        label: `Town ${index}`,
        step: index + 1,
        ...(count ? { count } : {}),
      }),
    ),
    { key: { sized: 'Area of circle, killed', open: 'hollow: may be more', order: '1, 2: order', counted: 'Figures: killed' } },
  );

const named = (drawing: MapDrawing, name: RegExp) => drawMap(drawing, box, mapLook).items.filter((item) => name.test(item.name));

describe('counts of three places', () => {
  const drawing = coast([exactly(400), exactly(100), { low: 25, best: null, high: null }]);

  test('are circles whose areas compare as the counts do', () => {
    const [most, fewer] = named(drawing, /^Count at p[01]$/u);
    if (!most || !fewer) throw new Error('no circles');
    expect((most.box.width / fewer.box.width) ** 2).toBeCloseTo(4);
  });

  test('are hollow where more may have been counted', () => {
    const [open, ...others] = named(drawing, /^Count at p2/u);
    expect(open).toMatchObject({ name: 'Count at p2 at most', outline: { color: 'accent' } });
    expect(open).not.toHaveProperty('fill');
    expect(others).toEqual([]);
  });

  test('leave the order of the timeline to the names', () => {
    expect(named(drawing, /^Step/u)).toEqual([]);
    const [label] = named(drawing, /^Label p1$/u);
    expect(label && itemTexts(label)).toEqual(['2. Town 1']);
  });

  test('are told by the key with round samples, and nothing else is', () => {
    const words = named(drawing, /^Key words/u).flatMap((item) => itemTexts(item));
    expect(words).toEqual(['Area of circle, killed: 50 · 5', 'hollow: may be more', '1, 2: order']);
    expect(named(drawing, /^Key sized/u)).toHaveLength(2);
  });
});

test('a range is full up to its lowest number and hollow up to its highest', () => {
  const { places } = withBubbles(coast([exactly(100), { low: 25, best: null, high: 49 }, exactly(1)]), 300);
  const scale = bubbleScale({ places }, 300) ?? 0;
  expect(places[1]?.bubble).toEqual({ full: 5 * scale, hollow: 7 * scale });
});

test('counts of two places are read in their labels, and zero draws nothing', () => {
  const two = coast([exactly(400), exactly(100), undefined]);
  expect(withBubbles(two, 560)).toBe(two);
  const { places } = withBubbles(coast([exactly(400), exactly(100), exactly(0)]), 560);
  expect(places.map(({ bubble }) => bubble !== undefined)).toEqual([true, true, false]);
});

test('a frame is bare that holds no coast and no border', () => {
  const steppe = mapOf([place('a', 48, 67), place('b', 48.2, 67.3)], { hasTowns: false });
  const border = mapOf([place('a', 40.17, 70.86), place('b', 40.12, 70.62)], { hasTowns: false });
  expect([steppe, border].map((drawing) => isBare(drawing, mapLook))).toEqual([true, false]);
});
