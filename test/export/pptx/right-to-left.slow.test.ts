/** A deck from right to left as PowerPoint writes one: masters, layouts, notes, tables, charts and their sheets. */
import { beforeAll, describe, expect, it } from 'vitest';
import { turnTables } from '../../../src/cli/office/turn-tables.ts';
import { galleryDeck } from '../../support/gallery.ts';
import { allMatches, checkPackage, type OpenPackage, openPackage } from '../../support/pptx-package.ts';
import { sdkErrors } from '../../support/sdk-errors.ts';

let file: Uint8Array;
let open: OpenPackage;
let plain: OpenPackage;

beforeAll(async () => {
  file = await galleryDeck('from-the-right').write();
  open = openPackage(file);
  plain = openPackage(await galleryDeck('both-directions').write());
}, 60_000);

const partsOf = ({ names }: OpenPackage, pattern: RegExp) => names.filter((name) => pattern.test(name));
const slides = /^ppt\/slides\/slide\d+\.xml$/u;
const layouts = /^ppt\/slideLayouts\/slideLayout\d+\.xml$/u;

describe('from right to left', () => {
  it('is a sound package', async () => {
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });

  it.each(['ppt/presentation.xml', 'ppt/slideMasters/slideMaster1.xml', 'ppt/notesMasters/notesMaster1.xml'])(
    '%s says it of every level',
    (part) => {
      // The number of a slide ends at the left.
      const text = open.text(part).replace(/<p:sp>(?:(?!<\/p:sp>).)*type="sldNum".*?<\/p:sp>/gu, '');
      expect(text).toContain('rtl="1"');
      expect(text).not.toContain('rtl="0"');
      expect(allMatches(text, /<a:lvl\dpPr([^>]*)>/gu).filter((said) => said.includes('algn="l"'))).toEqual([]);
    },
  );

  it('says it of every paragraph and body of its slides', () => {
    for (const name of partsOf(open, slides)) {
      expect(open.text(name)).not.toMatch(/rtl="0"|rtlCol="0"/u);
      for (const attributes of allMatches(open.text(name), /<a:pPr( [^>]*?)\/?>/gu)) expect(attributes).toContain('rtl="1"');
    }
  });

  it('has layouts in the mirror of those of other decks', () => {
    const width = Number(/<p:sldSz cx="(\d+)"/u.exec(open.text('ppt/presentation.xml'))?.[1]);
    const boxes = (text: string) =>
      [...text.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/gu)].map((match) =>
        match.slice(1).map(Number),
      );
    const names = partsOf(open, layouts);
    expect(names).toEqual(partsOf(plain, layouts));
    for (const name of names)
      expect(boxes(open.text(name))).toEqual(
        boxes(plain.text(name)).map(([x = 0, y, across = 0, down]) => [across === 0 ? x : width - x - across, y, across, down]),
      );
  });

  it('names fonts that have the letters, in the theme and in runs', () => {
    expect(allMatches(open.text('ppt/theme/theme1.xml'), /<a:cs typeface="([^"]*)"\/>/gu)).toEqual(['Arial', 'Arial']);
    const text = open.text('ppt/slides/slide1.xml');
    expect(text).toContain('<a:cs typeface="+mn-cs"/>');
  });

  it('has tables whose first column stands at the right', () => {
    const [table] = partsOf(open, slides).filter((name) => open.text(name).includes('<a:tbl>'));
    const text = open.text(table ?? '');
    expect(text).toContain('<a:tblPr rtl="1" firstRow="1">');
    expect(text.indexOf('الجهة')).toBeLessThan(text.indexOf('المكان'));
  });

  it('has charts that begin at the right, and sheets whose first column does', () => {
    const bars = open.text('ppt/charts/chart1.xml');
    expect(bars).toMatch(/<c:catAx>.*<c:axPos val="r"\/>/u);
    expect(/<c:valAx>.*<\/c:valAx>/u.exec(bars)?.[0]).toContain('<c:orientation val="maxMin"/>');
    const line = open.text('ppt/charts/chart2.xml');
    expect(/<c:catAx>.*<\/c:catAx>/u.exec(line)?.[0]).toContain('<c:orientation val="maxMin"/>');
    expect(/<c:valAx>.*<\/c:valAx>/u.exec(line)?.[0]).toContain('<c:axPos val="r"/>');
    const [workbook] = partsOf(open, /\.xlsx$/u);
    expect(openPackage(open.bytes(workbook ?? '')).text('xl/worksheets/sheet1.xml')).toContain('<sheetView rightToLeft="1"');
    expect(bars).not.toMatch(/[\u2066-\u2069]/u);
  });
});

describe('before LibreOffice draws it', () => {
  it('columns of tables change places, cells that span some stay whole, and nothing else does', () => {
    const turned = openPackage(turnTables(file));
    const changed = open.names.filter((name) => turned.text(name) !== open.text(name) && !name.endsWith('.xlsx'));
    expect(changed.every((name) => slides.test(name) && open.text(name).includes('<a:tbl>'))).toBe(true);
    const [name = ''] = changed;
    const text = turned.text(name);
    expect(text).not.toContain('<a:tblPr rtl');
    expect(text.indexOf('الجهة')).toBeGreaterThan(text.indexOf('المكان'));
    expect(/<a:tc gridSpan="2">(?:(?!<\/a:tc>).)*<\/a:tc><a:tc hMerge="1">/u.test(text)).toBe(true);
    const widths = (xml: string) => allMatches(xml, /<a:gridCol w="(\d+)"/gu);
    expect(widths(text)).toEqual([...widths(open.text(name))].reverse());
  });

  it('other decks stay as they are', async () => {
    const other = await galleryDeck('both-directions').write();
    expect(turnTables(other)).toBe(other);
    const none = new TextEncoder().encode('no deck');
    expect(turnTables(none)).toBe(none);
  });
});

describe('from left to right with fields of the other direction', () => {
  it('says so of every paragraph: none is turned by its first letter', () => {
    for (const name of partsOf(plain, slides)) {
      expect(plain.text(name)).not.toContain('rtl="1"');
      expect(plain.text(name)).not.toContain('algn="r" rtl="1"');
    }
  });

  it('keeps the words of alternative texts and sheets plain', () => {
    for (const name of partsOf(plain, slides))
      for (const words of allMatches(plain.text(name), /(?:descr|name)="([^"]*)"/gu))
        expect(words).not.toMatch(/[\u200e\u200f\u2066-\u2069]/u);
    const [workbook] = partsOf(plain, /\.xlsx$/u);
    expect(openPackage(plain.bytes(workbook ?? '')).text('xl/sharedStrings.xml')).not.toMatch(/[\u2066-\u2069]/u);
  });
});
