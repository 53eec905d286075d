import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { expectSound } from '../../layout/expect-sound.ts';
import { columns, deck, paragraph, prose, run, slide } from '../../layout/make-deck.ts';
import { look } from '../../layout/test-look.ts';
import { connectorsOf, expectGlued, lay, nodesOf } from './laid-relations.ts';
import { figureOf, link, node, relations } from './relations-drawing.ts';

describe('a relations figure', () => {
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
