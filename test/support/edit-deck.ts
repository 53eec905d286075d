/** Edits of a deck as a person makes them, in the XML of its parts: as Briefdeck wrote it, or as another program saved it. */

import { type Packed, unpack } from '../../src/base/package/packed.ts';
import { writeZip } from '../../src/export/pptx/package/zip.ts';
import { partsOf } from '../../src/trace/deck-parts.ts';
import { listSlides, type ReadDeck, readDeck } from '../../src/trace/read-deck.ts';

export interface OpenDeck {
  /** Packed as they were, or as edits put them. */
  readonly parts: Map<string, Uint8Array | Packed>;
  /** Of the slides, in their order. */
  readonly slides: readonly string[];
  readonly read: ReadDeck;
}

export function openDeck(bytes: Uint8Array): OpenDeck {
  const read = readDeck(bytes);
  return { parts: new Map(read.package.parts), slides: listSlides(read.package), read };
}

export const saveDeck = ({ parts }: OpenDeck): Uint8Array => writeZip(parts);

/** The same deck, to be edited by itself. */
export const copyOf = (deck: OpenDeck): OpenDeck => ({ ...deck, parts: new Map(deck.parts) });

export function textOf({ parts }: OpenDeck, part: string): string {
  const content = parts.get(part) ?? new Uint8Array();
  return new TextDecoder().decode(content instanceof Uint8Array ? content : unpack(content));
}

/** @throws when nothing changed: the edit then proves nothing. */
export function change(deck: OpenDeck, part: string, edit: (xml: string) => string): void {
  const before = textOf(deck, part);
  const after = edit(before);
  if (after === before) throw new Error(`nothing to edit in ${part}`);
  deck.parts.set(part, new TextEncoder().encode(after));
}

/** The first run of the slide that has the words gets others; `within` says of which text they are. */
export function reword(deck: OpenDeck, slide: number, from: string, to: string, within?: string): void {
  change(deck, slidePart(deck, slide), (xml) => {
    if (within === undefined) return xml.replace(new RegExp(`(<a:t>[^<]*?)${asPattern(from)}`, 'u'), `$1${to}`);
    return xml.replace(`<a:t>${within}</a:t>`, `<a:t>${within.replace(from, to)}</a:t>`);
  });
}

const asPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** @param slide its number, from 1 */
export function slidePart({ slides }: OpenDeck, slide: number): string {
  const part = slides[slide - 1];
  if (part === undefined) throw new Error(`no slide ${slide}`);
  return part;
}

export function notesPart(deck: OpenDeck, slide: number): string {
  const [part] = partsOf(deck.read.package, slidePart(deck, slide), 'notesSlide');
  if (part === undefined) throw new Error(`no notes of slide ${slide}`);
  return part;
}

/** The list of the slides as it is in the presentation, changed. */
export function changeOrder(deck: OpenDeck, edit: (ids: readonly string[]) => readonly string[]): void {
  change(deck, deck.read.package.main, (xml) =>
    xml.replace(/(<p:sldIdLst[^>]*>)(.*?)(<\/p:sldIdLst>)/su, (_whole, open, list, close) => {
      const ids = [...String(list).matchAll(/<p:sldId [^>]*\/>/gu)].map(([id]) => id);
      return `${open}${edit(ids).join('')}${close}`;
    }),
  );
}

/** A paragraph with its words, as a program writes it. */
export const paragraph = (text: string): string => `<a:p><a:r><a:rPr lang="en"/><a:t>${text}</a:t></a:r></a:p>`;

/** A slide of one's own, behind all others: on the layout of the first, with a title and a text. */
export function addSlide(deck: OpenDeck, title: string, text: string): void {
  const { main } = deck.read.package;
  const [layout = ''] = partsOf(deck.read.package, slidePart(deck, 2), 'slideLayout');
  const part = 'ppt/slides/slide901.xml';
  const shape = (id: number, ph: string, words: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Own ${id}"/><p:cNvSpPr/><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="${id * 900000}"/><a:ext cx="6000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(words)}</p:txBody></p:sp>`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
    '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
    `${shape(2, '<p:ph type="title"/>', title)}${shape(3, '', text)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  deck.parts.set(part, new TextEncoder().encode(xml));
  deck.parts.set(
    'ppt/slides/_rels/slide901.xml.rels',
    new TextEncoder().encode(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/slideLayout" Target="/${layout}"/></Relationships>`,
    ),
  );
  change(deck, '[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>`,
    ),
  );
  change(deck, 'ppt/_rels/presentation.xml.rels', (links) =>
    links.replace(
      '</Relationships>',
      `<Relationship Id="rId901" Type="${office}/slide" Target="slides/slide901.xml"/></Relationships>`,
    ),
  );
  change(deck, main, (all) => all.replace('</p:sldIdLst>', '<p:sldId id="901" r:id="rId901"/></p:sldIdLst>'));
}

/** A remark beside a slide, in the way that PowerPoint wrote them until 2021. */
export function addComment(deck: OpenDeck, slide: number, text: string): void {
  const part = slidePart(deck, slide);
  const xml = `<p:cmLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cm authorId="0" dt="2030-01-01T00:00:00" idx="1"><p:pos x="1" y="1"/><p:text>${text}</p:text></p:cm></p:cmLst>`;
  deck.parts.set('ppt/comments/comment1.xml', new TextEncoder().encode(xml));
  change(deck, '[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      '<Override PartName="/ppt/comments/comment1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.comments+xml"/></Types>',
    ),
  );
  change(deck, part.replace('slides/', 'slides/_rels/').concat('.rels'), (links) =>
    links.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments/comment1.xml"/></Relationships>',
    ),
  );
}
