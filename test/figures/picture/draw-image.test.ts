import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/export/pptx/write-pptx.ts';
import type { ImageDrawing } from '../../../src/figures/picture/drawing.ts';
import { isPictureProblem } from '../../../src/figures/picture/picture-problem.ts';
import { readPicture } from '../../../src/figures/picture/read-picture.ts';
import { gatherFacts } from '../../../src/layout/deck-facts.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Look } from '../../../src/layout/look.ts';
import type { ImageItem, Page } from '../../../src/layout/page.ts';
import type { Pictures } from '../../../src/layout/pictures.ts';
import type { Figure } from '../../../src/markup/deck.ts';
import { expectSound } from '../../layout/expect-sound.ts';
import { columns, deck, paragraph, prose, run, slide } from '../../layout/make-deck.ts';
import { look } from '../../layout/test-look.ts';
import { makeJpeg, makePng } from '../../support/make-picture.ts';
import { checkPackage, openPackage } from '../../support/pptx-package.ts';
import { sdkErrors } from '../../support/sdk-errors.ts';

const image = (source: string): ImageDrawing => ({ kind: 'image', source, origin: {} });
const figure = (source: string, caption = 'What it shows.'): Figure => ({
  kind: 'figure',
  drawing: image(source),
  caption: caption === '' ? [] : [run(caption)],
  alt: `Alternative text of ${source}`,
  origin: {},
});

const files = {
  'wide.png': makePng(1600, 400),
  'tall.png': makePng(300, 1200),
  'small.png': makePng(60, 40),
  'turned.jpg': makeJpeg(800, 600, { orientation: 6 }),
  'drawn.svg': Buffer.from(
    '<svg viewBox="0 0 40 20"><path fill="tomato" d="M0 0h40v20H0zM10 5v10h20V5z"/><path fill="none" stroke="#246" d="M0 10h40"/></svg>',
  ),
};

function lookWith(): Look {
  const pictures: Pictures = new Map(
    Object.entries(files).flatMap(([name, bytes]) => {
      const picture = readPicture(bytes);
      return isPictureProblem(picture) ? [] : [[name, picture] as const];
    }),
  );
  return { ...look, pictures };
}

function lay(...blocks: Parameters<typeof slide>[2]): readonly Page[] {
  const { value = [], diagnostics } = layoutDeck(deck(slide('a', 'A message', blocks)), lookWith(), { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value;
}

const picturesOf = (pages: readonly Page[]): readonly ImageItem[] =>
  pages.flatMap(({ items }) => items.filter((item): item is ImageItem => item.kind === 'image'));

describe('a picture', () => {
  it.each([
    ['wide.png', 4],
    ['tall.png', 0.25],
    ['small.png', 1.5],
    ['turned.jpg', 0.75],
  ])('%s keeps its proportions, alone and in a column', (source, ratio) => {
    for (const blocks of [[figure(source)], [columns([6, figure(source)], [6, prose(paragraph('Beside it.'))])]]) {
      const [image] = picturesOf(lay(...blocks));
      expect((image?.box.width ?? 0) / (image?.box.height ?? 1)).toBeCloseTo(ratio, 6);
      expect(image?.alt).toBe(`Alternative text of ${source}`);
      expect(image?.group).toBeUndefined();
    }
  });

  it('fills the width where it has the pixels, and is not blown up where it has not', () => {
    expect(picturesOf(lay(figure('wide.png')))[0]?.box.width).toBeCloseTo(look.theme.grid.body.width, 6);
    expect(picturesOf(lay(figure('small.png')))[0]?.box.width).toBe(60);
  });

  it('that is drawn with shapes becomes freeforms in one group, as large as the box, which PowerPoint takes', async () => {
    for (const blocks of [[figure('drawn.svg')], [columns([6, figure('drawn.svg')], [6, prose(paragraph('Beside it.'))])]]) {
      const pages = lay(...blocks);
      const shapes = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'path'));
      const [{ box }, line] = shapes as [(typeof shapes)[0], (typeof shapes)[0]];
      expect(box.width / box.height).toBeCloseTo(2, 6);
      expect(shapes[0]?.rings).toHaveLength(2);
      expect(line.box).toEqual({ x: box.x, y: box.y + box.height / 2, width: box.width, height: 0 });
      expect(line.outline?.width).toBeCloseTo(box.width / 40, 6);
      expect(pages[0]?.groups).toMatchObject([{ name: 'Picture', alt: 'Alternative text of drawn.svg' }]);
      expect(new Set(shapes.map(({ group }) => group))).toEqual(new Set([pages[0]?.groups[0]?.id]));
    }
    const pages = lay(figure('drawn.svg'));
    const file = await writePptx(pages, gatherFacts(pages, { theme: look.theme, frame: deck().frame }));
    const open = openPackage(file);
    expect(open.names.filter((name) => name.includes('media'))).toEqual([]);
    expect(open.text('ppt/slides/slide1.xml')).toContain('<a:srgbClr val="FF6347"/>');
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });

  it('is stored once in the file, turned by PowerPoint, in a valid package', async () => {
    const slides = ['turned.jpg', 'wide.png', 'turned.jpg'].map((name, index) =>
      slide(`s${index}`, `Slide ${index}`, [figure(name)]),
    );
    const { value: pages = [] } = layoutDeck(deck(...slides), lookWith(), { locate: () => undefined });
    const file = await writePptx(pages, gatherFacts(pages, { theme: look.theme, frame: deck().frame }));
    const open = openPackage(file);
    expect(open.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.jpeg', 'ppt/media/image2.png']);
    expect(Buffer.from(open.bytes('ppt/media/image1.jpeg')).toString('latin1')).not.toContain('GPS');
    const xml = open.text('ppt/slides/slide1.xml');
    expect(xml).toContain('descr="Alternative text of turned.jpg"');
    const [, width = '', height = ''] = /<a:xfrm rot="5400000"><a:off [^>]*\/><a:ext cx="(\d+)" cy="(\d+)"\/>/u.exec(xml) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(800 / 600, 3);
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });
});
