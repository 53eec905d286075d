import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import type { Link } from '../../../src/text/body.ts';
import { body, box, page, run, testDeck, text } from '../../support/pptx-pages.ts';
import { drawOne, lineOf } from './draw-one.ts';

const at = box(100, 200, 300, 40);
const attributesOf = (...runs: Parameters<typeof run>[]) =>
  drawOne([
    text(
      'T',
      at,
      body([
        lineOf(
          runs.map((each) => run(...each)),
          runs.map(() => 50),
        ),
      ]),
    ),
  ])
    .all('text')
    .map(({ attributes }) => attributes);

it('lets what lies under its fill through as far as it says', () => {
  const item = text('T', at, body([lineOf([run('One')], [50])]), { fill: 'paper', transparency: 25 });
  expect(
    drawOne([item])
      .all('rect')
      .map(({ attributes }) => attributes['fill-opacity']),
  ).toContain('0.75');
});

describe('pieces', () => {
  it('stand where they were measured, in the font, size and colour of their run', () => {
    expect(attributesOf(['One ', { size: 18 }], ['two', { bold: true, italic: true, color: 'disputed', size: 14 }])).toEqual([
      { x: '100', y: '217', 'font-family': 'Calibri, sans-serif', 'font-size': '18', fill: '#1B1F24' },
      {
        x: '150',
        y: '217',
        'font-family': 'Calibri, sans-serif',
        'font-size': '14',
        fill: '#8A5A00',
        'font-weight': '700',
        'font-style': 'italic',
      },
    ]);
  });

  it.each([
    ['top', 217],
    ['middle', 227],
    ['bottom', 237],
  ] as const)('of a body anchored at the %s have their baseline at %d', (anchor, y) => {
    const drawn = drawOne([text('T', at, body([lineOf([run('One')], [20])], { anchor, height: 20 }))]);
    expect(drawn.all('text')[0]?.attributes.y).toBe(String(y));
  });

  it('are two thirds as large and raised by three tenths as superscripts', () =>
    expect(attributesOf(['1', { size: 18, superscript: true }])).toMatchObject([{ 'font-size': '12', y: '211.6' }]));

  it('are kerned from 12 points on, as PowerPoint does', () => {
    expect(attributesOf(['AV', { size: 11 }], ['AV', { size: 12 }]).map((each) => each.class)).toEqual(['unkerned', undefined]);
  });

  it('that run from right to left begin at their right edge', () => {
    const plain = lineOf([run('مايو')], [60]);
    const lines = plain.lines.map((each) => ({
      ...each,
      pieces: each.pieces.map((piece) => ({ ...piece, isRightToLeft: true }) as const),
    }));
    const line = { ...plain, lines };
    expect(drawOne([text('T', at, body([line]))]).all('text')[0]?.attributes).toMatchObject({ x: '160', direction: 'rtl' });
  });

  it('name their language where it is not the deck’s', () =>
    expect(attributesOf(['май', { language: 'ru' }])).toMatchObject([{ lang: 'ru' }]));

  it('have bullets in the font that the deck names for them', () => {
    const lines = [{ y: 0, height: 21.6, baseline: 17, pieces: [{ text: '•', run: -1, x: 2, width: 9 }] }];
    const paragraph = {
      ...lineOf([run('A', { font: 'Georgia' })], [9]),
      lines,
      marker: { kind: 'bullet', character: '•' },
    } as const;
    expect(drawOne([text('T', at, body([paragraph]))]).all('text')[0]?.attributes).toMatchObject({
      'font-family': 'Arial, sans-serif',
      x: '102',
    });
  });
});

describe('whatever was typed', () => {
  it.each(['<script>alert(1)</script>', ' & "quoted" \'single\'', ']]> <!-- -->', '</text></svg>', '\u0000\u0007a\ud800b'])(
    'is text: %j',
    (typed) => {
      const { all, svg } = drawOne([text('T', at, body([lineOf([run(typed)], [50])]))], { title: typed });
      expect(all('text')[0]?.text).toBe(typed.replaceAll(/[\u0000-\u0008]|\ud800/g, ''));
      expect(svg).not.toContain('<script');
      expect(all('script')).toEqual([]);
    },
  );

  it('never becomes markup, in no place that shows it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const link = { kind: 'url', href: typed } as const;
        const item = text('T', at, body([lineOf([run(typed, { link, language: typed })], [50])]), { alt: typed, group: 'g' });
        const { root } = drawOne([item], { title: typed, groups: [{ id: 'g', name: typed, alt: typed }] });
        expect(new Set([...walk(root)].map(({ name }) => name))).toEqual(new Set(['svg', 'rect', 'g', ...kinds(root)]));
      }),
      { numRuns: 200 },
    ));
});

type Element = ReturnType<typeof drawOne>['root'];
function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if ('attributes' in child) yield* walk(child as Element);
}
const kinds = (root: Element): readonly string[] =>
  [...walk(root)].map(({ name }) => name).filter((name) => name === 'a' || name === 'text');

describe('links', () => {
  const linksOf = (link: Link, names: readonly string[] = ['one']) => {
    const pages = names.map((name) => page(name, [text('T', at, body([lineOf([run('x', { link })], [9])]))]));
    const maps = { sourcePages: new Map([['S1', 1]]), citingPages: new Map([['S1', 0]]) };
    return [...(drawSlides(pages, { ...testDeck, ...maps }).slides[0]?.svg.matchAll(/<a [^>]*>/gu) ?? [])].map(([tag]) => tag);
  };

  it('lead out of the deck in a window of their own', () =>
    expect(linksOf({ kind: 'url', href: 'https://example.org/a?b=1&c="d"' })).toEqual([
      '<a href="https://example.org/a?b=1&amp;c=%22d%22" target="_blank" rel="noopener noreferrer">',
    ]));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'not an address',
    '//host',
  ])('do not lead to %s', (href) => expect(linksOf({ kind: 'url', href })).toEqual([]));

  it('lead from a citation to the slide of its source, and back', () => {
    expect(linksOf({ kind: 'source', id: 'S1' }, ['one', 'the sources'])).toEqual(['<a href="#slide-the%20sources">']);
    expect(linksOf({ kind: 'citation', id: 'S1' }, ['one', 'the sources'])).toEqual(['<a href="#slide-one">']);
  });

  it('of unknown sources are plain text', () => {
    expect(linksOf({ kind: 'source', id: 'S9' })).toEqual([]);
    expect(attributesOf(['x', { link: { kind: 'source', id: 'S9' } }])[0]).not.toHaveProperty('text-decoration');
  });

  it('are underlined', () =>
    expect(attributesOf(['x', { link: { kind: 'url', href: 'mailto:a@example.org' } }])).toMatchObject([
      { 'text-decoration': 'underline' },
    ]));
});

it('frames a text with a contour in its fill and outline', () => {
  const contour = { corners: 'cut', reach: 8, sites: [] } as const;
  const [path] = drawOne([
    text('T', at, 'x', { contour, fill: 'panel', outline: { color: 'ink', width: 1.5, dash: 'dash' } }),
  ]).all('path');
  expect(path?.attributes).toEqual({
    d: 'M108 200H392L400 208V232L392 240H108L100 232V208Z',
    fill: '#F1F3F5',
    stroke: '#1B1F24',
    'stroke-width': '1.5',
    'stroke-linejoin': 'round',
    'stroke-dasharray': '6 4.5',
  });
});

it('draws a hyphen that is no part of the word', () => {
  const line = lineOf([run('Dampf')], [50]);
  const lines = line.lines.map((each) => ({
    ...each,
    pieces: each.pieces.map((piece) => ({ ...piece, isHyphenated: true as const })),
  }));
  const [drawn] = drawOne([text('T', at, body([{ ...line, lines }]))]).all('tspan');
  expect(drawn?.attributes).toEqual({ class: 'hyphen', 'aria-hidden': 'true' });
  expect(drawn?.text).toBe('-');
});
