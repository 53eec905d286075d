/** Takes a field out of a record of a YAML file; everything else stays letter for letter. */
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import type { Path } from './positions.ts';

/** The text without the field; the same where there is none, `undefined` where it cannot be taken out without touching more. */
export function dropField(text: string, path: Path, key: string): string | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  const record = document.getIn(path, true);
  if (document.errors.length > 0 || !isMap(record)) return undefined;
  const index = record.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = record.items[index];
  if (!pair) return text;
  const span = spanOf(pair);
  if (!span) return undefined;
  const edited = record.flow ? outOfFlow(text, span, record.items.length) : outOfBlock(text, span, index);
  document.deleteIn([...path, key]);
  return isSaid(edited, document) ? edited : undefined;
}

/** What was written is read back: only a file that says what it said before, without the field, is given. */
function isSaid(edited: string, wanted: Document): boolean {
  const read = parseDocument(edited, { logLevel: 'error' });
  try {
    return read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(wanted.toJS());
  } catch (thrown) {
    // Another field repeats the value by its anchor.
    if (!(thrown instanceof ReferenceError)) throw thrown;
    return false;
  }
}

function spanOf({ key, value }: Pair): readonly [from: number, to: number] | undefined {
  const [from] = isNode(key) ? (key.range ?? []) : [];
  const [, to] = isNode(value) ? (value.range ?? []) : isNode(key) ? (key.range ?? []) : [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** With the comma behind it, or before it where it is the last. */
function outOfFlow(text: string, [from, to]: readonly [number, number], count: number): string {
  const [head, tail] = [text.slice(0, from), text.slice(to)];
  const behind = /^\s*,[^\S\n]*/u.exec(tail);
  if (behind) return head + tail.slice(behind[0].length);
  return count === 1 ? head + tail : head.replace(/,\s*$/u, '') + tail;
}

/** With its line; the first field of an item stays beside the dash, where the next one then stands. */
function outOfBlock(text: string, [from, to]: readonly [number, number], index: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  // A block of text ends behind its last line.
  const end = text[to - 1] === '\n' ? to - 1 : text.indexOf('\n', to);
  const next = end < 0 ? text.length : end + 1;
  const isBesideDash = index === 0 && text.slice(start, from).trim() !== '';
  if (!isBesideDash) return text.slice(0, start) + text.slice(next);
  return text.slice(0, from) + text.slice(next).replace(/^[^\S\n]*/u, '');
}
