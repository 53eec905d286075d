/**
 * Pass: a layout with colours of its own (a theme override) leaves them on the layout: a slide takes those of its master unless
 * it has the override too. Each slide on such a layout gets a copy, since no two parts may share one.
 */
import { relationshipsOf } from '../../../base/package/relationships.ts';
import { childrenNamed } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { pathBetween } from '../package/part-names.ts';
import type { Pass } from '../package/pass.ts';
import { relationshipsPart } from '../package/relationships.ts';
import { editRelationships, freeIds } from './edit-relationships.ts';
import type { Graft } from './graft.ts';

export const themeOverrideType = 'application/vnd.openxmlformats-officedocument.themeOverride+xml';

/** Copies are called like this, and nothing else that a deck adds is. */
export const isThemeOverride = (part: string): boolean => /(?:^|\/)slideThemeOverride\d+\.xml$/u.test(part);

export const graftOverrides =
  ({ base, kept }: Graft): Pass =>
  (parts, { pages, names, pageBaseOf }) => {
    const overrides = new Map(
      base.masters.flatMap(({ layouts }) =>
        layouts.flatMap(({ part, themeOverride }) => (themeOverride === undefined ? [] : [[part, themeOverride] as const])),
      ),
    );
    if (overrides.size === 0) return;
    const taken = new Set([...kept.parts.keys()].map((name) => name.toLowerCase()));
    const files = new Map([...kept.parts.keys()].map((name) => [name.toLowerCase(), name]));
    let number = 0;
    pages.forEach((page, index) => {
      const original = overrides.get(pageBaseOf(page).layout);
      const packed = original === undefined ? undefined : kept.parts.get(original);
      if (original === undefined || !packed) return;
      const folder = original.slice(0, original.lastIndexOf('/') + 1);
      let copy: string;
      do {
        number += 1;
        copy = `${folder}slideThemeOverride${number}.xml`;
      } while (taken.has(copy.toLowerCase()));
      parts.set(copy, packed);
      const own = files.get(relationshipsOf(original).toLowerCase());
      const leads = own === undefined ? undefined : kept.parts.get(own);
      if (leads) parts.set(relationshipsOf(copy), leads);
      const slide = names.slide(index);
      const list = relationshipsPart(slide);
      const text = parts.get(list);
      if (typeof text !== 'string') throw new Error('a slide without relationships');
      const ids = childrenNamed(parsePart(text, list), 'rel:Relationship').map(({ attributes }) => attributes.Id ?? '');
      const added = [{ id: freeIds(ids)(0), type: 'themeOverride', target: pathBetween(slide, copy) }];
      parts.set(list, editRelationships(list, text, { added }));
    });
  };
