import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, { ...testDeck, sourcePages: new Map([['s1', 7]]) }));
});

const all = (name: string, pattern: RegExp): readonly string[] => allMatches(open.text(name), pattern);

describe('slides', () => {
  it('say the title, the footers and the number as placeholders', () => {
    expect(all('ppt/slides/slide3.xml', /(<p:ph [^>]*>)/g)).toEqual([
      '<p:ph type="title"/>',
      '<p:ph idx="1"/>',
      '<p:ph type="dt" sz="half" idx="10"/>',
      '<p:ph type="ftr" sz="quarter" idx="11"/>',
      '<p:ph type="sldNum" sz="quarter" idx="12"/>',
    ]);
  });

  it('jump to the page of a source', () => {
    expect(open.text('ppt/slides/slide3.xml')).toMatch(/<a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinksldjump">/);
    expect(open.text('ppt/slides/_rels/slide3.xml.rels')).toMatch(/relationships\/slide" Target="slide8.xml"/);
  });
});
