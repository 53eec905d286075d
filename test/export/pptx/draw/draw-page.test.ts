import { describe, expect, it } from 'vitest';
import { drawPage } from '../../../../src/export/pptx/draw/draw-page.ts';
import type { ShapeItem } from '../../../../src/layout/page.ts';
import { elements } from '../../../support/pptx-package.ts';
import { box, cell, page, table, text } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const shape = (name: string, x: number, rest: Partial<ShapeItem> = {}): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  name,
  box: box(x, 10, 20, 20),
  origin: {},
  ...rest,
});
const groups = [{ id: 'g', name: 'Map', alt: 'A "map"' }];
const names = (root: ReturnType<typeof drawn>) => elements(root, 'p:cNvPr').map(({ attributes }) => attributes.name);

describe('drawPage', () => {
  it('gathers a group where its first member stands, with its name and alternative text', () => {
    const items = [
      shape('A', 0),
      shape('B', 30, { group: 'g' }),
      text('T', box(0, 0, 9, 9), 't'),
      shape('C', 70, { group: 'g' }),
    ];
    const root = drawn(drawPage(page('p', items, { groups }), makeSlide()));
    expect(names(root)).toEqual(['Title', 'A', 'Map', 'B', 'C', 'T']);
    const [group] = elements(root, 'p:grpSp');
    expect(group && elements(group, 'p:cNvPr')[0]?.attributes.descr).toBe('A "map"');
    const frame = group ? elements(group, 'a:xfrm')[0] : undefined;
    expect(frame && elements(frame).map(({ name, attributes }) => [name, ...Object.values(attributes)])).toEqual([
      ['a:off', '381000', '127000'],
      ['a:ext', '762000', '254000'],
      ['a:chOff', '381000', '127000'],
      ['a:chExt', '762000', '254000'],
    ]);
  });

  it('leaves a table, which PowerPoint cannot group, on its own', () => {
    const items = [shape('A', 0, { group: 'g' }), table('T', box(0, 50, 90, 20), [[cell('a', 0)]], { group: 'g' })];
    const root = drawn(drawPage(page('p', items, { groups }), makeSlide()));
    expect(root.children.filter((child) => 'name' in child).map((child) => ('name' in child ? child.name : ''))).toEqual([
      'p:sp',
      'p:grpSp',
      'p:graphicFrame',
    ]);
  });

  it('draws a member of an unknown group by itself', () => {
    expect(elements(drawn(drawPage(page('p', [shape('A', 0, { group: 'lost' })]), makeSlide())), 'p:grpSp')).toEqual([]);
  });

  it('numbers shapes from 2, each once, and says what is decoration', () => {
    const items = [shape('A', 0, { alt: { decorative: true } }), shape('B', 30, { group: 'g', alt: 'B & b' })];
    const root = drawn(drawPage(page('p', items, { groups }), makeSlide()));
    expect(elements(root, 'p:cNvPr').map(({ attributes }) => attributes.id)).toEqual(['2', '3', '4', '5']);
    expect(elements(root, 'adec:decorative').map(({ attributes }) => attributes.val)).toEqual(['1']);
    expect(elements(root, 'p:cNvPr').at(-1)?.attributes.descr).toBe('B & b');
  });

  it('draws every text exactly where it was laid, and lets nothing shrink', () => {
    const root = drawn(drawPage(page('p', [text('T', box(10.5, 20, 30, 40), 't')]), makeSlide()));
    const [, second] = elements(root, 'p:sp');
    expect(second && elements(second, 'a:bodyPr')[0]?.attributes).toMatchObject({
      wrap: 'square',
      lIns: '76200',
      tIns: '38100',
      rIns: '50800',
      bIns: '63500',
      anchor: 't',
    });
    expect(second && elements(second, 'a:noAutofit')).toHaveLength(1);
    expect(second && elements(second, 'a:off')[0]?.attributes).toEqual({ x: '133350', y: '254000' });
  });
});
