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

describe('the presentation', () => {
  it('lists masters, notes masters, slides and sizes in the order of the schema, and points to every part', () => {
    const xml = open.text('ppt/presentation.xml');
    const order = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz', 'defaultTextStyle', 'extLst'];
    const places = order.map((name) => xml.indexOf(`<p:${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(xml).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    const targets = all('ppt/_rels/presentation.xml.rels', /Target="([^"]+)"/g);
    expect(targets).toHaveLength(galleryPages.length + 7);
    expect(targets.filter((target) => !open.names.includes(`ppt/${target}`))).toEqual([]);
    expect(all('ppt/presentation.xml', /<p:sldId id="\d+" r:id="(rId\d+)"/g)).toHaveLength(galleryPages.length);
  });
});

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
