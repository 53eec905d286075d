/** Boxes of a page that cover each other: single items and whole figures, and the words inside a figure. */

import type { Box } from '../../src/foundation/units.ts';
import { type Item, isChart, type Page } from '../../src/layout/page.ts';

/** Rounding, in points. */
const slack = 0.05;

interface Named {
  readonly name: string;
  readonly box: Box;
}

/** `A over B` for every two of them. */
export function overlaps({ items, groups }: Page): readonly string[] {
  const isText = (item: Item): boolean => item.kind === 'text' || item.kind === 'table' || item.kind === 'image' || isChart(item);
  const single = items.filter((item) => item.group === undefined && isText(item));
  const figures = groups.map(({ id, name }) => ({
    name,
    box: around(items.filter(({ group }) => group === id).map(({ box }) => box)),
  }));
  const inside = groups.flatMap(({ id }) => pairs(items.filter((item) => item.group === id && item.kind === 'text')));
  return [
    ...pairs([...single, ...figures]).filter(
      (pair) => ![isWithItsChart, isOnItsAxis].some((own) => own.test(pair)) && pair !== labelOnCover,
    ),
    ...inside,
  ];
}

/** What a chart does not draw itself stands on it, at its bars and points. */
const isWithItsChart = /^Chart(?: \d+)? over Chart labels(?: \d+)?$/u;

/** Numbers of an axis stand over a cell of their table that is left empty for them. */
const isOnItsAxis = /^(.+?)(?: \d+)? over \1 range \d+ tick /u;

/** The map of a cover fills the coloured field to its edge; the outlined label stands on the field. */
const labelOnCover = 'TLP label over Map';

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const pairs = (named: readonly Named[]): readonly string[] =>
  named.flatMap((one, index) =>
    named.slice(index + 1).flatMap((other) => (isOver(one.box, other.box) ? [`${one.name} over ${other.name}`] : [])),
  );

const isOver = (a: Box, b: Box): boolean =>
  a.x + slack < b.x + b.width && b.x + slack < a.x + a.width && a.y + slack < b.y + b.height && b.y + slack < a.y + a.height;
