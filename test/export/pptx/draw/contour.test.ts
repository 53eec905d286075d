import { describe, expect, it } from 'vitest';
import { gluedOffMiddle } from '../../../../src/export/pptx/draw/contour.ts';
import { drawText } from '../../../../src/export/pptx/draw/text.ts';
import type { ConnectorItem, Contour } from '../../../../src/layout/page.ts';
import { elements } from '../../../support/pptx-package.ts';
import { box, text } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const node = (corners: Contour['corners'], ownSites: readonly string[] = []) =>
  drawn(
    drawText(
      text('Node a', box(0, 0, 100, 40), 'a', { contour: { corners, reach: 10, sites: [{ x: 50, y: 0, side: 'top' }] } }),
      makeSlide({ ownSites: new Set(ownSites) }),
    ),
  );
const presetOf = (root: ReturnType<typeof node>) => elements(root, 'a:prstGeom').map(({ attributes }) => attributes.prst);
const insets = (root: ReturnType<typeof node>) => {
  const { lIns, tIns, rIns, bIns } = elements(root, 'a:bodyPr')[0]?.attributes ?? {};
  return [lIns, tIns, rIns, bIns].map(Number);
};

describe('a contour', () => {
  it('that is rounded is PowerPoint’s own shape, its corners a share of the shorter side', () => {
    const root = node('round');
    expect(presetOf(root)).toEqual(['roundRect']);
    expect(elements(root, 'a:gd').map(({ attributes }) => attributes)).toEqual([{ name: 'adj', fmla: 'val 25000' }]);
  });

  it('that is rounded leaves its text where it was: the shape itself keeps text 0.29 of the corner within', () => {
    const [left, top, right, bottom] = insets(node('square'));
    const within = 0.29289 * 10 * 12_700;
    for (const [index, before] of [left, top, right, bottom].entries())
      expect(Math.abs((insets(node('round'))[index] ?? 0) + within - (before ?? 0))).toBeLessThan(1);
  });

  it('that is square is a rectangle', () => expect(presetOf(node('square'))).toEqual(['rect']));

  it.each(['cut', 'point'] as const)('with corners of kind %s has its own geometry: presets have other sites', (corners) => {
    expect(presetOf(node(corners))).toEqual([]);
    expect(elements(node(corners), 'a:cxn')).toHaveLength(1);
  });

  it('to which a line is glued off the middle of a side has its own geometry, of curves and not of arcs', () => {
    const root = node('round', ['Node a']);
    expect(presetOf(root)).toEqual([]);
    expect(elements(root, 'a:arcTo')).toEqual([]);
    expect(elements(root, 'a:cubicBezTo')).toHaveLength(4);
    expect(insets(root)).toEqual(insets(node('square')));
    // A point on each curve is as far from the middle of its corner as the arc is.
    const numbers = elements(root, 'a:pt').map(({ attributes }) => [Number(attributes.x), Number(attributes.y)] as const);
    const [start, one, two, end] = numbers;
    const half = (axis: 0 | 1) =>
      ((start?.[axis] ?? 0) + 3 * (one?.[axis] ?? 0) + 3 * (two?.[axis] ?? 0) + (end?.[axis] ?? 0)) / 8 / 12_700;
    expect(Math.hypot(10 - half(0), 10 - half(1))).toBeCloseTo(10, 1);
  });
});

it('only what is glued off the middle of a side needs sites of its own', () => {
  const link = (from: number, to: number): ConnectorItem => ({
    kind: 'connector',
    name: 'L',
    box: box(0, 0, 1, 1),
    from: { item: 'a', site: from, at: { x: 0, y: 0 } },
    to: { item: 'b', site: to, at: { x: 1, y: 1 } },
    corners: [],
    outline: { color: 'ink', width: 1 },
    origin: {},
  });
  expect([...gluedOffMiddle({ items: [link(0, 3)] })]).toEqual([]);
  expect([...gluedOffMiddle({ items: [link(3, 0), link(1, 4)] })]).toEqual(['b']);
});
