import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { testDeck, testTheme } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, testDeck));
});

const all = (name: string, pattern: RegExp): readonly string[] => allMatches(open.text(name), pattern);

describe('theme', () => {
  it('holds the colours by role and the fonts', () => {
    const slots = all('ppt/theme/theme1.xml', /<a:(\w+)><a:srgbClr/g);
    expect(slots).toEqual([
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ]);
    const { ink, paper, muted, panel, accent, reported, assessed, disputed, denied, unknown, link } = testTheme.colors;
    const wanted = [ink, paper, muted, panel, accent, reported, assessed, disputed, denied, unknown, link, link];
    expect(all('ppt/theme/theme1.xml', /srgbClr val="(\w+)"/g)).toEqual(wanted.map((color) => color.slice(1)));
    expect(all('ppt/theme/theme1.xml', /<a:latin typeface="([^"]+)"/g)).toEqual(['Calibri', 'Calibri']);
  });

  it('is one for each master, in the same colours', () => {
    const colors = [1, 2, 3].map((number) => all(`ppt/theme/theme${number}.xml`, /srgbClr val="(\w+)"/g));
    expect(new Set(colors.map((each) => each.join(' '))).size).toBe(1);
    const used = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1', 'handoutMasters/_rels/handoutMaster1'];
    expect(used.map((name) => all(`ppt/${name}.xml.rels`, /Target="\.\.\/(theme\/theme\d\.xml)"/g))).toEqual([
      ['theme/theme1.xml'],
      ['theme/theme2.xml'],
      ['theme/theme3.xml'],
    ]);
  });
});
