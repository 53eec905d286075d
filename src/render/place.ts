/** Places in templates, short enough to travel through the markup as `FILE:LINE:COLUMN`. */
import type { Span } from '../foundation/diagnostic.ts';

/** Lines and columns from 1; `file` is an index into the set's template files. */
export type TemplatePlace = `${number}:${number}:${number}`;

/** From where Handlebars counts: lines from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const makePlace = (file: number, { line, column }: Position): TemplatePlace => `${file}:${line}:${column + 1}`;

/** `undefined` when the text is no place or names no file. */
export function placeToSpan(place: string, files: readonly string[]): Span | undefined {
  const [index = '', line, column] = place.split(':');
  const file = files[Number(index)];
  return file === undefined || index === '' ? undefined : { file, line: Number(line), column: Number(column) };
}

/** The position `offset` characters into a text that begins at `start`. */
export function advance(start: Position, text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  const tail = before.at(-1) ?? '';
  return before.length === 1
    ? { line: start.line, column: start.column + tail.length }
    : { line: start.line + before.length - 1, column: tail.length };
}
