/** Handlebars text to its syntax tree, with a place for every way in which it can fail. */
import Handlebars from 'handlebars';
import { error, type Outcome } from '../foundation/diagnostic.ts';
import { explainFailure } from './explain-failure.ts';
import { mustaches } from './failure.ts';
import { advance, type Position } from './place.ts';
import { oversizeOf } from './template-size.ts';

export interface TemplateText {
  readonly file: string;
  /** Line ends are `\n`. */
  readonly text: string;
}

/** Reads one template; on failure one TPL001 that points at the word the parser stopped at. */
export function parseTemplate({ file, text }: TemplateText): Outcome<hbs.AST.Program> {
  const oversize = oversizeOf(text);
  if (oversize) {
    const { line, column } = advance({ line: 1, column: 0 }, text, oversize.offset);
    const hints = ['split it into several files, and put a list that goes on and on into the briefing'];
    const span = { file, line, column: column + 1 };
    return { diagnostics: [error('TPL009', `template is too large: ${oversize.what}`, { span, hints })] };
  }
  try {
    return { value: Handlebars.parse(text), diagnostics: [] };
  } catch (thrown) {
    const read = readUpTo(text);
    const { message, hint, offset, other } = explainFailure(complaintOf(thrown), text, read);
    const { line, column } =
      (offset === undefined ? placeOf(thrown) : undefined) ?? advance({ line: 1, column: 0 }, text, offset ?? read);
    const span = { file, line, column: column + 1 };
    const end = other && advance({ line: 1, column: 0 }, text, other.offset);
    const related = end ? [{ span: { file, line: end.line, column: end.column + 1 }, note: other.note }] : [];
    return { diagnostics: [error('TPL001', message, { span, related, hints: [hint] })] };
  }
}

const complaintOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Where Handlebars says that it is: it does so for a block that is closed by another name, and not for errors of grammar. */
function placeOf(thrown: unknown): Position | undefined {
  const { lineNumber, column } = thrown as { readonly lineNumber?: number; readonly column?: number };
  return typeof lineNumber === 'number' && typeof column === 'number' ? { line: lineNumber, column } : undefined;
}

/**
 * The offset of the first `{{…}}` that the parser refuses; the end of the text where it only misses something there. An
 * error of grammar names no column. But the parser reads from left to right: a beginning of the text that ends before the
 * mistake lacks at most its end, one that holds the mistake is refused for it. So the mistake is found by halving.
 */
function readUpTo(text: string): number {
  const all = [...text.matchAll(mustaches)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  let [least, most] = [0, all.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isRefused(text.slice(0, all[middle]?.end))) most = middle;
    else least = middle + 1;
  }
  return all[least]?.start ?? text.trimEnd().length;
}

/** Whether more is wrong with a beginning of a template than that it ends too early. */
function isRefused(beginning: string): boolean {
  try {
    Handlebars.parseWithoutProcessing(beginning);
    return false;
  } catch (thrown) {
    return !complaintOf(thrown).includes("got 'EOF'");
  }
}
