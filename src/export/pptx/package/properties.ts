/** The properties of the file. No dates: the clock is no part of the input. */

import type { Handling } from '../../../layout/deck-facts.ts';
import { handlingWords } from '../handling-words.ts';
import { escapeAttribute, escapeText, namespaces, xmlHead } from '../xml.ts';
import type { PackageParts } from './parts.ts';
import { hasNotesPage, type Job } from './pass.ts';
import type { WrittenRelationship } from './relationships.ts';
import { customPart, emptySeal, sealName } from './seal.ts';

const variants = `${namespaces.officeDocument}/docPropsVTypes`;

/**
 * @param labels custom properties of somebody else that stay
 * @returns what the package has to lead to
 */
export function writePropertyParts(
  parts: PackageParts,
  job: Job,
  labels: readonly (readonly [string, string])[] = [],
): readonly Omit<WrittenRelationship, 'id'>[] {
  const { handling } = job.deck;
  const custom = [...labels, ...handlingEntries(handling), ...Object.entries(job.deck.custom)].filter(([name]) => name !== '');
  parts.set('docProps/core.xml', coreXml(job));
  parts.set('docProps/app.xml', appXml(job));
  if (custom.length > 0) parts.set(customPart, customXml([...custom, [sealName, emptySeal]]));
  return [
    { type: 'core-properties', target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
    ...(custom.length > 0 ? [{ type: 'custom-properties', target: customPart }] : []),
  ];
}

/** As custom properties of a deck or of a data slide. */
export const handlingEntries = ({ tlp, marks }: Handling): readonly (readonly [string, string])[] => [
  ...(tlp === '' ? [] : [['TLP', tlp] as const]),
  ...(marks.length === 0 ? [] : [['Marks', marks.join(' · ')] as const]),
];

/** The label stands in the category, in the status and, since a PDF keeps neither, behind the subject. */
function coreXml({ deck: { properties, language, handling } }: Job): string {
  const { title, subject, author, keywords, category } = properties;
  const fields: readonly (readonly [string, string])[] = [
    ['dc:title', title],
    ['dc:subject', [subject, handling.tlp].filter((words) => words !== '').join(' · ')],
    ['dc:creator', author],
    ['cp:keywords', keywords],
    ['cp:lastModifiedBy', author],
    ['cp:category', category || handling.tlp],
    ['cp:contentStatus', handlingWords(handling)],
    ['dc:language', language],
  ];
  return writeCore(fields);
}

/** The core properties that are not empty. */
export function writeCore(fields: readonly (readonly [tag: string, value: string])[]): string {
  const xml = fields.map(([tag, value]) => (value ? `<${tag}>${escapeText(value)}</${tag}>` : ''));
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="${namespaces.package}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/">${xml.join('')}</cp:coreProperties>`
  );
}

/** As PowerPoint calls it. */
const formatOf = ({ width, height }: Job['size']): string =>
  Math.abs(width / height - 16 / 9) < 0.01
    ? 'Widescreen'
    : Math.abs(width / height - 4 / 3) < 0.01
      ? 'On-screen Show (4:3)'
      : 'Custom';

/** PowerPoint's own version number: some readers switch to the rules of 2007 without one. */
function appXml({ pages, deck, size }: Job): string {
  const titles = [deck.theme.name, ...pages.map(({ title }) => title)];
  const pair = (name: string, count: number): string =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  return (
    `${xmlHead}<Properties xmlns="${namespaces.officeDocument}/extended-properties" xmlns:vt="${variants}">` +
    `<Application>Briefdeck</Application><PresentationFormat>${formatOf(size)}</PresentationFormat><Slides>${pages.length}</Slides>` +
    `<Notes>${pages.filter(hasNotesPage).length}</Notes><HiddenSlides>0</HiddenSlides>` +
    `<HeadingPairs><vt:vector size="4" baseType="variant">${pair('Theme', 1)}${pair('Slide Titles', pages.length)}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">` +
    `${titles.map((title) => `<vt:lpstr>${escapeText(title)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>` +
    `<Company>${escapeText(deck.properties.organisation)}</Company><AppVersion>16.0000</AppVersion></Properties>`
  );
}

/** Ids from 2: 0 and 1 are reserved. */
export function customXml(entries: readonly (readonly [string, string])[]): string {
  const xml = entries.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(name)}">` +
      `<vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return `${xmlHead}<Properties xmlns="${namespaces.officeDocument}/custom-properties" xmlns:vt="${variants}">${xml.join('')}</Properties>`;
}
