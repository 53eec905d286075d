/** Everything that can be read in a finished deck, part by part: names of parts, texts, attributes, workbooks inside it, and raw bytes. */
import { type Packed, unpack } from '../../base/package/packed.ts';
import { readZip } from '../../base/package/read-zip.ts';

export interface PartTexts {
  /** `ppt/slides/slide3.xml`; of a workbook, `ppt/embeddings/Workbook1.xlsx/xl/workbook.xml`. */
  readonly part: string;
  /** What a reader reads: texts of slides, notes and cells, alternative texts, properties. Runs of one paragraph stand together. */
  readonly read: string;
  /** All of it, with references resolved: names, addresses, attributes, and of other files the characters in their bytes. */
  readonly all: string;
  /** What is read together: paragraphs, cells, alternative texts; none of other files. */
  readonly paragraphs?: () => readonly string[];
}

export function packageTexts(bytes: Uint8Array, within = ''): readonly PartTexts[] {
  return [...readZip(bytes)].flatMap(([name, packed]) => {
    const part = `${within}${name}`;
    const content = contentOf(packed);
    if (/\.xlsx$/iu.test(name)) return [{ part, read: '', all: part }, ...packageTexts(content, `${part}/`)];
    if (!/\.(?:xml|rels|svg)$/iu.test(name)) return [{ part, read: '', all: `${part} ${charactersIn(content)}` }];
    const xml = new TextDecoder().decode(content);
    return [{ part, read: readable(xml), all: `${part} ${resolved(xml)} ${plainOf(xml)}`, paragraphs: () => paragraphsOf(xml) }];
  });
}

const contentOf = (packed: Packed): Uint8Array => unpack(packed);

/** As Latin letters and as UTF-16, in which pictures keep who made them. */
const charactersIn = (bytes: Uint8Array): string =>
  `${new TextDecoder('utf-8').decode(bytes)} ${new TextDecoder('latin1').decode(bytes)} ${new TextDecoder('utf-16le').decode(bytes)}`;

/** A number raised above the line cites a source: it is no part of the word or number before it. */
const plainOf = (xml: string): string =>
  resolved(
    xml
      .replaceAll(/<a:rPr\b[^>]*\sbaseline="[1-9]/gu, ' $&')
      .replaceAll(/<a:rPr\b(?:[^>]*\/>|[\s\S]*?<\/a:rPr>)/gu, '')
      .replaceAll(/<\/?a:(?:r|t)(?:\s[^>]*)?>/gu, '')
      .replaceAll(/<[^>]*>/gu, ' '),
  );

/** Formulas and ids of guides are no texts. */
const readable = (xml: string): string =>
  [
    plainOf(xml.replaceAll(/<(?:c:f|f|a:gd|a:tableStyleId)\b[^>]*>[^<]*<\/(?:c:f|f|a:gd|a:tableStyleId)>/gu, ' ')),
    ...attributesOf(xml),
  ].join(' ');

const attributesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/\s(?:descr|tooltip)="([^"]*)"/gu)].map(([, value = '']) => resolved(value));

const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.split(/<\/(?:a:p|si|is|c|dc:\w+|c:v)>/u).map(plainOf), ...attributesOf(xml)]
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');

const resolved = (xml: string): string =>
  xml
    .replaceAll(/&#x([\da-f]+);/giu, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/gu, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What the deck is called is read before anything in it. */
export const nameAsPart = (name: string): PartTexts => ({ part: 'the name of the deck', read: name, all: name });

/** A drawing: what is written in it, with and without the ends of its lines, and what is read out of it. */
export function drawingTexts(part: string, svg: string): PartTexts {
  const inLines = svg.replaceAll(/<\/?tspan\b[^>]*>/gu, ' ').replaceAll(/<[^>]*>/gu, ' ');
  const inOne = svg.replaceAll(/<\/?tspan\b[^>]*>/gu, '').replaceAll(/<[^>]*>/gu, ' ');
  const spoken = [...svg.matchAll(/\s(?:aria-label|alt|title)="([^"]*)"/gu)].map(([, value = '']) => value);
  const read = resolved([inLines, inOne, ...spoken].join(' '));
  return { part, read, all: `${read} ${resolved(svg)}` };
}
