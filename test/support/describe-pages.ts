/** Pages as text, a line an item, so that a change of layout shows in a diff. */

import type { Box } from '../../src/foundation/units.ts';
import type { Item, Page, TableItem } from '../../src/layout/page.ts';
import type { LaidBody } from '../../src/text/body.ts';

export const describePages = (pages: readonly Page[]): string => `${pages.map(describePage).join('\n\n')}\n`;

const describePage = ({ name, layout, title, items, groups }: Page): string =>
  [
    `${name} · ${layout} · ${title}`,
    ...groups.map((group) => `  group ${group.name}: ${group.alt}`),
    ...foldPaths(items).map((line) => `  ${line}`),
  ].join('\n');

/** A coast is hundreds of points and a map dozens of paths: neighbours of one drawing are told together. */
function foldPaths(items: readonly Item[]): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < items.length; index++) {
    const first = items[index];
    if (!first) continue;
    let end = index + 1;
    while (first.kind === 'path' && items[end]?.kind === 'path' && items[end]?.group === first.group) end += 1;
    const folded = items.slice(index, end);
    lines.push(folded.length > 1 ? `${folded.length} paths from ${describeItem(first)}` : describeItem(first));
    index = end - 1;
  }
  return lines;
}

function describeItem(item: Item): string {
  const { kind, name, box, group, placeholder } = item;
  const marks = [...(placeholder ? [`<${placeholder.type} ${placeholder.index}>`] : []), ...(group ? ['in group'] : [])];
  return [`${kind} ${name}`, describeBox(box), ...marks, ...contentOf(item)].join(' | ');
}

const tenth = (length: number): string => (Math.round(length * 10) / 10 || 0).toFixed(1);

const describeBox = ({ x, y, width, height }: Box): string => `${tenth(x)} ${tenth(y)}  ${tenth(width)} × ${tenth(height)}`;

function contentOf(item: Item): readonly string[] {
  switch (item.kind) {
    case 'text':
      return [describeBody(item.body)];
    case 'table':
      return [`columns ${item.columns.map(tenth).join(' ')}, ${item.headRows} of ${item.rows.length} rows head${rowsOf(item)}`];
    case 'chart':
      return [`${item.categories.length} categories: ${firstWords(item.categories[0] ?? '')}`];
    case 'steps':
      return [
        `${item.points.length} points to ${item.most}: ${item.points.map(({ figure, words }) => `${figure} ${words?.side ?? 'elsewhere'}`).join(', ')}`,
      ];
    case 'trend':
      return [
        `${item.form} to ${item.scale.to}, names ${item.hasNames ? 'all' : item.names.length}: ${item.series.map(({ name, values, labels }) => `${name} ${values.map((value, at) => `${value ?? '–'}${labels[at] ? ` ${labels[at].side}` : ''}`).join(' ')}`).join('; ')}`,
      ];
    case 'ring':
      return [item.parts.map(({ label, value, color }) => `${label} ${value} ${color}`).join(', ')];
    case 'scatter':
      return [item.points.map(({ label, x, y, words }) => `${label} ${x} ${y} ${words?.side ?? 'elsewhere'}`).join(', ')];
    case 'shape':
      return [item.shape, item.fill ?? 'no fill'];
    default:
      return [];
  }
}

const rowsOf = ({ rows }: TableItem): string =>
  rows
    .map(({ height, cells }) => `\n      ${tenth(height)}: ${cells.map(({ body }) => describeBody(body)).join(' | ')}`)
    .join('');

function describeBody({ paragraphs }: LaidBody): string {
  const sizes = [...new Set(paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)))].join('/');
  const lines = paragraphs.reduce((count, paragraph) => count + paragraph.lines.length, 0);
  const words = firstWords(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '));
  return `${sizes} pt, ${lines} ${lines === 1 ? 'line' : 'lines'}, ${words}`;
}

/** What cannot be seen is told, so that the file reads as it is. */
const firstWords = (text: string): string =>
  JSON.stringify(text.length > 32 ? `${[...text].slice(0, 32).join('')}…` : text).replaceAll(
    /\p{Cf}|\ufe0f/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
