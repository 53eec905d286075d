/** Passes: properties of the file, ours instead of the base's, and what every part is. */
import { contentTypesPart, type Package } from '../../../base/package/open-package.ts';
import { descendants, type Element } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { contentTypeOf } from '../package/content-types.ts';
import { sortNames } from '../package/parts.ts';
import type { Pass } from '../package/pass.ts';
import { writePropertyParts } from '../package/properties.ts';
import { editRelationships, freeIds } from './edit-relationships.ts';
import { editTypes } from './edit-types.ts';
import type { Graft } from './graft.ts';
import { isThemeOverride, themeOverrideType } from './graft-overrides.ts';
import { readIfSound, repack, textOf } from './part-text.ts';

/** Whether a property is a label of sensitivity, by which an organisation's rules decide what may be sent where. */
const isLabel = (name: string): boolean => /^(?:MSIP_Label_|ClassificationContentMarking)/u.test(name);

export const graftProperties =
  (graft: Graft): Pass =>
  (parts, job) => {
    const { package: opened } = graft.base;
    const own = writePropertyParts(parts, job, labelsOf(opened));
    const name = partNamed(opened, '_rels/.rels');
    const packed = opened.parts.get(name);
    const roots = opened.relationships.get('') ?? [];
    if (!packed) throw new Error('a base that leads nowhere');
    const stays = new Set([roots.find(({ type }) => type === 'officeDocument')?.id, ...graft.kept.roots.map(({ id }) => id)]);
    const idOf = freeIds(roots.map(({ id }) => id));
    const added = own.map((each, index) => ({ id: idOf(index), ...each }));
    parts.set(name, repack(packed, editRelationships(name, textOf(name, packed), { keeps: (id) => stays.has(id), added })));
  };

const partNamed = ({ parts }: Package, usual: string): string =>
  [...parts.keys()].find((name) => name.toLowerCase() === usual.toLowerCase()) ?? usual;

/** Labels of sensitivity among the base's own properties, by name. */
function labelsOf({ parts, relationships }: Package): readonly (readonly [string, string])[] {
  const part = relationships.get('')?.find(({ type }) => type === 'custom-properties')?.target;
  const packed = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !packed) return [];
  const found = readIfSound(part, packed, (text) =>
    [...descendants(parsePart(text, part))].flatMap((each) => {
      const name = each.attributes.name ?? '';
      return isLabel(name) ? [[name, wordsOf(each)] as const] : [];
    }),
  );
  return found ?? [];
}

const wordsOf = ({ text, children }: Element): string => text.trim() + children.map(wordsOf).join('');

export const graftTypes =
  ({ base, kept }: Graft): Pass =>
  (parts) => {
    const { package: opened } = base;
    const name = partNamed(opened, contentTypesPart);
    const packed = opened.parts.get(name);
    if (!packed) throw new Error('a base without content types');
    const own = sortNames(parts.keys()).filter((part) => !kept.parts.has(part) && !part.endsWith('.rels'));
    const facts = {
      main: opened.main,
      kept: new Set(kept.parts.keys()),
      own: own.map((part) => [part, isThemeOverride(part) ? themeOverrideType : contentTypeOf(part)] as const),
    };
    parts.set(name, repack(packed, editTypes(name, textOf(name, packed), facts)));
  };
