/** From a field's address (`casualties[2].killed`) to its place in the file. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, type LineCounter, type Node } from 'yaml';
import type { Span } from '../foundation/diagnostic.ts';

export type Path = readonly (string | number)[];

/** `['casualties', 2, 'killed']` as `casualties[2].killed`. */
export const toAddress = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** The reverse of `toAddress`. */
export const toPath = (address: string): Path =>
  [...address.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, name]) => (index === undefined ? (name ?? '') : Number(index)));

export interface Positions {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** The value at a path; where there is none, the nearest record around it. */
export function spanOfValue(positions: Positions, path: Path): Span {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = positions.document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return spanOfNode(positions, node);
  }
  return { file: positions.file, line: 1, column: 1 };
}

/** The key of the last step of a path; for an item of a list, the item. */
export function spanOfKey(positions: Positions, path: Path): Span {
  const parent = path.length > 1 ? positions.document.getIn(path.slice(0, -1), true) : positions.document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(last));
    if (isPair(pair) && isNode(pair.key)) return spanOfNode(positions, pair.key);
  }
  return spanOfValue(positions, path);
}

/** A collection is marked at its first line only: a caret under forty lines says nothing. */
function spanOfNode({ file, lines }: Positions, node: Node): Span {
  const [from, to] = node.range ?? [0, 0];
  const start = lines.linePos(from);
  const place = { file, line: start.line, column: start.col };
  if (isCollection(node) && !node.flow) return place;
  const end = lines.linePos(to);
  return { ...place, endLine: end.line, endColumn: end.col };
}

/** A stretch of the text by its offsets. */
export function spanOfRange({ file, lines }: Omit<Positions, 'document'>, from: number, to: number): Span {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}
