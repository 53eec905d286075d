/** The pictures and charts of a deck: which part each is stored in, and by which relationship its slide points to it. */
import { createHash } from 'node:crypto';
import type { AnyChartItem, ImageItem, Item, Page } from '../../../layout/page.ts';
import { isChart } from '../../../layout/page.ts';
import type { PartNames } from './part-names.ts';
import type { WrittenRelationship } from './relationships.ts';

export type ObjectItem = ImageItem | AnyChartItem;

export interface PlacedObject {
  readonly item: ObjectItem;
  /** Unique on its slide. */
  readonly id: string;
  /** Name of the part. */
  readonly part: string;
}

/**
 * The objects of each page, in reading order. Charts are numbered in the order of the slides, each with a part of its own;
 * pictures likewise, but identical ones are stored once.
 */
export function placeObjects(pages: readonly Page[], names: PartNames): readonly (readonly PlacedObject[])[] {
  const pictures = new Map<string, string>();
  let charts = 0;
  const partOf = (item: ObjectItem): string => {
    if (item.kind !== 'image') return names.chart(++charts);
    const ending = item.mediaType === 'image/png' ? 'png' : 'jpeg';
    const digest = createHash('sha256').update(item.bytes).digest('hex') + ending;
    const part = pictures.get(digest) ?? names.picture(pictures.size + 1, ending);
    pictures.set(digest, part);
    return part;
  };
  return pages.map(({ items }) =>
    items.filter(isObject).map((item, index) => ({ item, id: `rId${index + 1}`, part: partOf(item) })),
  );
}

const isObject = (item: Item): item is ObjectItem => item.kind === 'image' || isChart(item);

/** What a slide says of its objects: charts first. */
export const objectRelationships = (objects: readonly PlacedObject[]): readonly WrittenRelationship[] =>
  (['chart', 'image'] as const).flatMap((type) =>
    objects
      .filter(({ item }) => (item.kind === 'image') === (type === 'image'))
      .map(({ id, part }) => ({ id, type, target: part.replace('ppt', '..') })),
  );
