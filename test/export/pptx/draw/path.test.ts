import { describe, expect, it } from 'vitest';
import { drawPath } from '../../../../src/export/pptx/draw/path.ts';
import type { PathItem } from '../../../../src/layout/page.ts';
import { elements } from '../../../support/pptx-package.ts';
import { box } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));
const path = (rest: Partial<PathItem>): PathItem => ({
  kind: 'path',
  name: 'P',
  box: box(10, 20, 100, 50),
  rings: [],
  isClosed: true,
  origin: {},
  ...rest,
});
const draw = (rest: Partial<PathItem>) => drawn(drawPath(path(rest), makeSlide()));

describe('drawPath', () => {
  it('writes a ring and its hole as one path, from the corner of the box, in whole EMU', () => {
    const root = draw({ rings: [points([10, 20], [110, 20], [60.33, 70]), points([40, 30], [60, 30], [50, 40])], fill: 'panel' });
    expect(elements(root, 'a:path')[0]?.attributes).toEqual({ w: '1270000', h: '635000' });
    expect(elements(root, 'a:close')).toHaveLength(2);
    const at = elements(root, 'a:pt').map(({ attributes }) => `${attributes.x},${attributes.y}`);
    expect(at).toEqual(['0,0', '1270000,0', '639191,635000', '381000,127000', '635000,127000', '508000,254000']);
  });

  it('leaves an open path open and unfilled, with its dash and its arrow at the end', () => {
    const root = draw({
      rings: [points([10, 20], [60, 70], [110, 20])],
      isClosed: false,
      fill: 'panel',
      outline: { color: 'denied', width: 2, dash: 'dash', arrow: 'end' },
    });
    expect(elements(root, 'a:path')[0]?.attributes.fill).toBe('none');
    expect(elements(root, 'a:close')).toEqual([]);
    expect(elements(root, 'a:ln')[0]?.attributes.w).toBe('25400');
    expect(elements(root, 'a:prstDash')[0]?.attributes.val).toBe('dash');
    expect(elements(root, 'a:tailEnd')[0]?.attributes.type).toBe('triangle');
  });

  it('writes one straight stretch as a line that keeps its direction', () => {
    const root = draw({
      rings: [points([110, 70], [10, 20])],
      isClosed: false,
      outline: { color: 'ink', width: 1, arrow: 'end' },
    });
    expect(elements(root, 'p:cxnSp')).toHaveLength(1);
    expect(elements(root, 'a:xfrm')[0]?.attributes).toEqual({ flipH: '1', flipV: '1' });
    expect(elements(root, 'a:ext')[0]?.attributes).toEqual({ cx: '1270000', cy: '635000' });
  });
});
