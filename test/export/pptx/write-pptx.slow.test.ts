import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/export/pptx/write-pptx.ts';
import { pageLayouts } from '../../../src/layout/page.ts';
import { galleryPages } from '../../support/pptx-gallery.ts';
import { checkPackage, openPackage } from '../../support/pptx-package.ts';
import { body, box, cell, page, paragraph, run, table, testDeck, text, title } from '../../support/pptx-pages.ts';
import { sdkErrors } from '../../support/sdk-errors.ts';

const deck = { ...testDeck, sourcePages: new Map([['s1', 7]]), custom: { TLP: 'TLP:CLEAR', 'Made & by': '<b>' } };

describe('writePptx', () => {
  it('writes every kind of item on every layout without a fault that the Open XML SDK or the package rules find', async () => {
    const file = await writePptx(galleryPages, deck);
    expect(new Set(galleryPages.map(({ layout }) => layout))).toEqual(new Set(pageLayouts));
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });

  it('writes the same bytes again, also in the same process', async () => {
    const [first, second] = [await writePptx(galleryPages, deck), await writePptx(galleryPages, deck)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('leaves the pages as they were', async () => {
    const before = structuredClone(galleryPages);
    await writePptx(galleryPages, deck);
    expect(galleryPages).toEqual(before);
  });

  it('takes whatever an analyst types: markup, control characters, halves of pairs, formulas', async () => {
    const hard = '</a:t> & "quoted" \u0000\u0007\u000b\u001f \ufffe \ud800 {{x}} =1+1 \u202e 😀';
    // A line break of PowerPoint's (U+000B) parts words: it becomes a space.
    const kept = '</a:t> & "quoted"     {{x}} =1+1  😀';
    const items = [
      text(hard, box(0, 100, 100, 20), hard, { alt: hard }),
      table(`${hard} 2`, box(0, 200, 300, 60), [[cell(hard, 0)], [cell(hard, 0)]]),
    ];
    const pages = [page(hard, [title(hard), ...items], { section: hard, title: hard, notes: [hard] })];
    const properties = { title: hard, subject: hard, author: hard, organisation: hard, keywords: hard, category: hard };
    const file = await writePptx(pages, { ...deck, properties, custom: { [hard]: hard } });
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
    const escaped = kept.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
    expect(openPackage(file).text('ppt/slides/slide1.xml').split(`<a:t>${escaped}</a:t>`)).toHaveLength(5);
  });

  it('keeps a file openable whatever addresses it is given', async () => {
    const hrefs = [
      'https://example.org/?a=1&b="2"|3%204%',
      'http://[::1',
      'javascript:alert(1)',
      'file:///etc',
      'mailto:a@example.org?subject=x%',
      'mailto:a@example.org',
      'HTTP://EXAMPLE.ORG',
      'https://пример.рф/путь',
      'not an address',
      'https://exa mple.org/',
    ];
    const runs = hrefs.map((href) => run(`${href} `, { link: { kind: 'url', href } }));
    const file = await writePptx([page('links', [text('Links', box(0, 100, 400, 100), body([paragraph(runs)]))])], deck);
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
    const targets = [
      ...openPackage(file)
        .text('ppt/slides/_rels/slide1.xml.rels')
        .matchAll(/Target="([^"]*)" TargetMode/g),
    ].map(([, target]) => target);
    expect(targets).toEqual([
      'https://example.org/?a=1&amp;b=%222%22%7C3%204%25',
      'mailto:a@example.org',
      'http://example.org/',
      'https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C',
    ]);
  });

  it('writes a deck without pages', async () => {
    const file = await writePptx([], testDeck);
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });

  it('takes the size from the page, in whole EMU', async () => {
    const odd = page('odd', [], { size: { width: 959.976, height: 540 } });
    expect(openPackage(await writePptx([odd], testDeck)).text('ppt/presentation.xml')).toContain(
      '<p:sldSz cx="12191695" cy="6858000"/>',
    );
  });

  it('throws for a colour that layout must not make', async () => {
    const bad = page('bad', [text('Bad', box(0, 0, 10, 10), body([paragraph([run('x', { color: 'blue' })])]))]);
    await expect(writePptx([bad], testDeck)).rejects.toThrow('unknown colour: blue');
  });
});
