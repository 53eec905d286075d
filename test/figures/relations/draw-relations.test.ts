import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { expectSound } from '../../layout/expect-sound.ts';
import { columns, deck, paragraph, prose, run, slide } from '../../layout/make-deck.ts';
import { bodyText } from '../../layout/page-text.ts';
import { look } from '../../layout/test-look.ts';
import { connectorsOf, expectGlued, lay, nodesOf, wordsOf } from './laid-relations.ts';
import { figureOf, link, node, relations } from './relations-drawing.ts';

describe('a relations figure', () => {
  it('is one group with a name and alternative text', () => {
    const [page] = lay(relations([node('a'), node('b')], [link('a', 'b')]));
    expect(page?.groups).toMatchObject([{ name: 'Relations', alt: 'The same in more words.' }]);
    const inside = page?.items.filter(({ group }) => group === page.groups[0]?.id) ?? [];
    expect(inside.map(({ name }) => name)).toEqual(['Node Name of a', 'Node Name of b', 'Link 1', 'Link 1 words']);
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

  it('says once what each sort of line stands for, under itself and beside a line of that sort', () => {
    const nodes = [node('a'), node('b'), node('c'), node('d')];
    const [page] = lay(
      relations(nodes, [
        link('a', 'b', { tone: 'denied', key: 'denied' }),
        link('b', 'c', { tone: 'disputed', key: 'alleged' }),
        link('c', 'd', { tone: 'disputed', key: 'disputed' }),
        link('a', 'd', { tone: 'disputed', key: 'alleged' }),
      ]),
    );
    const items = page?.items ?? [];
    const lines = items.filter(({ kind, name }) => kind === 'path' && name.startsWith('Key'));
    expect(lines.map((item) => (item.kind === 'path' ? item.outline?.dash : ''))).toEqual(['dash', 'dot']);
    const words = items.filter((item) => item.kind === 'text' && item.name.startsWith('Key'));
    expect(words.map((item) => (item.kind === 'text' ? bodyText(item.body) : ''))).toEqual(['alleged, disputed', 'denied']);
    const lowest = Math.max(...(page ? nodesOf(page) : []).map(({ box }) => box.y + box.height));
    for (const { box } of [...lines, ...words]) expect(box.y).toBeGreaterThan(lowest);
  });

  it('turns its lines at right angles, and sets words on one line where they find room so', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
    const [page] = lay(relations(nodes, [link('a', 'b'), link('a', 'c'), link('a', 'd')]));
    if (!page) throw new Error('no page');
    for (const { from, corners, to } of connectorsOf(page)) {
      const points = [from.at, ...corners, to.at];
      for (const [index, next] of points.slice(1).entries()) {
        const at = points[index] ?? next;
        expect(Math.min(Math.abs(next.x - at.x), Math.abs(next.y - at.y))).toBeCloseTo(0, 6);
      }
    }
    for (const { body } of wordsOf(page)) expect(body.paragraphs.flatMap(({ lines }) => lines)).toHaveLength(1);
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
    expect(value.flatMap(connectorsOf).map(({ from }) => from.item)).toEqual(['Node Name of a', 'Node Name of a 2']);
  });

  it('says so where not even one link fits', () => {
    const words = [run(`${'Very long words on one line. '.repeat(80)}`)];
    const drawing = relations([node('a'), node('b')], [link('a', 'b', { words })]);
    const { diagnostics } = layoutDeck(deck(slide('one', 'A message', [figureOf(drawing)])), look, { locate: () => undefined });
    expect(diagnostics.map(({ code }) => code)).toContain('LAY001');
  });
});
