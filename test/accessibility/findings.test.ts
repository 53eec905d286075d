/** Each rule of the accessibility tests finds what it is there to find. */
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/export/pptx/package/zip.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import type { Item, ShapeItem } from '../../src/layout/page.ts';
import { pageFindings } from '../support/accessible-pages.ts';
import { slideFindings } from '../support/accessible-slides.ts';
import { body, box, cell, holds, page, paragraph, run, table, testDeck, testTheme, text, title } from '../support/pptx-pages.ts';
import { readZip } from '../support/read-zip.ts';

const onPage = (...items: readonly Item[]): readonly string[] => pageFindings([page('p', items)], testTheme);
const toned = (color: string, size: number, bold = false): Item =>
  text('Toned', box(0, 100, 100, 30), body([paragraph([run('word', { color, size, bold })])]));
const panel = (fill: string, from: Partial<ShapeItem> = {}): ShapeItem => ({
  kind: 'shape',
  shape: 'rectangle',
  name: 'Shape',
  box: box(0, 100, 100, 30),
  fill,
  origin: {},
  ...from,
});

describe('pageFindings', () => {
  it('measures contrast with what is behind the text, and asks less of large text', () => {
    expect(onPage(toned('#767676', 12))).toEqual([]);
    expect(onPage(toned('#777777', 12))).toEqual(['p: contrast 4.48 of "word" in Toned']);
    expect(onPage(toned('#777777', 14, true), toned('#777777', 18))).toEqual([]);
    expect(onPage(panel('#000000'), toned('ink', 18))).toHaveLength(1);
    expect(onPage(panel('#000000', { transparency: 95 }), toned('ink', 18))).toEqual([]);
    expect(onPage(panel('#000000', { box: box(0, 140, 100, 30) }), toned('ink', 18))).toEqual([]);
    const inCell = { body: body([paragraph([run('word', { color: 'ink', size: 12 })])]), fill: '#000000' };
    expect(onPage(table('T', box(0, 200, 100, 30), [[cell('', 0, inCell)]]))).toHaveLength(1);
  });

  it('sees a drawn area only where it is, and not in its holes', () => {
    const ring = (x: number, y: number, size: number) => [
      { x, y },
      { x: x + size, y },
      { x: x + size, y: y + size },
      { x, y: y + size },
    ];
    const area = (rings: ReturnType<typeof ring>[]): Item => ({
      kind: 'path',
      name: 'Area',
      box: box(-100, 0, 300, 300),
      rings,
      isClosed: true,
      fill: '#000000',
      origin: {},
    });
    expect(onPage(area([ring(-100, 0, 300)]), toned('ink', 18))).toHaveLength(1);
    expect(onPage(area([ring(-100, 0, 300), ring(-50, 50, 200)]), toned('ink', 18))).toEqual([]);
  });

  it('wants the title first, and what stands above read before what stands below', () => {
    const [upper, lower] = [text('Upper', box(0, 100, 100, 30), 'a'), text('Lower', box(0, 140, 100, 30), 'b')];
    expect(onPage(upper, lower)).toEqual([]);
    expect(onPage(lower, upper)).toEqual(['p: read too late: Upper']);
    expect(onPage(upper, title('T'))).toEqual(['p: the title is not first']);
  });

  it('wants links that can be told apart', () => {
    const link = (label: string, href: string) => run(label, { link: { kind: 'url', href } });
    const links = (...runs: ReturnType<typeof link>[]): Item => text('Links', box(0, 100, 100, 30), body([paragraph(runs)]));
    expect(onPage(links(link('report', 'https://a.org'), link('report', 'https://a.org')))).toEqual([]);
    expect(onPage(links(link('report', 'https://a.org'), link('report', 'https://b.org')))).toEqual([
      'p: two links called report',
    ]);
    expect(onPage(links(link('Here', 'https://a.org')))).toEqual(['p: link that says nothing: Here']);
  });

  it('wants words beside a colour of status', () => {
    const marked = (content: string): Item =>
      text('Marked', box(0, 100, 100, 30), body([paragraph([run(content, { color: 'denied' })])]));
    expect(onPage(marked('denied'))).toEqual([]);
    expect(onPage(marked('●'))).toEqual(['p: colour without words: ●']);
    const bar = panel('denied', { name: 'Bar' });
    expect(onPage(text('Panel', bar.box, body([paragraph([run('Denied', { bold: true })])])), bar)).toEqual([]);
    expect(onPage(text('Panel', bar.box, 'no title'), bar)).toEqual(['p: panel told by its colour alone: Bar']);
  });
});

describe('slideFindings', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    const group = { id: 'g', name: 'Figure', alt: 'Two bars' };
    const items = [
      text('Text', box(0, 100, 100, 30), 'words', holds('body', 1)),
      table('Table', box(0, 200, 100, 30), [[cell('a', 0)]]),
      panel('panel', { box: box(0, 300, 9, 9), group: 'g' }),
      panel('panel', { name: 'Edge', box: box(0, 320, 9, 9), alt: { decorative: true } }),
      text('Footer', box(0, 500, 100, 20), 'foot', holds('footer', 11)),
    ];
    file = await writePptx([page('one', items, { groups: [group], notes: ['say it'] }), page('two', [])], testDeck);
  });

  /** Findings after a change to one part. */
  const after = (part: string, pattern: string | RegExp, replacement: string): readonly string[] => {
    const parts = [...readZip(file)].map(([name, content]) => {
      if (name !== part) return [name, content] as const;
      const before = new TextDecoder().decode(content);
      const changed = before.replace(pattern, replacement);
      expect(changed).not.toBe(before);
      return [name, new TextEncoder().encode(changed)] as const;
    });
    return slideFindings(writeZip(parts));
  };
  const slide = 'ppt/slides/slide1.xml';
  const notes = 'ppt/notesSlides/notesSlide1.xml';

  it('finds nothing in a sound deck', () => {
    expect(slideFindings(file)).toEqual([]);
  });

  it.each([
    ['a file without a title', 'docProps/core.xml', /<dc:title>[^<]*/u, '<dc:title>', 'no dc:title'],
    ['a title twice', slide, 'Title of one', 'Title of two', 'slide1.xml: title of another slide too: Title of two'],
    ['an empty title', slide, '>Title of one<', '> <', 'slide1.xml: 1 titles, ""'],
    ['no title', slide, ' type="title"', ' type="body"', 'slide1.xml: 0 titles, ""'],
    [
      'a footer before the body',
      slide,
      /(name="Text"(?:(?!<p:ph).)*)<p:ph [^>]*>/u,
      '$1<p:ph type="ftr"/>',
      'slide1.xml: read after the footer: Table',
    ],
    ['a table that says nothing', slide, ' descr="Table, a table"', '', 'slide1.xml: no alternative text: Table'],
    ['a group that says nothing', slide, ' descr="Two bars"', '', 'slide1.xml: no alternative text: Figure'],
    ['a file name', slide, '"Two bars"', '"map-2.PNG"', 'slide1.xml: alternative text that says nothing: map-2.PNG'],
    ['a name twice', slide, '"Two bars"', '"Figure"', 'slide1.xml: alternative text that says nothing: Figure'],
    [
      'a table in a group',
      slide,
      /(<p:graphicFrame>.*<\/p:graphicFrame>)(.*<p:grpSp>.*?<\/p:grpSpPr>)/u,
      '$2$1',
      'slide1.xml: in a group: Table',
    ],
    ['unmarked decoration', slide, /<adec:decorative[^>]*>/u, '', 'slide1.xml: no alternative text: Edge'],
    ['a table without a head', slide, ' firstRow="1"', '', 'slide1.xml: table without a header row'],
    [
      'a run without a language',
      slide,
      /lang="[^"]*"( [^>]*>(?:(?!<a:t>).)*<a:t>words)/u,
      '$1',
      'slide1.xml: no language: words',
    ],
    ['notes without a language', notes, /(<a:rPr) lang="[^"]*"/u, '$1', 'notesSlide1.xml: no language: say it'],
    [
      'a paragraph that runs the other way than its deck',
      slide,
      /<a:pPr(?:(?!<a:pPr).)*?>words</u,
      '<a:pPr rtl="1"/><a:r><a:rPr lang="en"/><a:t>words<',
      'slide1.xml: wrong direction: words',
    ],
    [
      'a paragraph of a deck from the right that runs to the right',
      'docProps/core.xml',
      /<dc:language>[^<]*/u,
      '<dc:language>ar',
      'slide1.xml: wrong direction: words',
    ],
  ])('finds %s', (_, part, pattern, replacement, finding) => {
    expect(after(part, pattern, replacement)).toContain(finding);
  });
});
