import { describe, expect, it } from 'vitest';
import { crosses, inset, isWithin, overlaps } from '../../../src/layout/figures/overlap.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { ConnectorItem, Page, TextItem } from '../../../src/layout/page.ts';
import type { RelationsDrawing } from '../../../src/markup/drawing.ts';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import type { Box, Point } from '../../../src/units.ts';
import { expectSound } from '../expect-sound.ts';
import { columns, deck, paragraph, prose, run, slide } from '../make-deck.ts';
import { bodyText } from '../page-text.ts';
import { look } from '../test-look.ts';
import { figureOf, link, node, randomDrawings, relations } from './relations-drawing.ts';

function lay(drawing: RelationsDrawing, by = look): readonly Page[] {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', [figureOf(drawing)])), by, {
    locate: () => undefined,
  });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value;
}

const isConnector = (item: { readonly kind: string }): item is ConnectorItem => item.kind === 'connector';
const isNode = (item: { readonly kind: string }): item is TextItem => item.kind === 'text' && 'contour' in item;
const connectorsOf = ({ items }: Page): readonly ConnectorItem[] => items.filter(isConnector);
const nodesOf = ({ items }: Page): readonly TextItem[] => items.filter(isNode);
const wordsOf = ({ items }: Page): readonly TextItem[] =>
  items.filter((item): item is TextItem => item.kind === 'text' && /^Link \d+ words/u.test(item.name));
const lineOf = ({ from, to }: ConnectorItem): readonly Point[] => [from.at, to.at];

function expectClear(page: Page): void {
  const [nodes, words, lines] = [nodesOf(page), wordsOf(page), connectorsOf(page)];
  const boxes: readonly (TextItem & { box: Box })[] = [...nodes, ...words];
  for (const [index, one] of boxes.entries()) {
    expect(isWithin(one.box, inset(look.theme.grid.body, -0.01)), `${one.name} in the frame`).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(overlaps(one.box, other.box), `${one.name} on ${other.name}`).toBe(false);
  }
  for (const line of lines) {
    for (const { name, box } of nodes) {
      if (name !== line.from.item && name !== line.to.item)
        expect(crosses(lineOf(line), box), `${line.name} through ${name}`).toBe(false);
    }
    for (const { name, box } of words) {
      if (name !== `${line.name} words`) expect(crosses(lineOf(line), box), `${line.name} under ${name}`).toBe(false);
    }
  }
}

function expectGlued(page: Page): void {
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

/** A name as it was before two of them on a page were told apart. */
const idOf = (name: string): string => name.replace(/^Node /u, '');

describe('a relations figure', () => {
  const graphs = randomDrawings(50);

  it('of any of 50 random graphs touches nothing with its words, and shows every link once', () => {
    for (const drawing of graphs) {
      const pages = lay(drawing);
      for (const page of pages) {
        expectClear(page);
        expectGlued(page);
      }
      const shown = pages.flatMap((page) =>
        connectorsOf(page).map((line) => {
          const words = wordsOf(page).find(({ name }) => name === `${line.name} words`);
          return `${idOf(line.from.item)} ${words ? bodyText(words.body) : ''} ${idOf(line.to.item)}`;
        }),
      );
      const wanted = drawing.links.map(({ from, to, words }) => `${from} ${words.map(({ text }) => text).join('')} ${to}`);
      expect(shown).toEqual(wanted);
    }
  });

  it('is the same for the same data', () => {
    // In a look of its own, or what was laid out before would only be remembered.
    for (const drawing of graphs.slice(0, 8))
      expect(lay(structuredClone(drawing), { ...look, metrics: loadMetrics() })).toEqual(lay(drawing));
  });

  it('keeps what is usual on one slide', () => {
    const usual = graphs.filter(({ nodes, links }) => links.length <= nodes.length + 1 && links.length <= 9);
    expect(usual.length).toBeGreaterThan(8);
    const parted = usual.filter((drawing) => lay(drawing).length > 1);
    expect(parted.length / usual.length).toBeLessThanOrEqual(0.2);
  });

  it('is one group with a name and alternative text', () => {
    const [page] = lay(relations([node('a'), node('b')], [link('a', 'b')]));
    expect(page?.groups).toMatchObject([{ name: 'Relations', alt: 'The same in more words.' }]);
    const inside = page?.items.filter(({ group }) => group === page.groups[0]?.id) ?? [];
    expect(inside.map(({ name }) => name)).toEqual(['Node a', 'Node b', 'Link 1', 'Link 1 words']);
  });

  it('tells by the line how a link stands, and by the corners what a node is', () => {
    const nodes = [
      node('a', { kind: 'actor' }),
      node('b', { kind: 'person' }),
      node('c', { kind: 'party' }),
      node('d', { kind: 'incident' }),
    ];
    const [page] = lay(
      relations(nodes, [
        link('a', 'b', { tone: 'reported' }),
        link('b', 'c', { tone: 'disputed' }),
        link('c', 'd', { tone: 'denied' }),
      ]),
    );
    if (!page) throw new Error('no page');
    expect(connectorsOf(page).map(({ outline }) => [outline.dash, outline.arrow])).toEqual([
      ['solid', 'end'],
      ['dash', 'end'],
      ['dot', 'end'],
    ]);
    expect(nodesOf(page).map(({ contour }) => contour?.corners)).toEqual(['square', 'round', 'cut', 'point']);
    for (const { contour } of nodesOf(page))
      expect(contour?.sites.slice(0, 4).map(({ side }) => side)).toEqual(['top', 'left', 'bottom', 'right']);
  });

  it('draws two links between the same two, each way, as two lines', () => {
    const [page] = lay(relations([node('a'), node('b')], [link('a', 'b'), link('b', 'a')]));
    const [one, other] = page ? connectorsOf(page) : [];
    expect(one?.from.at).not.toEqual(other?.to.at);
  });

  it('stands beside prose, and twice on a page without mixing up its boxes', () => {
    const small = relations([node('a'), node('b')], [link('a', 'b')]);
    const block = columns([7, figureOf(small), figureOf({ ...small })], [5, prose(paragraph('Two of them.'))]);
    const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', [block])), look, { locate: () => undefined });
    expect(diagnostics).toEqual([]);
    expectSound(value);
    for (const page of value) expectGlued(page);
    expect(value.flatMap(connectorsOf).map(({ from }) => from.item)).toEqual(['Node a', 'Node a 2']);
  });

  it('says so where not even one link fits', () => {
    const words = [run(`${'Very long words on one line. '.repeat(80)}`)];
    const drawing = relations([node('a'), node('b')], [link('a', 'b', { words })]);
    const { diagnostics } = layoutDeck(deck(slide('one', 'A message', [figureOf(drawing)])), look, { locate: () => undefined });
    expect(diagnostics.map(({ code }) => code)).toContain('LAY001');
  });
});
