import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { page, testDeck } from '../../../support/pptx-pages.ts';

let open: OpenPackage;
beforeAll(async () => {
  open = openPackage(await writePptx(galleryPages, { ...testDeck, custom: { TLP: 'TLP:RED & more' } }));
});

describe('properties', () => {
  it('carry what the deck says, and no dates', () => {
    const core = open.text('docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Title &amp; &lt;tag&gt;</dc:title><dc:subject>Subject</dc:subject><dc:creator>Author</dc:creator><cp:keywords>one, two</cp:keywords>',
    );
    expect(core).toContain('<cp:category>Briefing</cp:category><dc:language>en-GB</dc:language>');
    expect(core).not.toContain('dcterms');
    expect(open.text('docProps/app.xml')).toContain('<Company>Organisation &amp; Sons</Company>');
    expect(open.text('docProps/custom.xml')).toContain('pid="2" name="TLP"><vt:lpwstr>TLP:RED &amp; more</vt:lpwstr>');
  });

  it('leave the custom part out when there is nothing in it', async () => {
    expect(openPackage(await writePptx([page('a', [])], testDeck)).names).not.toContain('docProps/custom.xml');
  });
});
