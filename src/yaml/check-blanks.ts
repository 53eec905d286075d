/**
 * Blanks that look like a space and are none to YAML: they come along when a text is copied from a web page or a document,
 * and make the parser complain about lines that look right.
 */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';

const odd = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000';
const anyOdd = new RegExp(`[${odd}]`, 'u');
/** Before a field or an item, and between the colon of a field and its value. Names of fields are in small letters. */
const structure = new RegExp(`^([ ${odd}]*(?:-[ ${odd}]+)*)(?:([a-z][a-z_]*:)([ ${odd}]*))?`, 'u');

export interface PlainBlanks {
  /** The same text with ordinary spaces for those blanks, so that what else is wrong is found at its place. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface BlankSlip {
  /** Number of the line, from 0. */
  readonly line: number;
  /** Column of the first such blank in it, and of the character after the last one beside it; from 0. */
  readonly from: number;
  readonly to: number;
  readonly isIndentation: boolean;
  readonly repaired: string;
}

/** One YML002 however many lines there are: they came with one paste, and one replacement mends them. */
export function checkBlanks(text: string, file: string): PlainBlanks {
  if (!anyOdd.test(text)) return { text, diagnostics: [] };
  const lines = text.split('\n');
  const slips = lines.flatMap((line, index) => findSlip(line, index));
  if (slips.length === 0) return { text, diagnostics: [] };
  const inText = linesOfTexts(repair(lines, slips));
  const told = slips.filter(({ line }) => !inText.has(line));
  const [first] = told;
  if (!first) return { text, diagnostics: [] };
  const count = told.length === 1 ? '' : `, in ${told.length} lines`;
  const where = first.isIndentation ? 'indentation' : 'space after the colon';
  const line = first.line + 1;
  const span = { file, line, column: first.from + 1, endLine: line, endColumn: first.to + 1 };
  const problem = error('YML002', `invalid ${where}: a non-breaking space${count}`, { span, hints: [hint] });
  return { text: repair(lines, told), diagnostics: [problem] };
}

const hint =
  'put ordinary spaces instead: it looks like one and comes along when text is copied; Replace All in the editor changes every one';

function findSlip(line: string, index: number): readonly BlankSlip[] {
  const [, lead = '', name = '', gap = ''] = structure.exec(line) ?? [];
  const isItem = lead.includes('-');
  const inLead = anyOdd.exec(name !== '' || isItem ? lead : '');
  // After an ordinary space the colon is one, and what follows is part of the text.
  const inGap = anyOdd.exec(gap.charAt(0));
  if (line.trim() === '' || (!inLead && !inGap)) return [];
  const from = inLead ? inLead.index : lead.length + name.length;
  const run = new RegExp(`^[${odd}]+`, 'u').exec(line.slice(from))?.[0].length ?? 1;
  const plain = (part: string): string => part.replace(new RegExp(anyOdd, 'gu'), ' ');
  const end = lead.length + name.length + gap.length;
  const repaired = `${plain(lead)}${name}${plain(gap)}${line.slice(end)}`;
  return [{ line: index, from, to: from + run, isIndentation: inLead !== null, repaired }];
}

function repair(lines: readonly string[], slips: readonly BlankSlip[]): string {
  const repaired = new Map(slips.map((slip) => [slip.line, slip.repaired]));
  return lines.map((line, index) => repaired.get(index) ?? line).join('\n');
}

/** Lines within a quoted text, or below `|` or `>`: there such a blank is the author's. */
function linesOfTexts(text: string): ReadonlySet<number> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const found = new Set<number>();
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || !node.range || !/^(?:BLOCK|QUOTE)/u.test(node.type ?? '')) return;
      const [from, to] = [counter.linePos(node.range[0]).line, counter.linePos(Math.max(node.range[0], node.range[1] - 1)).line];
      for (let line = from; line < to; line += 1) found.add(line);
    },
  });
  return found;
}
