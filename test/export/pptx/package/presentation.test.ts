import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { page, testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, testDeck));
});

const all = (name: string, pattern: RegExp): readonly string[] => allMatches(open.text(name), pattern);

describe('sections', () => {
  it('are slides in a row, by name, with ids that are GUIDs', () => {
    expect(all('ppt/presentation.xml', /p14:section name="([^"]+)"/g)).toEqual(['Start', 'Facts', 'Annex']);
    const lists = all('ppt/presentation.xml', /<p14:sldIdLst>(.*?)<\/p14:sldIdLst>/g).map((list) =>
      [...list.matchAll(/id="(\d+)"/g)].map(([, id]) => Number(id)),
    );
    expect(lists).toEqual([[256], [257, 258, 259, 260, 261], [262, 263]]);
    for (const id of all('ppt/presentation.xml', /p14:section name="[^"]+" id="([^"]+)"/g))
      expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  it('are two when a name comes back later, and none when no page names one', async () => {
    const write = async (names: readonly string[]) =>
      openPackage(
        await writePptx(
          names.map((section, at) => page(`p${at}`, [], { section })),
          testDeck,
        ),
      ).text('ppt/presentation.xml');
    const ids = [...(await write(['A', 'B', 'A'])).matchAll(/p14:section name="." id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(await write(['', ''])).not.toContain('sectionLst');
    expect(await write(['', 'B'])).toContain('name="Default section"');
  });
});
