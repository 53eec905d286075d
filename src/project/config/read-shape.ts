/** Reads a value of unknown shape field by field, and notes what is wrong with it. */
import type { Code } from '../../foundation/codes.ts';
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import { suggest } from '../../foundation/nearest.ts';

export type ConfigFields = Readonly<Record<string, unknown>>;

export interface ShapeReading {
  /** Name of the configuration, and its text where it is a file. */
  readonly file: string;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
}

interface Problem {
  readonly message: string;
  readonly hints: readonly string[];
  /** A name or text of the file that the problem is about; the message points at where it first stands. */
  readonly word?: string;
  readonly code?: Code;
}

export function reportProblem(
  { file, text, diagnostics }: ShapeReading,
  { message, hints, word, code = 'CFG002' }: Problem,
): void {
  diagnostics.push(error(code, message, { span: { file, ...placeOf(word, text) }, hints }));
}

/** The start of the file for what does not stand in it as a name before a colon or bracket, or as a quoted text. */
function placeOf(word: string | undefined, text: string): { readonly line: number; readonly column: number } {
  const plain = (word ?? '').replaceAll(/[^\p{L}\p{N}_ -]/gu, '');
  const found =
    plain === '' || plain !== word ? null : new RegExp(`(?<![\\w$])${plain}['"]?\\s*[:(]|['"]${plain}['"]`, 'u').exec(text);
  if (!found) return { line: 1, column: 1 };
  const before = text.slice(0, found.index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A record that was written as one: no list, function, map or date. */
export const isFields = (value: unknown): value is ConfigFields => Object.prototype.toString.call(value) === '[object Object]';

export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '');

/** Notes each field that is not known. @param where `helpers.area`; empty for the whole */
export function refuseUnknown(
  fields: ConfigFields,
  known: readonly string[],
  { reading, where }: { reading: ShapeReading; where: string },
): void {
  for (const name of Object.keys(fields).filter((each) => !known.includes(each)))
    reportProblem(reading, {
      message: `unknown field: ${where === '' ? name : `${where}.${name}`}`,
      hints: suggest(name, known, 'fields'),
      word: name,
    });
}
