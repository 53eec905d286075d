/** A deck opened in LibreOffice Impress and saved there again is still a deck: titles in the outline, tables as tables. */
import { readFileSync } from 'node:fs';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/layout/page.ts';
import { galleryDecks } from '../support/gallery.ts';
import { elements, type OpenPackage, openPackage } from '../support/pptx-package.ts';
import { briefingDecks } from '../support/proof-decks.ts';
import { convertDecks } from '../support/render-pdf.ts';

const chosen = [...briefingDecks.slice(0, 1), ...galleryDecks.filter(({ name }) => /tables|mixes|layouts/u.test(name))];

/** Slides in their order, which the names of parts need not have. */
function slidesOf(open: OpenPackage): readonly XmlElement[] {
  const root = (name: string): XmlElement => {
    const { root: found } = parseXml(open.text(name));
    if (!found) throw new Error(`empty part ${name}`);
    return found;
  };
  const targets = new Map(
    elements(root('ppt/_rels/presentation.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  return elements(root('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) =>
    root(`ppt/${targets.get(attributes['r:id'] ?? '') ?? ''}`),
  );
}

/** Spaces left out: a line break has none in a file. */
const letters = (text: string): string => text.replaceAll(/[\s\u200b]+/gu, '');
const textOf = (element: XmlElement): string =>
  letters(
    elements(element, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );

/** The title as outline view shows it: of citations it has the numbers, which a page's title leaves out. */
const titleText = ({ items }: Page): string =>
  letters(
    items
      .flatMap((item) =>
        item.kind === 'text' && item.placeholder?.type === 'title'
          ? item.body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))
          : [],
      )
      .join(''),
  );

const savedTitle = (slide: XmlElement): string | undefined =>
  elements(slide, 'p:sp')
    .filter((shape) => elements(shape, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/u.test(attributes.type ?? '')))
    .map(textOf)[0];

/** Rows of each table, and the letters of all its cells. */
const tablesOf = ({ items }: Page): readonly unknown[] =>
  items.flatMap((item) =>
    item.kind === 'table'
      ? [
          {
            rows: item.rows.length,
            columns: item.columns.length,
            cells: item.rows.flatMap(({ cells }) =>
              cells.map(({ body }) => letters(body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))),
            ),
          },
        ]
      : [],
  );

const savedTables = (slide: XmlElement): readonly unknown[] =>
  elements(slide, 'a:tbl').map((table) => ({
    rows: elements(table, 'a:tr').length,
    columns: elements(table, 'a:gridCol').length,
    cells: elements(table, 'a:tc')
      .filter(({ attributes }) => attributes.hMerge !== '1' && attributes.vMerge !== '1')
      .map(textOf),
  }));

describe('Impress', () => {
  it('keeps titles as titles and tables as tables', async () => {
    const decks = chosen.map(({ make }) => make());
    const files = await Promise.all(decks.map((deck) => deck.write()));
    const saved = convertDecks(files, 'pptx', (file) => slidesOf(openPackage(readFileSync(file))));
    for (const [index, { name, pages }] of decks.entries()) {
      const slides = saved[index] ?? [];
      expect(slides.map(savedTitle), `titles of ${name}`).toEqual(pages.map(titleText));
      expect(slides.map(savedTables), `tables of ${name}`).toEqual(pages.map(tablesOf));
    }
    expect(decks.flatMap(({ pages }) => pages.flatMap(tablesOf)).length).toBeGreaterThan(10);
  });
});
