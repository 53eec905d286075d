/**
 * The template parser's complaints in words for people who write templates: which `{{…}}` it is and what to type. The parser
 * notices some slips only lines later (a quote that is open swallows all up to the next), so the text itself is looked at.
 */
import { nearest } from '../foundation/nearest.ts';
import { blockNames, type Failure, mustaches } from './failure.ts';
import { tornBlock } from './torn-block.ts';

/** @param read the offset of the `{{…}}` at which the parser gave up, or the end of the text */
export function explainFailure(complaint: string, text: string, read: number): Failure {
  const mismatch = /^(\S+) doesn't match (\S+)/u.exec(complaint);
  const got = /got '(\w+)'/u.exec(complaint)?.[1];
  const mistyped = mismatch || got === 'EOF' ? mistypedBlock(text) : undefined;
  if (mistyped) return mistyped;
  if (mismatch) {
    const torn = tornBlock(text);
    if (torn) return torn;
    const [, opened = '', closed = ''] = mismatch;
    return { message: `{{#${opened}}} is closed by {{/${closed}}}`, hint: `write {{/${opened}}} where it ends` };
  }
  const torn = findTorn(text, read);
  if (torn) return torn;
  if (got === 'EOF') return leftOpen(text);
  const offset = Math.max(0, text.lastIndexOf('{{', read));
  const shown = excerpt(text, offset);
  const instead = comparisonInstead(text, offset);
  if (instead)
    return { message: `{{ }} that cannot be read: ${shown}`, hint: `write ${instead}: templates compare with helpers`, offset };
  if (got === 'OPEN_ENDBLOCK')
    return { message: `${shown} closes nothing`, hint: 'delete it, or write its {{#…}} where it begins', offset };
  return {
    message: `{{ }} that cannot be read: ${shown}`,
    hint: 'inside stand a name, its values and name=value, with spaces between',
    offset,
  };
}

/** Signs of other languages, and the helper that does the same. */
const operators: Readonly<Record<string, (left: string, right: string) => string>> = {
  '==': (left, right) => `(eq ${left} ${right})`,
  '!=': (left, right) => `(not (eq ${left} ${right}))`,
  '&&': (left, right) => `(and ${left} ${right})`,
  '||': (left, right) => `(or ${left} ${right})`,
};

/** `{{#if a == "x"}}`, written with the helper. */
function comparisonInstead(text: string, offset: number): string | undefined {
  const found =
    /^\{\{(~?#?[\w-]*\s+|)\(?\s*([\w@./-]+)\s*(===?|!==?|&&|\|\|)\s*("[^"\n]*"|'[^'\n]*'|[\w@./-]+)\s*\)?\s*\}\}/u.exec(
      text.slice(offset, offset + 500),
    );
  const [, open = '', left = '', sign = '', right = ''] = found ?? [];
  const write = operators[sign.slice(0, 2)];
  return write && `{{${open}${write(left, right)}}}`;
}

/** The first that is not whole: a quote, a bracket or its end is missing. */
function findTorn(text: string, read: number): Failure | undefined {
  for (const { 0: found, index: offset } of text.slice(0, read + 1_000).matchAll(mustaches)) {
    if (offset > read) return undefined;
    if (found.startsWith('{{!')) continue;
    const shown = short(found);
    if ((found.match(/"/gu)?.length ?? 0) % 2 === 1)
      return { message: `quote that is not closed: ${shown}`, hint: 'write a second " where the text ends', offset };
    if (!found.endsWith('}}')) return { message: `{{ that is not closed: ${shown}`, hint: 'write }} where it ends', offset };
    const [opened, closed] = [count(found, '('), count(found, ')')];
    if (opened > closed) return { message: `bracket that is not closed: ${shown}`, hint: 'write ) where it ends', offset };
    if (closed > opened) return { message: `bracket too many: ${shown}`, hint: 'delete one ), or write its ( before', offset };
  }
  return undefined;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** The first block whose name is nearly that of one that there is, and that is not closed by its own: it is what has to be mended. */
function mistypedBlock(text: string): Failure | undefined {
  const marks = [...text.matchAll(mustaches)].map(({ 0: found, index }) => {
    const [, mark, name = ''] = /^\{\{~?([#/])\s*([\w-]+)/u.exec(found) ?? [];
    return { mark, name, offset: index };
  });
  const closed = new Set(marks.filter(({ mark }) => mark === '/').map(({ name }) => name));
  for (const { mark, name, offset } of marks) {
    if (mark !== '#' || blockNames.some((known) => known === name) || closed.has(name)) continue;
    const meant = nearest(name, blockNames);
    if (meant !== undefined) return { message: `unknown block: {{#${name}}}`, hint: `did you mean {{#${meant}}}?`, offset };
  }
  return undefined;
}

/** The innermost block that nobody closes. */
function leftOpen(text: string): Failure {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const { 0: found, index: offset } of text.matchAll(mustaches)) {
    const [, mark, name = ''] = /^\{\{~?([#/])\s*([\w-]+)/u.exec(found) ?? [];
    if (mark === '#') open.push({ name, offset });
    else if (mark === '/') open.pop();
  }
  const torn = tornBlock(text);
  if (torn) return torn;
  const last = open.at(-1);
  if (!last) return { message: 'the file ends within {{ }}', hint: 'write }} where it ends' };
  return { message: `{{#${last.name}}} is never closed`, hint: `write {{/${last.name}}} where it ends`, offset: last.offset };
}

const excerpt = (text: string, offset: number): string =>
  short(/^\{\{[^{}\n]*\}{0,3}/u.exec(text.slice(offset, offset + 1_000))?.[0] ?? '');

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
