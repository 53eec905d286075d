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

describe('layouts', () => {
  it('are those of the theme, and each slide has its own', () => {
    const titles = [1, 2, 3, 4, 5, 6, 7].flatMap((number) =>
      all(`ppt/slideLayouts/slideLayout${number}.xml`, /<p:cSld name="([^"]+)"/g),
    );
    expect(titles).toEqual(['Title', 'Section', 'Content', 'Two columns', 'Table', 'Figure', 'Title only']);
    expect(open.text('ppt/slides/_rels/slide5.xml.rels')).toContain('slideLayout5.xml');
  });
});
