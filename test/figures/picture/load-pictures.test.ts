import { describe, expect, it } from 'vitest';
import type { ImageDrawing } from '../../../src/figures/picture/drawing.ts';
import { loadPictures } from '../../../src/figures/picture/load-pictures.ts';
import { type Host, HostError } from '../../../src/foundation/host/host.ts';
import type { Figure } from '../../../src/markup/deck.ts';
import { columns, deck, slide } from '../../layout/make-deck.ts';
import { makePng } from '../../support/make-picture.ts';

const origin = { template: { file: 't.hbs', line: 3, column: 5 }, path: 'images[0].file' };
const drawing = (source: string): ImageDrawing => ({ kind: 'image', source, origin });
const image = (source: string): Figure => ({
  kind: 'figure',
  drawing: drawing(source),
  caption: [],
  alt: 'A picture.',
  origin: {},
});

function load(sources: readonly string[], files: Readonly<Record<string, Uint8Array | HostError>> = {}) {
  const read: (readonly [string, string | undefined])[] = [];
  const host: Host = {
    list: () => [],
    readText: () => '',
    readBytes: (path, inside) => {
      read.push([path, inside]);
      const found = files[path] ?? new HostError(path, 'missing', 'there is no such file');
      if (found instanceof HostError) throw found;
      return found;
    },
  };
  const figures = sources.map(image);
  const pages = deck(slide('a', 'A', [...figures.slice(1), columns([12, ...figures.slice(0, 1)])]));
  const locate = () => ({ file: 'b.yaml', line: 9, column: 1 });
  return { ...loadPictures(pages, { host, folders: ['in', 'templates'], locate }), read };
}

const told = (result: ReturnType<typeof load>) => result.diagnostics.map(({ code, message }) => `${code} ${message}`);

describe('pictures', () => {
  it('are read from the folder of the briefing, then of the templates, and each once', () => {
    const files = { 'in/a.png': makePng(4, 2), 'templates/logo.png': makePng(2, 2) };
    const { value, diagnostics, read } = load(['a.png', 'logo.png', 'a.png'], files);
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])].map(([source, { width }]) => [source, width])).toEqual(
      expect.arrayContaining([
        ['a.png', 4],
        ['logo.png', 2],
      ]),
    );
    expect(read.filter(([path]) => path === 'in/a.png')).toEqual([['in/a.png', 'in']]);
    expect(read.find(([path]) => path === 'templates/logo.png')).toEqual(['templates/logo.png', 'templates']);
  });

  it.each([
    '../secret.png',
    'a/../../secret.png',
    '..\\secret.png',
    '/etc/secret.png',
    '\\\\server\\secret.png',
    'C:\\secret.png',
    'c:secret.png',
    'file:///etc/secret.png',
    'https://example.org/a.png',
  ])('outside are refused without a look: %s', (source) => {
    const result = load([source]);
    expect(told(result)).toEqual([`IMG002 picture outside the folders: ${source}`]);
    expect(result.read).toEqual([]);
  });

  it('that a link leads out to are refused, and not looked for elsewhere', () => {
    const result = load(['a.png'], {
      'in/a.png': new HostError('in/a.png', 'outside', 'x'),
      'templates/a.png': makePng(1, 1),
    });
    expect(told(result)).toEqual(['IMG002 picture outside the folders, by a link: a.png']);
  });

  it('that are missing, of another kind or not to be read are told at both places', () => {
    const files = {
      'in/b.png': Buffer.from('GIF89a'),
      'in/c.png': new HostError('in/c.png', 'denied', 'cannot read: you may not'),
    };
    const result = load(['a.png', 'b.png', 'c.png'], files);
    expect([...told(result)].sort()).toEqual([
      'IMG001 invalid picture, a GIF cannot stand in a deck: b.png',
      'IMG001 missing picture: a.png',
      'IMG001 unreadable picture, cannot read: you may not: c.png',
    ]);
    for (const { span, related, hints } of result.diagnostics) {
      expect(span).toMatchObject({ file: 'b.yaml', line: 9 });
      expect(related[0]?.span).toEqual(origin.template);
      expect(hints).toHaveLength(1);
    }
  });

  it('of more than 10 MB or 40 megapixels are refused', () => {
    const files = {
      'in/heavy.png': Buffer.concat([makePng(1, 1), Buffer.alloc(10_000_001)]),
      'in/wide.png': makePng(2, 2, { width: 8001, height: 5000 }),
      'in/just.png': makePng(8000, 5000),
      'in/huge.png': new HostError('in/huge.png', 'too-large', 'x'),
    };
    const result = load(['heavy.png', 'wide.png', 'just.png', 'huge.png'], files);
    expect([...told(result)].sort()).toEqual([
      'IMG003 picture too large (11 MB; at most 10 are taken): heavy.png',
      'IMG003 picture too large (41 megapixels; at most 40 are taken): wide.png',
      'IMG003 picture too large (at most 10 MB are taken): huge.png',
    ]);
    expect(result.value?.has('just.png')).toBe(true);
  });
});
