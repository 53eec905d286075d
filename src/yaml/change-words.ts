/** Writes other words into a text of a YAML file: in its place, with its quotes and its lines, where the words allow it. */
import { isScalar, parseDocument } from 'yaml';
import type { Path } from './positions.ts';
import { setFields } from './set-fields.ts';

/** Words that may be a sign of YAML where they stand are tried like all others; a line ends nowhere in them. */
const oneLine = /^[^\p{Cc}]*$/u;

export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/**
 * The text with the value at a path made another; `undefined` where it is written in a way that would not take it.
 * @param changes words of the old value and what stands in their place, in order: where each can be found once in what is written, the
 *   rest of the value stays letter for letter
 */
export function changeWords(
  text: string,
  path: Path,
  { value, changes }: { readonly value: string | number; readonly changes: readonly WordChange[] },
): string | undefined {
  return inPlace(text, path, value, changes) ?? asField(text, path, value);
}

function inPlace(text: string, path: Path, value: string | number, changes: readonly WordChange[]): string | undefined {
  const node = parseDocument(text, { logLevel: 'error' }).getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [from, to] = node.range;
  let written = text.slice(from, to);
  for (const { before, after } of changes) {
    const parts = written.split(before);
    if (before === '' || parts.length !== 2 || !oneLine.test(after)) return undefined;
    written = parts.join(after);
  }
  const edited = `${text.slice(0, from)}${written}${text.slice(to)}`;
  // What was written is read back: the value is the one that is wanted, and no other has changed.
  const read = parseDocument(edited, { logLevel: 'error' });
  if (read.errors.length > 0 || !sameText(read.getIn(path), value)) return undefined;
  const rest = (whole: string): string => {
    const document = parseDocument(whole, { logLevel: 'error' });
    document.setIn(path, null);
    return JSON.stringify(document.toJS());
  };
  return rest(edited) === rest(text) ? edited : undefined;
}

/** However a text is broken into lines. */
const sameText = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.replaceAll(/\s+/gu, ' ').trim() === other.replaceAll(/\s+/gu, ' ').trim()
    : one === other;

function asField(text: string, path: Path, value: string | number): string | undefined {
  const field = path.at(-1);
  return typeof field === 'string' ? setFields(text, path.slice(0, -1), { [field]: value }) : undefined;
}
