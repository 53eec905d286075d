/** What it takes to lay a slide, counted in characters that are measured: the same on every machine. */
import { expect } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Look } from '../../src/layout/look.ts';
import type { Block } from '../../src/markup/deck.ts';
import type { FontMetrics } from '../../src/text/metrics.ts';
import { deck, slide } from './make-deck.ts';
import { look } from './test-look.ts';

/** The widths of the look, counting how many characters are asked for. */
function countingLook(): { readonly counting: Look; readonly asked: () => number } {
  let count = 0;
  const metrics: FontMetrics = {
    advance: (codePoint, face) => {
      count += 1;
      return look.metrics.advance(codePoint, face);
    },
    kern: (left, right, face) => look.metrics.kern?.(left, right, face) ?? 0,
    covers: (codePoint, face) => look.metrics.covers(codePoint, face),
  };
  return { counting: { ...look, metrics }, asked: () => count };
}

/** Characters that are measured to lay a slide of these blocks, and the pages that it takes. */
export function costOf(blocks: readonly Block[]): { readonly measured: number; readonly pages: number } {
  const { counting, asked } = countingLook();
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), counting, { locate: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { measured: asked(), pages: value.length };
}
