/** On which page each source is listed, so that a citation can lead there, and where it is first cited, for the way back. */
import type { LaidBody } from '../text/body.ts';
import type { Item, Page } from './page.ts';

/** A source as the analysis numbers it: its id and its address in the briefing. */
interface Listed {
  readonly id: string;
  readonly at: string;
}

/** Index of the first page, by source id, that shows a field of the source itself. */
export function findSourcePages(pages: readonly Page[], sources: readonly Listed[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const shown = new Set(page.items.flatMap(bodiesOf).flatMap(pathsOf));
    for (const { id, at } of sources) if (!found.has(id) && shown.has(at)) found.set(id, index);
  }
  return found;
}

/** Index of the first page, by source id, that cites a source: where its entry leads back to. */
export function findCitingPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const { runs } of page.items.flatMap(bodiesOf).flatMap(({ paragraphs }) => paragraphs)) {
      for (const { link } of runs) if (link?.kind === 'source' && !found.has(link.id)) found.set(link.id, index);
    }
  }
  return found;
}

const bodiesOf = (item: Item): readonly LaidBody[] =>
  item.kind === 'text'
    ? [item.body]
    : item.kind === 'table'
      ? item.rows.flatMap(({ cells }) => cells.map(({ body }) => body))
      : [];

/** `sources[2]` for every run that shows a field of it. */
const pathsOf = ({ paragraphs }: LaidBody): readonly string[] =>
  paragraphs.flatMap(({ runs }) => runs.flatMap(({ origin }) => /^sources\[\d+\]/u.exec(origin?.path ?? '')?.[0] ?? []));
