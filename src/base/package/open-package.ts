/** A file of bytes as a package: parts, what each is, and how they lead to each other. */
import { BadBase, noPresentation, saveAnew } from '../bad-base.ts';
import { childrenNamed, type Element } from '../xml/element.ts';
import { decodePart, parsePart } from '../xml/parse-part.ts';
import { type Packed, unpack } from './packed.ts';
import { readZip } from './read-zip.ts';
import { decodePath, type Relationship, readRelationships, relationshipsOf } from './relationships.ts';

export interface Package {
  /** By name, without a leading slash, in the order of the file. */
  readonly parts: ReadonlyMap<string, Packed>;
  /** Content type by part; relationships and folders have none. */
  readonly types: ReadonlyMap<string, string>;
  /** The presentation part. */
  readonly main: string;
  /** By part; `''` for those of the package itself. Parts that lead nowhere are left out. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

export const contentTypesPart = '[Content_Types].xml';

/** @throws BadBase when it is no sound package with a presentation in it. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = readZip(bytes);
  const types = readTypes(parts);
  const files = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  // What nothing says the type of is no part, whoever leads to it.
  const names = new Map([...types.keys()].map((name) => [name.toLowerCase(), name]));
  const relationships = new Map<string, readonly Relationship[]>();
  for (const name of ['', ...types.keys()]) {
    const file = files.get(relationshipsOf(name).toLowerCase());
    if (file !== undefined) relationships.set(name, readRelationships(readPart(parts, file).root, { source: name, names }));
  }
  const main = relationships.get('')?.find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw noPresentation('there is no presentation in it');
  checkMain(types.get(main) ?? '');
  return { parts, types, main, relationships };
}

export interface PartText {
  /** Offsets of elements count in this. */
  readonly text: string;
  readonly root: Element;
}

/** A part of XML, read. @throws BadBase when it is missing or damaged. */
export function readPart(parts: Package['parts'], name: string): PartText {
  const packed = parts.get(name);
  if (!packed) throw new BadBase(`the file is damaged: ${name} is missing`, saveAnew);
  const text = decodePart(unpack(packed), name);
  return { text, root: parsePart(text, name) };
}

function readTypes(parts: Package['parts']): ReadonlyMap<string, string> {
  if (!parts.has(contentTypesPart)) throw noPresentation('it is no PowerPoint file');
  const { root } = readPart(parts, contentTypesPart);
  const read = (element: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      childrenNamed(root, element).map(({ attributes }) => [(attributes[key] ?? '').toLowerCase(), attributes.ContentType ?? '']),
    );
  const defaults = read('ct:Default', 'Extension');
  const overrides = new Map(
    [...read('ct:Override', 'PartName')].flatMap(([name, type]) => [
      [decodePath(name).toLowerCase(), type],
      [name, type],
    ]),
  );
  const typed = [...parts.keys()].flatMap((name) => {
    const type = overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(name.toLowerCase().split('.').at(-1) ?? '');
    return type === undefined || type === relationshipsType ? [] : [[name, type] as const];
  });
  return new Map(typed);
}

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Template, slide show, add-in or presentation, with macros or without. */
function checkMain(type: string): void {
  if (/(?:presentationml\.(?:presentation|template|slideshow)|ms-powerpoint\.\w+\.macroEnabled)\.main\+xml$/u.test(type)) return;
  const other = /wordprocessingml|ms-word/u.test(type)
    ? 'a Word document'
    : /spreadsheetml|ms-excel/u.test(type)
      ? 'an Excel workbook'
      : undefined;
  throw noPresentation(other ? `it is ${other}` : 'there is no presentation in it');
}
