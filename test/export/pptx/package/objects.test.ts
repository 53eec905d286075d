import { beforeAll, describe, expect, it } from 'vitest';
import { openPptxGenJS, writeParts } from '../../../../src/export/pptx/pptxgenjs.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { pixel, testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, testDeck));
});

/** Of a picture on two slides and, on the first, a drawing, as PptxGenJS writes them. */
async function byPptxGenJS(): Promise<ReadonlyMap<string, Uint8Array>> {
  const deck = await openPptxGenJS();
  const place = { x: 1, y: 1, w: 1, h: 1 };
  const [first, second] = [deck.addSlide(), deck.addSlide()];
  const picture = `image/png;base64,${Buffer.from(pixel).toString('base64')}`;
  first.addImage({ ...place, data: picture });
  second.addImage({ ...place, data: picture });
  first.addImage({ ...place, data: `image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}` });
  return writeParts(deck);
}

const all = (name: string, pattern: RegExp): readonly string[] => allMatches(open.text(name), pattern);

describe('media', () => {
  it('are stored once, also when they stand on a slide twice', () => {
    expect(open.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(all('ppt/slides/_rels/slide7.xml.rels', /Target="(\.\.\/media\/[^"]+)"/g)).toEqual([
      '../media/image1.png',
      '../media/image1.png',
    ]);
  });

  it('are not left to PptxGenJS, which stores one twice, and a drawing with no picture beside it', async () => {
    const media = [...(await byPptxGenJS())].filter(([name]) => name.startsWith('ppt/media/'));
    expect(media.filter(([, bytes]) => Buffer.compare(bytes, pixel) === 0)).toHaveLength(2);
    const fallback = media.filter(([name, bytes]) => name.endsWith('.png') && bytes[0] !== 0x89);
    expect(fallback).toHaveLength(1);
  });
});
