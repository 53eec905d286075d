/** Relations figures on their pages, and what must hold of every one: nothing on its words, and lines that hold on to boxes. */
import { expect } from 'vitest';
import { crosses, inset, isWithin, overlaps } from '../../../src/figures/overlap.ts';
import type { RelationsDrawing } from '../../../src/figures/relations/drawing.ts';
import type { Box, Point } from '../../../src/foundation/units.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { ConnectorItem, Page, TextItem } from '../../../src/layout/page.ts';
import { bodyOf, expectSound } from '../../layout/expect-sound.ts';
import { deck, slide } from '../../layout/make-deck.ts';
import { look } from '../../layout/test-look.ts';
import { figureOf } from './relations-drawing.ts';

export function lay(drawing: RelationsDrawing, by = look): readonly Page[] {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', [figureOf(drawing)])), by, {
    locate: () => undefined,
  });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value;
}

const isConnector = (item: { readonly kind: string }): item is ConnectorItem => item.kind === 'connector';
const isNode = (item: { readonly kind: string }): item is TextItem => item.kind === 'text' && 'contour' in item;
export const connectorsOf = ({ items }: Page): readonly ConnectorItem[] => items.filter(isConnector);
export const nodesOf = ({ items }: Page): readonly TextItem[] => items.filter(isNode);
export const wordsOf = ({ items }: Page): readonly TextItem[] =>
  items.filter((item): item is TextItem => item.kind === 'text' && /^Link \d+ words/u.test(item.name));
const lineOf = ({ from, corners, to }: ConnectorItem): readonly Point[] => [from.at, ...corners, to.at];

export function expectClear(page: Page): void {
  const [nodes, words, lines] = [nodesOf(page), wordsOf(page), connectorsOf(page)];
  const boxes: readonly (TextItem & { box: Box })[] = [...nodes, ...words];
  for (const [index, one] of boxes.entries()) {
    expect(isWithin(one.box, inset(bodyOf(page), -0.01)), `${one.name} in the frame`).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(overlaps(one.box, other.box), `${one.name} on ${other.name}`).toBe(false);
  }
  for (const line of lines) {
    for (const { name, box } of nodes) {
      if (name !== line.from.item && name !== line.to.item)
        expect(crosses(lineOf(line), box), `${line.name} through ${name}`).toBe(false);
    }
    for (const { name, box } of words) {
      // Words of their own stand on a line only where it runs straight from box to box.
      if (name !== `${line.name} words` || line.corners.length > 0)
        expect(crosses(lineOf(line), box), `${line.name} under ${name}`).toBe(false);
    }
  }
}

export function expectGlued(page: Page): void {
  for (const line of connectorsOf(page)) {
    for (const end of [line.from, line.to]) {
      const held = page.items.findIndex(({ name }) => name === end.item);
      const item = page.items[held];
      expect(held).toBeGreaterThanOrEqual(0);
      expect(held).toBeLessThan(page.items.indexOf(line));
      const site = item?.kind === 'text' ? item.contour?.sites[end.site] : undefined;
      expect(site, `${line.name} at ${end.item}`).toBeDefined();
      expect(end.at.x).toBeCloseTo((item?.box.x ?? 0) + (site?.x ?? 0), 6);
      expect(end.at.y).toBeCloseTo((item?.box.y ?? 0) + (site?.y ?? 0), 6);
    }
  }
}
