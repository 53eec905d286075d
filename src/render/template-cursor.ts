/** Where the reader of a template stands, and the places it has passed. */

/** Told by throwing, caught in `readTemplate`: it is no mistake, only nothing for a reader of ordinary templates. */
export class Unusual extends Error {}

export interface Cursor {
  readonly text: string;
  /** Offset of what is read next. */
  at: number;
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

export function openCursor(text: string): Cursor {
  const lines = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.push(end + 1);
  return { text, at: 0, lines };
}

/** What matches here. The pattern is sticky (`y`). */
export function look({ text, at }: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The same, and steps over it. */
export function skip(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  const match = look(cursor, pattern);
  if (match) cursor.at += match[0].length;
  return match;
}

/** From an offset to where the cursor stands. */
export const locFrom = (cursor: Cursor, start: number): hbs.AST.SourceLocation =>
  makeLoc(positionAt(cursor, start), positionAt(cursor, cursor.at));

/** `source` is a name that a caller of the library may give, and nobody does. */
export const makeLoc = (start: hbs.AST.Position, end: hbs.AST.Position): hbs.AST.SourceLocation =>
  ({ start, end }) as hbs.AST.SourceLocation;

/** Lines from 1, columns from 0, as Handlebars counts. */
function positionAt({ lines }: Cursor, offset: number): hbs.AST.Position {
  let low = 0;
  for (let high = lines.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) };
}
