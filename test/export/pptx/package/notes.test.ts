import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, testDeck));
});

describe('notes', () => {
  it('are a paragraph each, with their breaks, in the deck’s language', () => {
    const notes = open.text('ppt/notesSlides/notesSlide3.xml');
    expect(notes).toContain('<a:t>First paragraph of the notes.</a:t></a:r></a:p><a:p>');
    expect(notes).toMatch(/<a:t>Second &amp; last,<\/a:t><\/a:r><a:br><a:rPr lang="en-GB" sz="1200".*?<\/a:br><a:r>/u);
  });

  it('are left out where there is nothing to say', () => {
    expect(open.names.filter((name) => /notesSlide\d+\.xml$/.test(name))).toEqual([
      'ppt/notesSlides/notesSlide3.xml',
      'ppt/notesSlides/notesSlide8.xml',
    ]);
    expect(open.text('ppt/slides/_rels/slide1.xml.rels')).not.toContain('notesSlide');
  });
});
