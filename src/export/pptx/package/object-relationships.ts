/** The relationship of each picture and chart that PptxGenJS put on a slide, found by the key it was given as its name. */
import type { Item, Page } from '../../../layout/page.ts';
import { objectKey } from '../object-key.ts';

/** From the slide as PptxGenJS left it, before it is drawn. */
export function objectRelationships(page: Page, slideXml: string): ReadonlyMap<Item, string> {
  const ids = new Map(
    [...slideXml.matchAll(/<p:cNvPr id="\d+" name="(item-\d+)"[\s\S]*?r:(?:embed|id)="(rId\d+)"/g)].map(([, key, id]) => [
      key,
      id,
    ]),
  );
  return new Map(
    page.items.flatMap((item, index) => {
      const id = ids.get(objectKey(index));
      return id ? [[item, id] as const] : [];
    }),
  );
}
