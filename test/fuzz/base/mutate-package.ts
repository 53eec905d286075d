/** The parts of a package changed: taken away, renamed, doubled, exchanged, led elsewhere, and their XML or bytes changed. */
import fc from 'fast-check';
import { pack, writeZip } from '../../../src/export/pptx/package/zip.ts';
import { readZip } from '../../support/read-zip.ts';
import { mutatedBytes } from '../mutate-text.ts';
import { editXml, type XmlEdit, xmlEdit } from './mutate-xml.ts';

type Parts = Map<string, Uint8Array>;

export interface PackageEdit {
  readonly act:
    | 'xml'
    | 'list'
    | 'lead'
    | 'type'
    | 'remove'
    | 'rename'
    | 'renumber'
    | 'double'
    | 'swap'
    | 'clear'
    | 'utf16'
    | 'flip'
    | 'cut'
    | 'add'
    | 'size';
  readonly at: number;
  readonly other: number;
  readonly count: number;
  readonly target: string;
  readonly xml: XmlEdit;
}

/** Every place as likely as every other: a bias towards 0 would always hit the first. */
const share = fc.noBias(fc.nat(999_999)).map((drawn) => drawn / 1_000_000);

const targets = [
  '',
  '#x',
  '.',
  '/',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fx',
  '%',
  'http://example.org/x.png',
  'file:///etc/hostname',
  '\\\\server\\share\\x.png',
  '../slideMasters/slideMaster1.xml',
  '../slideLayouts/slideLayout1.xml',
  'slideLayout1.xml',
  '../theme/theme1.xml',
  '/ppt/presentation.xml',
  '/PPT/Presentation.XML',
  '../media/none.png',
  '../slides/slide1.xml',
  '/[Content_Types].xml',
  '/_rels/.rels',
];

export const packageEdit: fc.Arbitrary<PackageEdit> = fc.record({
  act: fc.constantFrom<PackageEdit['act'][]>(
    ...Array.from({ length: 12 }, () => 'xml' as const),
    ...Array.from({ length: 6 }, () => 'lead' as const),
    'list',
    'type',
    'remove',
    'rename',
    'renumber',
    'double',
    'swap',
    'swap',
    'clear',
    'utf16',
    'flip',
    'cut',
    'add',
    'size',
    'size',
  ),
  at: share,
  other: share,
  count: fc.noBias(fc.nat(400)),
  target: fc.constantFrom(...targets),
  xml: xmlEdit,
});

const isXml = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);
const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Parts whose faults are felt most come up most: masters, layouts and the presentation, not the tenth theme. */
function heavy(names: readonly string[]): readonly string[] {
  const weighed = names.filter((name) => /presentation\.xml|slideMaster1\.xml|slideLayout[1-6]\.xml|theme1\.xml/u.test(name));
  return [...names, ...weighed, ...weighed];
}

/** What leads from part to part is rarely changed as XML: nearly all of it is refused. */
function namesFor(act: PackageEdit['act'], names: readonly string[]): readonly string[] {
  if (act === 'list') return names.filter((name) => name.endsWith('.rels') || name.startsWith('['));
  if (act === 'xml') return heavy(names.filter((name) => /\.xml$/iu.test(name) && !name.startsWith('[')));
  return act === 'utf16' ? heavy(names.filter(isXml)) : names;
}

function applyTo(parts: Parts, { act, at, other, count, target, xml }: PackageEdit): void {
  const names = [...parts.keys()];
  const name = pick(namesFor(act, names), at);
  const second = pick(names, other);
  if (name === undefined || second === undefined) return;
  const bytes = parts.get(name) ?? new Uint8Array();
  switch (act) {
    case 'xml':
    case 'list':
      parts.set(name, encode(editXml(decode(bytes), xml)));
      break;
    case 'lead':
      lead(parts, { at, other, count, target });
      break;
    case 'type':
      retype(parts, { at, count });
      break;
    case 'remove':
      parts.delete(name);
      break;
    case 'rename':
      parts.delete(name);
      parts.set(count % 2 === 0 ? name.toUpperCase() : `ppt/x${count}/${name.split('/').at(-1)}`, bytes);
      break;
    case 'renumber':
      renumber(parts, name, count);
      break;
    case 'double':
      parts.set(count % 2 === 0 ? name.toUpperCase() : `${name}x`, bytes);
      break;
    case 'swap':
      parts.set(name, parts.get(second) ?? bytes);
      parts.set(second, bytes);
      break;
    case 'clear':
      parts.set(name, count % 2 === 0 ? new Uint8Array() : encode('<x/>'));
      break;
    case 'utf16':
      parts.set(name, utf16(decode(bytes), count));
      break;
    case 'flip': {
      const flipped = Uint8Array.from(bytes);
      for (let index = 0; index <= count % 4 && flipped.length > 0; index++)
        flipped[Math.floor((at + index * 0.237) * flipped.length) % flipped.length] = count % 256;
      parts.set(name, flipped);
      break;
    }
    case 'cut':
      parts.set(name, bytes.subarray(0, Math.floor(other * bytes.length)));
      break;
    case 'add':
      parts.set(addedNames[count % addedNames.length] ?? 'x', encode('<x/>'));
      break;
    case 'size':
      resize(parts, { at, other, count });
      break;
  }
}

const addedNames = [
  'ppt/slides/slide1.xml',
  'docProps/custom.xml',
  'ppt/media/x.exe',
  '_rels/x.rels',
  'ppt/charts/chart1.xml',
  'x/../y',
];

/** A relationship that leads elsewhere, is of another kind, has another's id, or is there twice. */
function lead(parts: Parts, { at, other, count, target }: Pick<PackageEdit, 'at' | 'other' | 'count' | 'target'>): void {
  const name = pick(
    [...parts.keys()].filter((each) => each.endsWith('.rels')),
    at,
  );
  if (name === undefined) return;
  const text = decode(parts.get(name) ?? new Uint8Array());
  const all = [...text.matchAll(/<Relationship\b[^>]*>/gu)];
  const found = pick(all, other);
  if (!found) return;
  const [whole] = found;
  const kind = [
    'slideMaster',
    'slideLayout',
    'theme',
    'image',
    'hyperlink',
    'slide',
    'notesMaster',
    'handoutMaster',
    'themeOverride',
  ];
  const changes: readonly (() => string)[] = [
    () => whole.replace(/Target="[^"]*"/u, `Target="${target}"`),
    () => whole.replace(/Target="[^"]*"/u, `Target="${target}" TargetMode="External"`),
    () => whole.replace(/\/\w+"/u, `/${kind[count % kind.length]}"`),
    () => whole.replace(/Id="[^"]*"/u, `Id="${count % 2 === 0 ? 'rId1' : 'rId2'}"`),
    () => whole + whole,
    () => '',
    () => whole + whole.replace(/Id="[^"]*"/u, 'Id="rIdX"').replace(/Target="[^"]*"/u, `Target="${target}"`),
    () => whole.replace(/Target="([^"]*)"/u, (_all, to: string) => `Target="${other < 0.5 ? `./${to}` : `x/../${to}#y`}"`),
  ];
  const changed = changes[count % changes.length]?.() ?? whole;
  parts.set(name, encode(text.slice(0, found.index) + changed + text.slice(found.index + whole.length)));
}

function retype(parts: Parts, { at, count }: Pick<PackageEdit, 'at' | 'count'>): void {
  const name = '[Content_Types].xml';
  const text = decode(parts.get(name) ?? new Uint8Array());
  const found = pick([...text.matchAll(/<(?:Override|Default)\b[^>]*>/gu)], at);
  if (!found) return;
  const [whole] = found;
  const changes = [
    '',
    whole + whole,
    whole.replace(/ContentType="[^"]*"/u, 'ContentType="application/xml"'),
    whole.replace(/ContentType="[^"]*"/u, 'ContentType=""'),
    whole.replace(/PartName="[^"]*"/u, 'PartName="/ppt/none.xml"'),
    whole.replace(/PartName="\/([^"]*)"/u, (_all, part: string) => `PartName="/${part.toUpperCase()}"`),
  ];
  parts.set(name, encode(text.replace(whole, () => changes[count % changes.length] ?? '')));
}

/** Another name that everything follows: nothing may hang on how parts are called. */
function renumber(parts: Parts, name: string, count: number): void {
  const file = name.split('/').at(-1) ?? name;
  if (name.endsWith('.rels') || name.startsWith('[')) return;
  const renamed = [`part ${count}.xml`, `${count}.XML`, `slide${count}.xml`, 'Élan.xml'][count % 4] ?? file;
  const written = encodeURI(renamed);
  const moved = [...parts].map(([part, bytes]): [string, Uint8Array] => {
    const text = isXml(part)
      ? decode(bytes).replaceAll(`/${file}"`, `/${written}"`).replaceAll(`"${file}"`, `"${written}"`)
      : undefined;
    const goal =
      part === name ? name.slice(0, -file.length) + renamed : part.replace(`_rels/${file}.rels`, `_rels/${renamed}.rels`);
    return [goal, text === undefined ? bytes : encode(text)];
  });
  parts.clear();
  for (const [part, bytes] of moved) parts.set(part, bytes);
}

function utf16(text: string, count: number): Uint8Array {
  const declared = text.replace(/encoding="[^"]*"/u, 'encoding="UTF-16"');
  const little = Buffer.from(`\ufeff${declared}`, 'utf16le');
  return new Uint8Array(count % 2 === 0 ? little : little.swap16());
}

const lengths = [0, 1, -1, 914_399, 914_400, 3_000_000, 6_858_000, 12_192_000, 51_206_400, 2_147_483_647, -12_192_000];

/** The page, or the place of a shape: one of the numbers that PowerPoint would never write. */
function resize(parts: Parts, { at, other, count }: Pick<PackageEdit, 'at' | 'other' | 'count'>): void {
  const isPage = count % 3 === 0;
  const sized = [...parts.keys()].filter((name) =>
    (isPage ? /presentation\.xml$/u : /slide(?:Master|Layout)\d+\.xml$/u).test(name),
  );
  const name = pick(sized, at);
  if (name === undefined) return;
  const text = decode(parts.get(name) ?? new Uint8Array());
  const pattern = isPage ? /<[\w:]*(?:sldSz|notesSz) [^>]*>/gu : /<[\w:]*(?:off|ext|chOff|chExt) [^>]*>/gu;
  const found = pick([...text.matchAll(pattern)], other);
  if (!found) return;
  const [whole] = found;
  let index = count;
  const changed = whole.replaceAll(/="-?\d+"/gu, (old) => (index++ % 2 === 0 ? `="${lengths[index % lengths.length]}"` : old));
  parts.set(name, encode(text.slice(0, found.index) + changed + text.slice(found.index + whole.length)));
}

/** A package with these edits made to its parts one after the other. */
export function editPackage(bytes: Uint8Array, edits: readonly PackageEdit[]): Uint8Array {
  const parts: Parts = new Map(readZip(bytes));
  for (const edit of edits) applyTo(parts, edit);
  return writeZip([...parts].map(([name, content]) => [name, pack(content)]));
}

/** The bytes of one part changed, and packed again with the right sums. */
export const mutatedPart = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const parts = readZip(bytes);
  return fc
    .constantFrom(...heavy([...parts.keys()]))
    .chain((name) =>
      mutatedBytes(parts.get(name) ?? new Uint8Array()).map((changed) =>
        writeZip([...parts].map(([part, content]) => [part, pack(part === name ? changed : content)])),
      ),
    );
};

/** Sizes and sums that lie, in the headers of an otherwise sound file. */
export const lyingHeaders = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      at: share,
      field: fc.constantFrom(8, 10, 16, 20, 24, 28, 42),
      value: fc.constantFrom(0, 1, 8, 0xff, 0xffff, 0xffff_ffff),
    })
    .map(({ at, field, value }) => {
      const view = Buffer.from(bytes);
      const entries: number[] = [];
      for (let found = view.indexOf('PK\u0001\u0002'); found >= 0; found = view.indexOf('PK\u0001\u0002', found + 4))
        entries.push(found);
      const entry = pick(entries, at);
      if (entry !== undefined && entry + field + 4 <= view.length) view.writeUInt32LE(value, entry + field);
      return new Uint8Array(view);
    });
