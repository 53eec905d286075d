/** The XML of a part changed with regard for its elements and attributes, so that what comes out is nearly always well formed. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';

export interface XmlEdit {
  readonly act:
    | 'attribute'
    | 'number'
    | 'rename'
    | 'delete'
    | 'double'
    | 'repeat'
    | 'swap'
    | 'move'
    | 'empty'
    | 'wrap'
    | 'deepen'
    | 'entity'
    | 'comment'
    | 'prefix'
    | 'turn';
  /** Chooses among what can be changed, from 0 to 1. */
  readonly at: number;
  readonly other: number;
  readonly value: string;
  readonly count: number;
}

const values = [
  '',
  '0',
  '1',
  '-1',
  '2',
  '9',
  '10',
  '100000',
  '914400',
  '-914400',
  '51206400',
  '2147483647',
  '2147483648',
  '-2147483649',
  '27273042316900',
  '99999999999999999999',
  '1.5',
  '1e9',
  'NaN',
  'true',
  'off',
  'x',
  'title',
  'ctrTitle',
  'body',
  'sldNum',
  'ftr',
  'pic',
  'vert',
  'eaVert',
  'ctr',
  'FFFFFF',
  '000000',
  '12G456',
  'phClr',
  'bg1',
  'tx1',
  'accent1',
  'accent9',
  'hlink',
  'rId1',
  'rId999',
  '+mn-lt',
  '__proto__',
  'constructor',
  '&#10;',
  '&lt;&amp;&quot;',
  '‮٣\u{1f600}',
  'A'.repeat(5000),
];

/** Every place as likely as every other: a bias towards 0 would always hit the first. */
const share = fc.noBias(fc.nat(999_999)).map((drawn) => drawn / 1_000_000);

export const xmlEdit: fc.Arbitrary<XmlEdit> = fc.record({
  act: fc.constantFrom<XmlEdit['act'][]>(
    'attribute',
    'attribute',
    'attribute',
    'number',
    'number',
    'number',
    'rename',
    'delete',
    'delete',
    'delete',
    'double',
    'repeat',
    'swap',
    'move',
    'empty',
    'wrap',
    'deepen',
    'entity',
    'comment',
    'prefix',
    'turn',
  ),
  at: share,
  other: share,
  value: fc.constantFrom(...values),
  count: fc.noBias(fc.nat(400)),
});

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Elements below the root, in the order of the text; none where it is not well formed. */
function spansOf(text: string): readonly Span[] {
  try {
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
    const found: Span[] = [];
    const collect = (element: XmlElement): void => {
      for (const child of element.children) {
        if (!(child instanceof XmlElement)) continue;
        found.push({ start: child.start, end: child.end });
        collect(child);
      }
    };
    if (root) collect(root);
    return found;
  } catch {
    return [];
  }
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];
const put = (text: string, { start, end }: Span, words: string): string => text.slice(0, start) + words + text.slice(end);

const attributePattern = /\s([\w:]+)=("[^"<]*"|'[^'<]*')/gu;

/** @returns the text itself where there is nothing of the kind to change */
export function editXml(text: string, { act, at, other, value, count }: XmlEdit): string {
  const declared = /^\ufeff?<\?xml[^>]*\?>/u.exec(text)?.[0].length ?? 0;
  const attributes = (): readonly RegExpExecArray[] =>
    [...text.matchAll(attributePattern)].filter(({ index }) => index >= declared);
  const change = (found: RegExpExecArray | undefined, to: (name: string, old: string) => string): string => {
    if (!found) return text;
    const [whole, name = '', old = '""'] = found;
    return put(text, { start: found.index, end: found.index + whole.length }, ` ${to(name, old.slice(1, -1))}`);
  };
  const here = pick(spansOf(text), at);
  const there = pick(spansOf(text), other);
  const piece = here ? text.slice(here.start, here.end) : '';
  switch (act) {
    case 'attribute':
      return change(pick(attributes(), at), (name) => `${name}="${value}"`);
    case 'number': {
      const numbers = attributes().filter(([, , old = '']) => /^"-?\d+"$/u.test(old));
      const size = Number(value);
      return change(pick(numbers, at), (name, old) =>
        count % 2 === 0 && Number.isFinite(size) ? `${name}="${value}"` : `${name}="${scaled(Number(old), count)}"`,
      );
    }
    case 'rename':
      return change(pick(attributes(), at), (name, old) => `${count % 2 === 0 ? 'x' : ''}${name}${count % 3}="${old}"`);
    case 'turn':
      return turnColors(text, count);
    case 'entity':
      return withEntities(text, count);
    case 'prefix':
      return text.replace(/\sxmlns:\w+="[^"]*"/u, count % 2 === 0 ? '' : ' xmlns:p="urn:other"');
    case 'comment':
      return here ? put(text, { start: here.start, end: here.start }, '<!-- x --><?y z?><![CDATA[w]]>') : text;
    case 'delete':
      return here ? put(text, here, '') : text;
    case 'double':
      return here ? put(text, { start: here.end, end: here.end }, piece) : text;
    case 'repeat':
      return here && piece.length < 5000 ? put(text, here, piece.repeat(Math.max(2, count))) : text;
    case 'empty':
      return here ? put(text, here, piece.replace(/^(<[\s\S]*?)(\/?)>[\s\S]*$/u, '$1/>')) : text;
    case 'wrap':
      return here ? put(text, here, `<p:grpSp xmlns:p="${presentation}"><p:grpSpPr/>${piece}</p:grpSp>`) : text;
    case 'deepen': {
      const depth = count % 4 === 0 ? 20_000 : count;
      return here ? put(text, here, `${'<x>'.repeat(depth)}${piece}${'</x>'.repeat(depth)}`) : text;
    }
    case 'swap':
    case 'move':
      return exchange(text, { here, there, isSwap: act === 'swap' });
  }
}

const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';

const scaled = (old: number, count: number): number => Math.round(old * 10 ** ((count % 13) - 6)) * (count % 5 === 0 ? -1 : 1);

/** The map of a master the other way round, or all of it on one colour. */
const turnColors = (text: string, count: number): string =>
  text.replaceAll(/\b(bg1|tx1|bg2|tx2|accent\d)="(dk1|lt1|dk2|lt2|accent\d)"/gu, (_whole, key: string, value: string) => {
    const turned = { dk1: 'lt1', lt1: 'dk1', dk2: 'lt2', lt2: 'dk2' }[value] ?? 'lt1';
    return `${key}="${count % 3 === 0 ? 'lt1' : count % 3 === 1 ? turned : key}"`;
  });

/** Entities that grow, or call for a file; a document type is no part of Open XML. */
function withEntities(text: string, count: number): string {
  const growing = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
  const kinds = [
    `<!DOCTYPE p:x [<!ENTITY e0 "lol">${growing}]>`,
    '<!DOCTYPE p:x [<!ENTITY e12 SYSTEM "file:///etc/hostname">]>',
    '<!DOCTYPE p:x SYSTEM "http://example.org/x.dtd">',
    '',
  ];
  const kind = kinds[count % kinds.length] ?? '';
  const declared = /^﻿?<\?xml[^>]*\?>/u.test(text) ? text.replace(/\?>/u, `?>${kind}`) : kind + text;
  return declared.replace(/(name|typeface)="[^"]*"/u, '$1="&e12;"');
}

interface Exchange {
  readonly here: Span | undefined;
  readonly there: Span | undefined;
  readonly isSwap: boolean;
}

function exchange(text: string, { here, there, isSwap }: Exchange): string {
  if (!here || !there) return text;
  const [first, second] = here.start <= there.start ? [here, there] : [there, here];
  if (first.end > second.start) return text;
  const [one, two] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return (
    text.slice(0, first.start) +
    (isSwap ? two : '') +
    text.slice(first.end, second.start) +
    (isSwap ? one : two + one) +
    text.slice(second.end)
  );
}
