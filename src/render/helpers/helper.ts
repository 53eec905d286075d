/** What a helper is: a word of templates that formats a value. Helpers never compute. */

import type { Code } from '../../foundation/codes.ts';
import type { Speech } from '../formatters.ts';
import type { LabelValues } from '../labels.ts';

/** By name. */
export type Helpers = ReadonlyMap<string, Helper>;

export interface Helper {
  readonly name: string;
  /** As the table of helpers shows it: `words n [capital=true]`. */
  readonly use: string;
  readonly meaning: string;
  readonly example: string;
  /** Fewest and most values after the name. */
  readonly values: readonly [least: number, most: number];
  readonly options: readonly string[] | 'any';
  /** Called for absent values too; otherwise an absent value stays absent, and is reported where it is printed. */
  readonly takesAbsent?: true;
  /** `run` is given refs where there are some, and answers with a ref: what it finds has an origin of its own. */
  readonly keepsOrigin?: true;
  /** The text, number, boolean or `Markup`; `undefined` after `fail`. */
  readonly run: (values: readonly unknown[], call: HelperCall) => unknown;
}

/** What a helper may ask of the run that it is part of. */
export interface HelperCall extends Speech {
  readonly options: Readonly<Record<string, unknown>>;
  /** A label's text; reports a missing one. */
  readonly label: (key: string, values?: LabelValues) => string | undefined;
  /** Reports what the helper cannot use: one clause, and what it wants instead. `TPL008` unless another code is given. */
  readonly fail: (problem: string, hint: string, code?: Code) => undefined;
}

/** A received value in a word or two, for messages. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * With a capital first letter, as the language writes it. A word that has its capital further in is written so by those whose name it
 * is: eThekwini, al-Shabaab. Behind an elision stands another word: "l’État" begins a sentence as "L’État".
 */
export const capitalize = (text: string, locale: string): string =>
  /^[\u2066-\u2069\u200E\u200F]*\p{Ll}[\p{L}\p{M}-]*\p{Lu}/u.test(text)
    ? text
    : text.replace(/^[\u2066-\u2069\u200E\u200F]*\p{L}/u, (start) => start.toLocaleUpperCase(locale));
