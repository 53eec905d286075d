/** How the shapes of a slide look, as far as a person changes it by hand: where they stand, how large they are, colours and type. */
import { decodePath } from '../base/package/relationships.ts';
import { at, child, childrenNamed, descendants, type Element, flag, integer } from '../base/xml/element.ts';
import { sameWords } from '../foundation/characters/same-words.ts';

export interface Look {
  /** Left, top, width and height in EMU, which is 0 of a table; absent where the layout says it. */
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  /** What is said by itself, as the file says it; colours that the theme gives are left out. */
  readonly fill: string;
  readonly size: string;
  readonly color: string;
  readonly font: string;
  /** Its alternative text; empty where it has none. */
  readonly alt: string;
  /** Addresses outside of the deck to which its words lead. */
  readonly links: readonly string[];
  /** Languages that its words are said to be in. */
  readonly language: string;
  /** Words that are struck through. */
  readonly struck: string;
  /** Of a text its letters, and which of them are bold or italic. */
  readonly weight?: Weight;
  /** Of a table. */
  readonly grid?: Grid;
}

export interface Weight {
  /** Without blanks, which have no weight. */
  readonly letters: string;
  /** A mark for each letter: `b`, `i`, `z` for both, `-` for none; `?` where the layout says it. */
  readonly marks: string;
  /** The words as they stand. */
  readonly text: string;
}

/** How many rows and columns there are, and the cells that cover several. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly merged: readonly MergedCells[];
}

export interface MergedCells {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** By the name of the shape; shapes of one name cannot be told apart, and are left out. */
export type Looks = ReadonlyMap<string, Look>;

/** @param outside addresses by the ids of relationships */
export function readLooks(
  shapes: readonly { readonly element: Element; readonly name: string }[],
  outside: ReadonlyMap<string, string | undefined> = new Map(),
): Looks {
  const counts = new Map<string, number>();
  for (const { name } of shapes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    shapes.flatMap(({ element, name }) => (name !== '' && counts.get(name) === 1 ? [[name, readLook(element, outside)]] : [])),
  );
}

function readLook(element: Element, outside: ReadonlyMap<string, string | undefined>): Look {
  const properties = child(element, 'p:spPr');
  const frame = child(element, 'p:xfrm') ?? (properties && child(properties, 'a:xfrm'));
  const [off, ext] = [frame && child(frame, 'a:off'), frame && child(frame, 'a:ext')];
  const box = [integer(off, 'x'), integer(off, 'y'), integer(ext, 'cx'), integer(ext, 'cy')];
  // Programs write lines between shapes, and what is turned, in ways of their own.
  const isOwn = element.name === 'p:cxnSp' || frame?.attributes.rot !== undefined;
  // Programs make tables as tall as their rows come to be in their fonts.
  const table = at(element, 'a:graphic', 'a:graphicData', 'a:tbl');
  const [x, y, width, height] = isOwn ? [] : table ? box.with(3, 0) : box;
  const body = child(element, 'p:txBody');
  const words = body ?? table;
  const runs = words
    ? [...descendants(words)].filter(({ name }) => name === 'a:r').flatMap((run) => child(run, 'a:rPr') ?? [])
    : [];
  const said = (of: (run: Element) => string | undefined): string =>
    [...new Set(runs.flatMap((run) => of(run) ?? []))].sort().join();
  return {
    ...(x === undefined || y === undefined || width === undefined || height === undefined ? {} : { box: [x, y, width, height] }),
    fill: colorOf(properties) ?? '',
    size: said(({ attributes }) => attributes.sz),
    color: said((run) => colorOf(run)),
    font: said((run) => child(run, 'a:latin')?.attributes.typeface),
    alt: sameWords(cNvPrOf(element)?.attributes.descr ?? ''),
    links: element.name === 'p:grpSp' ? [] : linksIn(element, outside),
    language: said(({ attributes }) => attributes.lang),
    struck: element.name === 'p:grpSp' ? '' : struckWords(element),
    ...(body ? { weight: readWeight(body) } : {}),
    ...(table ? { grid: readGrid(table) } : {}),
  };
}

const cNvPrOf = ({ children }: Element): Element | undefined => {
  const facts = children.find(({ name }) => /^p:nv\w+Pr$/u.test(name));
  return facts && child(facts, 'p:cNvPr');
};

/** As programs write them: with or without a slash at the end. */
const linksIn = (element: Element, outside: ReadonlyMap<string, string | undefined>): readonly string[] =>
  [...descendants(element)].flatMap(({ name, attributes }) => {
    const address = name === 'a:hlinkClick' ? outside.get(attributes['r:id'] ?? '') : undefined;
    return address === undefined ? [] : [decodePath(address).replace(/\/$/u, '')];
  });

/** Nothing that is built strikes a word through: whoever did wants it gone. */
const struckWords = (element: Element): string =>
  sameWords(
    [...descendants(element)]
      .filter((run) => run.name === 'a:r' && (child(run, 'a:rPr')?.attributes.strike ?? 'noStrike') !== 'noStrike')
      .map((run) => child(run, 'a:t')?.text ?? '')
      .join(' '),
  );

function readWeight(body: Element): Weight {
  const runs = childrenNamed(body, 'a:p').flatMap((paragraph) =>
    paragraph.children.flatMap((run) => {
      const text = run.name === 'a:r' ? (child(run, 'a:t')?.text ?? '') : '';
      const [bold, italic] = [flag(child(run, 'a:rPr'), 'b'), flag(child(run, 'a:rPr'), 'i')];
      const mark = bold === undefined ? '?' : bold ? (italic ? 'z' : 'b') : italic ? 'i' : '-';
      return text === '' ? [] : [{ text, mark }];
    }),
  );
  const lettersOf = (text: string): string => text.replaceAll(/\s/gu, '');
  return {
    letters: runs.map(({ text }) => lettersOf(text)).join(''),
    marks: runs.map(({ text, mark }) => mark.repeat(lettersOf(text).length)).join(''),
    text: runs.map(({ text }) => text).join(''),
  };
}

function readGrid(table: Element): Grid {
  const rows = childrenNamed(table, 'a:tr').map((row) => childrenNamed(row, 'a:tc'));
  const merged = rows.flatMap((cells, down) =>
    cells.flatMap((cell, right): readonly MergedCells[] => {
      const [tall = 1, wide = 1] = [integer(cell, 'rowSpan'), integer(cell, 'gridSpan')];
      return tall > 1 || wide > 1 ? [{ row: down + 1, column: right + 1, rows: tall, columns: wide }] : [];
    }),
  );
  return { rows: rows.length, columns: Math.max(0, ...rows.map((cells) => cells.length)), merged };
}

const colorOf = (element: Element | undefined): string | undefined =>
  at(element, 'a:solidFill', 'a:srgbClr')?.attributes.val?.toUpperCase();
