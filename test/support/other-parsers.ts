/** What a deck holds for parsers that are not ours, and what its pages should have put there: both without blanks. */
import officeparser from 'officeparser';
import { type Element, parse } from 'pptxtojson/dist/index.js';
import type { Item, Page } from '../../src/layout/page.ts';
import type { LaidBody } from '../../src/text/body.ts';
import { readZip } from './read-zip.ts';

/** A slide as far as both sides can tell it. Texts are sorted: parsers list groups where they like. */
export interface TellableSlide {
  readonly texts: readonly string[];
  /** Rows of cells, those that another one covers left out. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly unknown[];
  readonly notes: string;
}

/** Blanks of all kinds and soft hyphens: each parser writes its own. */
export const bare = (text: string): string => text.replaceAll(/[\s\u00A0\u00AD\u200B]+/gu, '');

const paragraphsOf = ({ paragraphs }: LaidBody): readonly string[] =>
  paragraphs.map(({ runs }) => bare(runs.map(({ text }) => text).join('')));

/** Every paragraph of text, also in tables, and of the notes. */
export const paragraphsOn = ({ items, notes }: Page): readonly string[] =>
  [
    ...items.flatMap((item) => {
      if (item.kind === 'text') return paragraphsOf(item.body);
      return item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.flatMap(({ body }) => paragraphsOf(body))) : [];
    }),
    ...notes.flatMap((note) => note.split('\n').map(bare)),
  ].filter((text) => text !== '');

export const pageAsTold = ({ items, notes }: Page): TellableSlide => ({
  texts: items
    .flatMap((item) => (item.kind === 'text' ? [paragraphsOf(item.body).join('')] : []))
    .filter((text) => text !== '')
    .sort(),
  tables: items.flatMap((item) =>
    item.kind === 'table' ? [item.rows.map(({ cells }) => cells.map(({ body }) => paragraphsOf(body).join('')))] : [],
  ),
  charts: items.flatMap(chartAsTold),
  notes: bare(notes.join('')),
});

function chartAsTold(item: Item): readonly unknown[] {
  if (item.kind === 'chart') {
    const stated = (values: readonly (number | null)[]) =>
      values.flatMap((value, index) => (value === null ? [] : [[item.categories[index], value]]));
    return [item.series.map(({ name, values }) => ({ name, values: stated(values) }))];
  }
  // Points in time: the line's corners come first, then the figures.
  if (item.kind === 'steps')
    return [{ days: item.line.map(({ day }) => Math.round(day)), best: item.points.map(({ best }) => best) }];
  return [];
}

/** Slides by pptxtojson. */
export async function bySlides(deck: Uint8Array): Promise<readonly TellableSlide[]> {
  const { slides } = await parse(new Uint8Array(deck).buffer);
  return slides.map(({ elements, layoutElements: _, note }) => {
    const all = elements.flatMap(within);
    return {
      texts: all
        .flatMap((element) => ('content' in element ? [plain(element.content)] : []))
        .filter((text) => text !== '')
        .sort(),
      tables: all.flatMap((element) =>
        element.type === 'table'
          ? [element.data.map((row) => row.filter(({ hMerge, vMerge }) => !hMerge && !vMerge).map(({ text }) => plain(text)))]
          : [],
      ),
      charts: all.flatMap((element) => (element.type === 'chart' ? [chartIn(element)] : [])),
      notes: plain(note),
    };
  });
}

const within = (element: Element): readonly Element[] =>
  element.type === 'group' ? element.elements.flatMap((member) => within(member as Element)) : [element];

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  bare(html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(nbsp|amp|lt|gt|quot|#39);/gu, (_, name) => entities[name] ?? ''));

interface Series {
  readonly key: string;
  readonly values: readonly { readonly x: string; readonly y: number }[];
  readonly xlabels: Readonly<Record<string, string>>;
}

function chartIn({ chartType, data }: Extract<Element, { type: 'chart' }>): unknown {
  if (chartType === 'scatterChart' || chartType === 'bubbleChart') {
    const [days = [], , ...series] = data;
    return { days: days.map(Math.round), best: series.at(-1) };
  }
  return (data as unknown as readonly Series[]).map(({ key, values, xlabels }) => ({
    name: key,
    values: values.map(({ x, y }) => [xlabels[x], y]),
  }));
}

/** All lines by officeparser: slides with their notes; then the data sheets behind charts, since it looks into no chart. */
export async function byLines(deck: Uint8Array): Promise<readonly string[]> {
  const sheets = [...readZip(deck)].filter(([name]) => name.endsWith('.xlsx')).map(([, sheet]) => sheet);
  const read = [deck, ...sheets].map((file) => officeparser.parseOfficeAsync(Buffer.from(file)));
  return (await Promise.all(read)).flatMap((text) => text.split('\n').map(bare));
}
