/** On which page each source is listed, so that a citation can lead there, and where it is first cited, for the way back. */
import type { LaidBody, StyledRun } from '../text/body.ts';
import type { Item, Page } from './page.ts';

/** A source as the analysis numbers it: its id and its address in the briefing. */
export interface ListedSource {
  readonly id: string;
  readonly at: string;
}

/** Index of the first page, by source id, that shows a field of the source itself. */
export function findSourcePages(pages: readonly Page[], sources: readonly ListedSource[]): ReadonlyMap<string, number> {
  const listed = new Map(sources.map(({ id, at }) => [at, id]));
  return firstPages(pages, ({ origin }) => {
    const path = origin?.path;
    // `sources[2]` for every run that shows a field of it.
    return path?.startsWith('sources[') ? listed.get(path.slice(0, path.indexOf(']') + 1)) : undefined;
  });
}

/** Index of the first page, by source id, that cites a source: where its entry leads back to. */
export const findCitingPages = (pages: readonly Page[]): ReadonlyMap<string, number> =>
  firstPages(pages, ({ link }) => (link?.kind === 'source' ? link.id : undefined));

function firstPages(pages: readonly Page[], idOf: (run: StyledRun) => string | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { items }] of pages.entries()) {
    for (const body of items.flatMap(bodiesOf)) {
      for (const { runs } of body.paragraphs) {
        for (const run of runs) {
          const id = idOf(run);
          if (id !== undefined && !found.has(id)) found.set(id, index);
        }
      }
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
