import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, testDeck));
});

const all = (name: string, pattern: RegExp): readonly string[] => allMatches(open.text(name), pattern);

describe('media', () => {
  it('are stored once, also when they stand on a slide twice', () => {
    expect(open.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(all('ppt/slides/_rels/slide7.xml.rels', /Target="(\.\.\/media\/[^"]+)"/g)).toEqual([
      '../media/image1.png',
      '../media/image1.png',
    ]);
  });
});
