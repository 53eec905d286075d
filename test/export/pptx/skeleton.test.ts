import { describe, expect, it } from 'vitest';
import { closeParts } from '../../../src/export/pptx/package/parts.ts';
import { makeSkeleton } from '../../../src/export/pptx/skeleton.ts';
import { galleryPages } from '../../support/pptx-gallery.ts';
import { checkPackage } from '../../support/pptx-package.ts';
import { page, testTheme } from '../../support/pptx-pages.ts';

describe('makeSkeleton', () => {
  it('makes a slide and notes part for each page, with the pictures and the chart', async () => {
    const parts = await makeSkeleton(galleryPages, testTheme.grid.slide);
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/s/.test(name))).toHaveLength(galleryPages.length);
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/media/'))).toHaveLength(2);
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/embeddings/'))).toHaveLength(1);
  });

  it('has the faults that the passes are there for: a PptxGenJS without them could lose a pass', async () => {
    const problems = checkPackage(closeParts(await makeSkeleton([page('a', []), page('b', [])], testTheme.grid.slide)));
    expect(problems).toContain('phantom content type: ppt/slideMasters/slideMaster2.xml');
    expect(problems).toContain('a master without a theme of its own');
  });
});
