/** Whatever of a deck can be printed or opened alone says how it may be shared. */
import { parseXml } from '@rgrove/parse-xml';
import { beforeAll, describe, expect, it } from 'vitest';
import { tlpLabels } from '../../src/foundation/tlp-labels.ts';
import { elements, type OpenPackage, openPackage } from '../support/pptx-package.ts';
import { buildThreat } from './threat-case.ts';

/** FIRST, TLP 2.0: each in its colour on black. */
const colors = { RED: 'FF2B2B', 'AMBER+STRICT': 'FFC000', AMBER: 'FFC000', GREEN: '33FF00', CLEAR: 'FFFFFF' } as const;

const build = async (handling: Readonly<Record<string, unknown>>): Promise<OpenPackage> => {
  const built = await buildThreat({ fields: { handling } });
  expect([built.errors, built.faults]).toEqual([[], []]);
  return built.open();
};
const partsOf = (open: OpenPackage, pattern: RegExp) => open.names.filter((name) => pattern.test(name));
const textsOf = (open: OpenPackage, part: string): readonly string[] =>
  elements(parseXml(open.text(part)), 'p:sp').map((shape) =>
    elements(shape, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
const notesPages = /^ppt\/notesSlides\/notesSlide\d+\.xml$/u;
const masters = /^ppt\/(?:notesMasters|handoutMasters)\/[^/]+\.xml$/u;
const slides = /^ppt\/slides\/slide\d+\.xml$/u;
const workbooksOf = (open: OpenPackage) => partsOf(open, /^ppt\/embeddings\//u).map((name) => openPackage(open.bytes(name)));

/** Its text stands among the shared strings. */
function firstCellOf(book: OpenPackage): string | undefined {
  const cell = elements(parseXml(book.text('xl/worksheets/sheet1.xml')), 'c').find(({ attributes }) => attributes.r === 'A1');
  expect(cell?.attributes.t).toBe('s');
  return elements(parseXml(book.text('xl/sharedStrings.xml')), 'si')[Number(cell?.text)]?.text;
}

describe.each(tlpLabels)('TLP:%s', (label) => {
  const tlp = `TLP:${label}`;
  const other = new RegExp(
    tlpLabels
      .filter((each) => each !== label)
      .map((each) => `TLP:${each.replace('+', '\\+')}(?![+A-Z])`)
      .join('|'),
    'u',
  );
  let open: OpenPackage;
  beforeAll(async () => {
    open = await build({ tlp: label });
  });

  it('stands in the header and the footer of every slide, notes page, notes master and handout master', () => {
    const parts = [...partsOf(open, slides), ...partsOf(open, notesPages), ...partsOf(open, masters)];
    expect(partsOf(open, masters)).toHaveLength(2);
    expect(partsOf(open, notesPages)).toHaveLength(partsOf(open, slides).length);
    for (const part of parts) {
      const shapes = elements(parseXml(open.text(part)), 'p:sp').filter((shape) =>
        elements(shape, 'a:t').some(({ text }) => text === tlp),
      );
      const places = shapes.map((shape) => Number(elements(shape, 'a:off')[0]?.attributes.y));
      expect([part, places.length]).toEqual([part, 2]);
      expect(Math.max(...places)).toBeGreaterThan(8 * Math.min(...places));
      for (const shape of shapes) {
        const painted = elements(shape, 'a:srgbClr').map(({ attributes }) => attributes.val);
        expect([part, ...painted]).toEqual([part, '000000', colors[label]]);
        expect(elements(shape, 'a:rPr')[0]?.attributes).toMatchObject({ b: '1', sz: '1200' });
      }
      expect(open.text(part)).not.toMatch(other);
    }
  });

  it('stands in the first cell, the header, the footer and the properties of every workbook', () => {
    expect(workbooksOf(open).length).toBeGreaterThan(0);
    for (const book of workbooksOf(open)) {
      const sheet = book.text('xl/worksheets/sheet1.xml');
      expect(firstCellOf(book)).toBe(tlp);
      expect(sheet).toContain(
        `<headerFooter><oddHeader>&amp;R&amp;B${tlp}</oddHeader><oddFooter>&amp;R&amp;B${tlp}</oddFooter></headerFooter>`,
      );
      expect(book.text('docProps/core.xml')).toContain(`<cp:category>${tlp}</cp:category>`);
      expect(book.text('docProps/custom.xml')).toContain(`name="TLP"><vt:lpwstr>${tlp}<`);
    }
  });

  it('stands in the properties of the file, and in the subject, which a PDF keeps', () => {
    const core = open.text('docProps/core.xml');
    expect(core).toContain(`<cp:category>${tlp}</cp:category>`);
    expect(core).toContain(`<cp:contentStatus>${tlp}</cp:contentStatus>`);
    expect(core).toContain(`· ${tlp}</dc:subject>`);
    expect(open.text('docProps/custom.xml')).toContain(`name="TLP"><vt:lpwstr>${tlp}<`);
  });
});

describe('other marks', () => {
  it('stand beside the label wherever it stands: an exercise, and restrictions in words', async () => {
    const open = await build({ tlp: 'AMBER', training: true, marks: ['Not for <publication> & print'] });
    const words = 'Exercise · Not for <publication> & print';
    for (const part of [...partsOf(open, notesPages), ...partsOf(open, masters)])
      expect([part, textsOf(open, part).filter((text) => text === words).length]).toEqual([part, 2]);
    const escaped = 'Exercise · Not for &lt;publication&gt; &amp; print';
    expect(workbooksOf(open).length).toBeGreaterThan(0);
    for (const book of workbooksOf(open)) {
      const sheet = book.text('xl/worksheets/sheet1.xml');
      expect(firstCellOf(book)).toBe(`TLP:AMBER · ${words}`);
      expect(sheet).toContain(
        '<oddHeader>&amp;LExercise · Not for &lt;publication&gt; &amp;&amp; print&amp;R&amp;BTLP:AMBER</oddHeader>',
      );
      expect(book.text('docProps/core.xml')).toContain(`<cp:contentStatus>TLP:AMBER · ${escaped}</cp:contentStatus>`);
    }
    expect(open.text('docProps/core.xml')).toContain(`<cp:contentStatus>TLP:AMBER · ${escaped}</cp:contentStatus>`);
    expect(open.text('docProps/custom.xml')).toContain(`name="Marks"><vt:lpwstr>${escaped}<`);
  });

  it('never cover the notes: text, picture and marks of a notes page are apart', async () => {
    const marks = ['Not for publication', 'Members of the working group alone, and of nobody else', 'Return after reading'];
    const claims = Array.from({ length: 30 }, (_, at) => ({
      id: `C${at + 1}`,
      text: `They came from afar, it was said the time ${at}.`,
      said_by: 'Office',
      status: 'claimed',
      sources: ['S1'],
    }));
    const built = await buildThreat({
      fields: { handling: { tlp: 'RED', training: true, marks }, claims, disputes: [], evidence: [] },
    });
    for (const { notesPage } of built.compiled.pages ?? []) {
      const { picture, text, number, marks: placed, size } = notesPage;
      const all = [picture, text.box, number.box, ...placed.map(({ box }) => box)];
      all.forEach((one, index) => {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= size.width && one.y + one.height <= size.height).toBe(true);
        for (const two of all.slice(index + 1)) {
          const isApart =
            one.x + one.width <= two.x ||
            two.x + two.width <= one.x ||
            one.y + one.height <= two.y ||
            two.y + two.height <= one.y;
          expect([one, two, isApart]).toEqual([one, two, true]);
        }
      });
      for (const { box, body } of [text, number, ...placed]) expect(body.height).toBeLessThanOrEqual(box.height + 0.01);
    }
  });
});
