/** What stands on pages, for comparing with what went in. */
import type { Item, Page, TableItem, TextItem } from '../../src/layout/page.ts';
import type { LaidBody } from '../../src/text/body.ts';

export const bodyText = (body: LaidBody): string =>
  body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

/** Texts of an item; of a table without the head it repeats. */
export function itemTexts(item: Item): readonly string[] {
  if (item.kind === 'text') return [bodyText(item.body)];
  if (item.kind === 'table')
    return item.rows.slice(item.headRows).flatMap(({ cells }) => cells.map(({ body }) => bodyText(body)));
  return [];
}

/** All words of the pages' bodies, in reading order: frame and spaces left out. */
export const wordsOf = (pages: readonly Page[]): string =>
  pages
    .flatMap(({ items }) => items.filter((item) => !isFrame(item)).flatMap(itemTexts))
    .join(' ')
    .replace(/[\s\u200B]+/g, '');

const frameNames = /^(Topic|Title|Footer|Marks|Slide number|TLP label.*)$/;
export const isFrame = ({ name }: Item): boolean => frameNames.test(name);

export const tablesOf = ({ items }: Page): readonly TableItem[] => items.filter((item) => item.kind === 'table');
export const textsOf = ({ items }: Page): readonly TextItem[] => items.filter((item) => item.kind === 'text');
export const textNamed = (page: Page, name: string): TextItem | undefined => textsOf(page).find((item) => item.name === name);

/** Every size of text on a page's body. */
export const sizesOf = (page: Page): readonly number[] =>
  page.items
    .filter((item) => !isFrame(item))
    .flatMap((item) =>
      item.kind === 'text'
        ? [item.body]
        : item.kind === 'table'
          ? item.rows.flatMap(({ cells }) => cells.map(({ body }) => body))
          : [],
    )
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));

/** A text without the signs that stand before the words of statuses. */
const withoutMarks = (text: string): string => text.replaceAll(/[▪▫◊●≠×○·]\u00A0/gu, '');

/** What a body says: without source numbers, and without the signs of statuses. */
export const wordsWithoutSources = ({ paragraphs }: LaidBody, between = '\n'): string =>
  withoutMarks(
    paragraphs.map(({ runs }) => runs.flatMap(({ superscript, text }) => (superscript ? [] : text)).join('')).join(between),
  );
