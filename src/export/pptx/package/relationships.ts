/** What a part points to: its `_rels/NAME.rels`. */
import { escapeAttribute, namespaces, xmlHead } from '../xml.ts';

export interface WrittenRelationship {
  readonly id: string;
  /** The last word of the type's address: `slideLayout`, `hyperlink`. */
  readonly type: string;
  /** Relative to the folder of the part, or absolute with a leading slash; an address where external. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Types that are not of the office document family. */
const otherTypes: Readonly<Record<string, string>> = {
  media: 'http://schemas.microsoft.com/office/2007/relationships/media',
  chartStyle: 'http://schemas.microsoft.com/office/2011/relationships/chartStyle',
  chartColorStyle: 'http://schemas.microsoft.com/office/2011/relationships/chartColorStyle',
  'core-properties': `${namespaces.package}/relationships/metadata/core-properties`,
};

export const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export function writeRelationships(relationships: readonly WrittenRelationship[]): string {
  const lines = relationships.map(relationshipXml);
  return `${xmlHead}<Relationships xmlns="${namespaces.package}/relationships">${lines.join('')}</Relationships>`;
}

/** One of them. */
export function relationshipXml({ id, type, target, isExternal }: WrittenRelationship): string {
  const address = otherTypes[type] ?? `${namespaces.relationships}/${type}`;
  const mode = isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${address}" Target="${escapeAttribute(target)}"${mode}/>`;
}
