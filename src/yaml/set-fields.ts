/** Writes fields into a record of a YAML file: everything else, remarks and layout included, stays letter for letter. */
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from './positions.ts';
import { quoteText } from './quote-text.ts';

/** A value on one line: a text, a number, a list of texts, or a record of them. */
export type FieldValue = string | number | readonly string[] | Readonly<Record<string, string>>;

/**
 * The text with the fields set in the record at a path: in the place of the old value where there is one, else after the last field,
 * or after the one that is named, where the record has it. `undefined` where there is no such record, or where it is written in a way that would not take them.
 */
export function setFields(
  text: string,
  path: Path,
  fields: Readonly<Record<string, FieldValue>>,
  after?: string,
): string | undefined {
  let whole: string | undefined = text;
  for (const [key, value] of Object.entries(fields))
    whole = whole === undefined ? undefined : setField(whole, path, { key, value, after });
  return whole;
}

interface Field {
  readonly key: string;
  readonly value: FieldValue;
  readonly after: string | undefined;
}

function setField(text: string, path: Path, { key, value, after }: Field): string | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  const record = document.getIn(path, true);
  if (document.errors.length > 0 || !isMap(record)) return undefined;
  const edited = edit(text, record, { key, words: say(value), after });
  // What was written is read back: only a file that says what it said before, and the field, is given.
  const wanted = parseDocument(text, { logLevel: 'error' });
  wanted.setIn([...path, key], wanted.createNode(value));
  const read = edited === undefined ? undefined : parseDocument(edited, { logLevel: 'error' });
  return read && read.errors.length === 0 && sameValue(read.toJS(), wanted.toJS()) ? edited : undefined;
}

function say(value: FieldValue): string {
  if (typeof value === 'number') return String(value);
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  return typeof value === 'string'
    ? inFlow(value)
    : `{ ${Object.entries(value)
        .map(([name, words]) => `${name}: ${inFlow(words)}`)
        .join(', ')} }`;
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

/** Commas and brackets are signs between braces. */
const inFlow = (words: string): string => (/[,[\]{}]/u.test(words) ? JSON.stringify(words) : quoteText(words));

/** Whether the same is said; where a field stands among others says nothing. */
const sameValue = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

interface Words {
  readonly key: string;
  readonly words: string;
  readonly after: string | undefined;
}

function edit(text: string, record: YAMLMap, { key, words, after }: Words): string | undefined {
  const fieldOf = (name: string | undefined) => record.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
  const old = fieldOf(key);
  if (old) return replace(text, old.key as Node, old.value as Node | null, words);
  const last = fieldOf(after) ?? record.items.at(-1);
  const [from = 0, to = 0] = record.range ?? [];
  if (record.flow) {
    if (!last) return `${text.slice(0, from)}{ ${key}: ${words} }${text.slice(to)}`;
    const end = endOf(isNode(last.value) ? last.value : last.key);
    return end === undefined ? undefined : `${text.slice(0, end)}, ${key}: ${words}${text.slice(end)}`;
  }
  const end = last && endOf(isNode(last.value) ? last.value : last.key);
  if (end === undefined) return undefined;
  const [start = 0] = (record.items[0]?.key as Node | undefined)?.range ?? [];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const at = lineAfter(text, end);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return `${text.slice(0, at)}${isOpen ? '\n' : ''}${indent}${key}: ${words}\n${text.slice(at)}`;
}

function replace(text: string, key: Node, value: Node | null, words: string): string | undefined {
  const [from, to] = (value ?? key).range ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (value === null || from === to)
    return `${text.slice(0, to)}${text[to - 1] === ':' ? ' ' : value === null ? ': ' : ' '}${words}${text.slice(to)}`;
  // A list of lines becomes one on a line.
  if (isSeq(value) && !value.flow) {
    const end = endOf(value);
    const line = text.indexOf('\n', key.range?.[1] ?? from);
    return end === undefined || line < 0 ? undefined : `${text.slice(0, line).trimEnd()} ${words}${text.slice(end)}`;
  }
  const isBlock = isScalar(value) && (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL');
  return `${text.slice(0, from)}${words}${isBlock ? '\n' : ''}${text.slice(to)}`;
}

/** Where what is written of a value ends; a list or record may go on over blank lines that are not its own. */
function endOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last && endOf(isNode(last.value) ? last.value : last.key);
  }
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return node.range?.[1];
}

/** The start of the line after a place; blank lines after a block of text are not counted to it. */
function lineAfter(text: string, place: number): number {
  if (text[place - 1] === '\n') {
    let at = place;
    while (/\n[^\S\n]*\n$/u.test(text.slice(0, at))) at = text.lastIndexOf('\n', at - 2) + 1;
    return at;
  }
  const next = text.indexOf('\n', place);
  return next < 0 ? text.length : next + 1;
}
