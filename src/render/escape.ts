/** Text is text: whatever an analyst types reaches the markup so that it reads back as typed. */

import { spaceSeparators } from '../foundation/characters/separators.ts';

/** Markup that a helper made itself and that is therefore printed as it stands. */
export interface Markup {
  readonly markup: string;
}

/** Markup is known by a mark that nothing can bear which was read: a record of the briefing that has a field `markup` is none. */
const mark = Symbol('markup');

export const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && mark in value;

export const asMarkup = (markup: string): Markup => Object.defineProperty({ markup }, mark, { value: true });

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Whatever may have to be changed: most text has none of it. */
const special = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Escapes for text and for attributes; characters that XML cannot hold are dropped, those that part lines are spaces. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return spaceSeparators(text)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? '');
}
