/**
 * Gives pages the direction of their deck. Everything was laid from left to right; here, and nowhere else, the pages of a deck
 * in Arabic, Persian, Hebrew or Urdu are mirrored, and the letters of every deck are put in the order in which they are seen.
 * Line breaks and sizes stay what they were: neither depends on the order of the pieces on a line.
 */

import { directionOf, isTurned, withoutIsolates } from '../../foundation/characters/writing-direction.ts';
import type { Cache, Memory } from '../../foundation/memory/memory.ts';
import type { Box } from '../../foundation/units.ts';
import type { LaidBody } from '../../text/body.ts';
import { openEmbeddingLevels } from '../../text/embedding-levels.ts';
import type { FontMetrics } from '../../text/metrics.ts';
import { type Ordering, orderLines } from '../../text/order-line.ts';
import { type AnyChartItem, type Item, isChart, type NotesPage, type Page, type ShapeItem } from '../page.ts';
import { mirrorItem, mirrorText, moveItem, turnIn } from './mirror-items.ts';

export interface DirectionDeps {
  /** BCP 47, of the deck. */
  readonly language: string;
  readonly metrics: FontMetrics;
  /** Of pages that were directed before. */
  readonly memory?: Memory | undefined;
}

const directed: Cache<Page> = { name: 'pages in their direction' };

/** The same pages where all of a deck runs from left to right. */
export function directPages(pages: readonly Page[], { language, metrics, memory }: DirectionDeps): readonly Page[] {
  const direction = directionOf(language);
  const isConcerned = (page: Page): boolean => direction === 'rtl' || hasTurnedText(page);
  if (!pages.some(isConcerned)) return pages;
  const ordering: Ordering = { direction, levelsOf: openEmbeddingLevels(), metrics };
  const direct = (page: Page): Page => directPage(page, ordering);
  return pages.map((page) => {
    if (!isConcerned(page)) return page;
    return memory ? memory.recall(directed, { of: [page, metrics], words: direction }, () => direct(page)) : direct(page);
  });
}

function hasTurnedText({ items, notesPage }: Page): boolean {
  const bodies = [...items, notesPage.text, ...notesPage.marks].flatMap(bodiesOf);
  return (
    bodies.some(({ paragraphs }) => paragraphs.some(({ runs }) => runs.some(({ text }) => isTurned(text)))) ||
    items.some((item) => isChart(item) && wordsOf(item).some(isTurned))
  );
}

function bodiesOf(item: Item): readonly LaidBody[] {
  switch (item.kind) {
    case 'text':
      return [item.body];
    case 'table':
      return item.rows.flatMap(({ cells }) => cells.map(({ body }) => body));
    case 'chart':
    case 'trend':
      return item.names.map(({ body }) => body);
    default:
      return [];
  }
}

const wordsOf = (item: AnyChartItem): readonly string[] =>
  item.kind === 'chart' || item.kind === 'trend' ? [...item.categories, ...item.series.map(({ name }) => name)] : [];

function directPage(page: Page, ordering: Ordering): Page {
  const items = ordering.direction === 'rtl' ? mirrorItems(page) : page.items;
  return {
    ...page,
    title: withoutIsolates(page.title),
    ...(page.backdrop && ordering.direction === 'rtl'
      ? { backdrop: page.backdrop.map((item) => mirrorItem(item, page.size.width) as ShapeItem) }
      : {}),
    items: items.map((item) => orderItem(item, ordering)),
    groups: page.groups.map((group) => ({ ...group, alt: plainAlt(group.alt) })),
    notesPage: directNotes(page.notesPage, ordering),
  };
}

/**
 * On a page of ours all is mirrored. A template stays as its organisation made it: its placeholders keep their places, and the
 * body alone is mirrored in the room that it has.
 */
function mirrorItems({ items, body, role, size }: Page): readonly Item[] {
  const turn = role === undefined ? size.width : body && turnIn(body);
  return items.map((item) => {
    const isFixed = role !== undefined && (item.placeholder !== undefined || !body || !isWithin(item.box, body));
    if (turn === undefined || isFixed) return item.kind === 'text' ? mirrorText(item) : item;
    const { keepsSides } = item;
    return keepsSides ? moveItem(item, turn - 2 * keepsSides.x - keepsSides.width) : mirrorItem(item, turn);
  });
}

const near = 0.5;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - near &&
  inner.x + inner.width <= outer.x + outer.width + near &&
  inner.y >= outer.y - near &&
  inner.y + inner.height <= outer.y + outer.height + near;

function orderItem(item: Item, ordering: Ordering): Item {
  const own = item.alt === undefined ? item : { ...item, alt: plainAlt(item.alt) };
  const order = (body: LaidBody): LaidBody => orderBody(body, ordering);
  switch (own.kind) {
    case 'text':
      return { ...own, body: order(own.body) };
    case 'table':
      return {
        ...own,
        rows: own.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, body: order(cell.body) })) })),
      };
    case 'chart':
    case 'trend':
      return { ...plainChart(own), names: own.names.map((name) => ({ ...name, body: order(name.body) })) } as Item;
    default:
      return isChart(own) ? plainChart(own) : own;
  }
}

const orderBody = (body: LaidBody, ordering: Ordering): LaidBody => ({
  ...body,
  paragraphs: body.paragraphs.map((paragraph) =>
    ordering.direction === 'rtl' || paragraph.runs.some(({ text }) => isTurned(text))
      ? orderLines(paragraph, ordering)
      : paragraph,
  ),
});

const plainAlt = <Alt extends Item['alt']>(alt: Alt): Alt => (typeof alt === 'string' ? (withoutIsolates(alt) as Alt) : alt);

/** What stands in a data sheet is the words alone: each cell is a line of its own. */
function plainChart(item: AnyChartItem): AnyChartItem {
  switch (item.kind) {
    case 'chart':
      return { ...item, categories: item.categories.map(withoutIsolates), series: item.series.map(plainName) };
    case 'trend':
      return { ...item, categories: item.categories.map(withoutIsolates), series: item.series.map(plainName) };
    case 'ring':
      return { ...item, unit: withoutIsolates(item.unit), parts: item.parts.map(plainLabel) };
    case 'scatter':
      return {
        ...item,
        unit: withoutIsolates(item.unit),
        acrossUnit: withoutIsolates(item.acrossUnit),
        points: item.points.map(plainLabel),
      };
    case 'steps':
      return {
        ...item,
        unit: withoutIsolates(item.unit),
        points: item.points.map((point) => ({ ...plainLabel(point), source: withoutIsolates(point.source) })),
      };
  }
}

const plainName = <Named extends { readonly name: string }>(one: Named): Named => ({ ...one, name: withoutIsolates(one.name) });
const plainLabel = <Labelled extends { readonly label: string }>(one: Labelled): Labelled => ({
  ...one,
  label: withoutIsolates(one.label),
});

/** The sheet of paper is mirrored about its own middle. */
function directNotes(page: NotesPage, ordering: Ordering): NotesPage {
  const direct = <Own extends Item>(item: Own): Own => {
    const mirrored = ordering.direction === 'rtl' ? mirrorItem(item, page.size.width) : item;
    return orderItem(mirrored, ordering) as Own;
  };
  return { ...page, text: direct(page.text), number: direct(page.number), marks: page.marks.map(direct) };
}
