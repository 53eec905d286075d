/**
 * Which block of a template is not closed, where the parser only knows that some block is: it pairs each end with the last
 * beginning, so that one end too few is noticed at a block far outside. What stands around a block tells: it ends among the
 * same elements, and as far in, as it begins.
 */
import { type Failure, mustaches } from './failure.ts';

interface Mark {
  readonly name: string;
  readonly offset: number;
  /** How many elements are open there. */
  readonly depth: number;
  /** How far in it stands, where it is the first of its line. */
  readonly indent: number | undefined;
}

/** @returns nothing where all blocks end where they should, or none can be told */
export function tornBlock(text: string): Failure | undefined {
  const open: Mark[] = [];
  let [depth, read] = [0, 0];
  for (const { 0: found, index: offset } of text.matchAll(mustaches)) {
    depth += elementsIn(text.slice(read, offset));
    read = offset + found.length;
    const [, sign, name = ''] = /^\{\{~?([#/])\s*([\w-]+)/u.exec(found) ?? [];
    if (sign === undefined) continue;
    const mark = { name, offset, depth, indent: indentAt(text, offset) };
    if (sign === '#') {
      open.push(mark);
      continue;
    }
    const begun = open.pop();
    if (!begun) return undefined;
    // An end of another name that no block waits for is mistyped, which is the parser's matter.
    if (begun.name !== name && !open.some((each) => each.name === name)) return undefined;
    if (isAskew(begun, mark)) return unclosed(begun, mark);
    if (begun.name !== name) return undefined;
  }
  return undefined;
}

const isAskew = (begun: Mark, ended: Mark): boolean =>
  begun.depth !== ended.depth || (begun.indent !== undefined && ended.indent !== undefined && begun.indent !== ended.indent);

const unclosed = ({ name, offset }: Mark, ended: Mark): Failure => ({
  message: `{{#${name}}} is never closed`,
  hint: `write {{/${name}}} where it ends`,
  offset,
  other: { offset: ended.offset, note: `this {{/${ended.name}}} would close it, among other elements than it begins` },
});

/** Elements begun less those ended in a piece of the text, whatever they are called. */
const elementsIn = (piece: string): number =>
  (piece.match(/<[A-Za-z_]/gu)?.length ?? 0) - (piece.match(/<\/|\/>/gu)?.length ?? 0);

function indentAt(text: string, offset: number): number | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trim() === '' ? line.length : undefined;
}
