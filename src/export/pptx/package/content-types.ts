/** What each part is, read off the parts that are there. */
import { namespaces, xmlHead } from '../xml.ts';
import { sortNames } from './parts.ts';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const document = 'application/vnd.openxmlformats-officedocument';

const overrides: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slides\//, `${presentation}.slide+xml`],
  [/^ppt\/slideLayouts\//, `${presentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${presentation}.slideMaster+xml`],
  [/^ppt\/notesSlides\//, `${presentation}.notesSlide+xml`],
  [/^ppt\/notesMasters\//, `${presentation}.notesMaster+xml`],
  [/^ppt\/handoutMasters\//, `${presentation}.handoutMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}.tableStyles+xml`],
  [/^ppt\/theme\//, `${document}.theme+xml`],
  [/^ppt\/charts\//, `${document}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${document}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${document}.custom-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: `${document}.spreadsheetml.sheet`,
};

/** The list of them. @throws for a part of a kind that nobody writes. */
export function typesXml(parts: Iterable<string>): string {
  const names = sortNames(parts);
  const used = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const byExtension = Object.entries(defaults)
    .filter(([extension]) => used.has(extension))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const byName = names
    .filter((name) => name.endsWith('.xml'))
    .map((name) => `<Override PartName="/${name}" ContentType="${contentTypeOf(name)}"/>`);
  return `${xmlHead}<Types xmlns="${namespaces.package}/content-types">${byExtension.join('')}${byName.join('')}</Types>`;
}

/** @throws for a part of a kind that nobody writes. */
export function contentTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (ending !== 'xml' && Object.hasOwn(defaults, ending)) return defaults[ending] ?? '';
  const found = overrides.find(([pattern]) => pattern.test(name));
  if (!found) throw new Error(`no content type for ${name}`);
  return found[1];
}
