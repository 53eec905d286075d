import { describe, expect, it } from 'vitest';
import { nameParts, pathBetween } from '../../../../src/export/pptx/package/part-names.ts';

describe('nameParts', () => {
  it('counts from 1, and behind what is there, whatever its case', () => {
    const fresh = nameParts();
    expect([fresh.slide(0), fresh.picture(1, 'png'), fresh.theme(2)]).toEqual([
      'ppt/slides/slide1.xml',
      'ppt/media/image1.png',
      'ppt/theme/theme2.xml',
    ]);
    const names = nameParts([
      'ppt/media/Image7.emf',
      'ppt/media/image12.old/x.png',
      'ppt/theme/theme3.xml',
      'ppt/theme/themeA.xml',
    ]);
    expect([names.slide(4), names.picture(2, 'jpeg'), names.theme(1)]).toEqual([
      'ppt/slides/slide5.xml',
      'ppt/media/image9.jpeg',
      'ppt/theme/theme4.xml',
    ]);
  });
});

describe('pathBetween', () => {
  it.each([
    ['ppt/slides/slide1.xml', 'ppt/slideLayouts/slideLayout2.xml', '../slideLayouts/slideLayout2.xml'],
    ['ppt/presentation.xml', 'ppt/slides/slide1.xml', 'slides/slide1.xml'],
    ['deck.xml', 'ppt/slides/slide 1.xml', 'ppt/slides/slide%201.xml'],
    ['a/b/c.xml', 'd/e.xml', '../../d/e.xml'],
    ['ppt/a.xml', 'ppt/b.xml', 'b.xml'],
  ])('leads from %s to %s', (from, to, path) => {
    expect(pathBetween(from, to)).toBe(path);
  });
});
