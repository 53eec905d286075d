/**
 * The YAML library's errors in words for people who do not know YAML: what was found, at the place where it went
 * wrong (the quote that was never closed, not the end of the file), and what to type instead.
 */
import { isScalar, type YAMLError } from 'yaml';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { findRepeatedFields } from './find-repeated-fields.ts';
import { type Positions, spanOfRange } from './positions.ts';
import { nodesUpTo, openBracket, openQuote, type Slip, slipOf, slips } from './slip.ts';

interface Source {
  readonly text: string;
  readonly positions: Positions;
}

interface Found {
  readonly error: YAMLError;
  readonly slip: Slip;
}

interface Finding {
  readonly message: string;
  readonly hint: string;
  /** Offsets of the text to mark. */
  readonly from: number;
  readonly to: number;
}

const mostTold = 100;

/**
 * One slip makes the library complain several times; on each line the most telling complaint is kept. After a line that
 * stands at the wrong place it no longer knows what belongs to what, so only the first of those is told.
 */
export function fromYamlErrors(all: readonly YAMLError[], source: Source): readonly Diagnostic[] {
  const conflict = /^<{7}(?: .*)?$/mu.exec(source.text);
  if (conflict) return [unfinishedMerge(conflict, source)];
  const byLine = new Map<number, Found>();
  // Only where the library was left to look for them.
  const repeated = all.some(({ code }) => code === 'DUPLICATE_KEY') ? findRepeatedFields(source.positions) : [];
  for (const error of all) {
    // Fields without a name are repeated too, and only the library says so.
    if (error.code === 'DUPLICATE_KEY' && repeated.length > 0) continue;
    const found = { error, slip: slipOf(error, source.text, source.positions.document) };
    const { line } = source.positions.lines.linePos(error.pos[0]);
    const kept = byLine.get(line);
    if (!kept || slips.indexOf(found.slip) < slips.indexOf(kept.slip)) byLine.set(line, found);
  }
  const kept = [...byLine.values()].sort((a, b) => a.error.pos[0] - b.error.pos[0]);
  const broken = kept.findIndex(breaksOff);
  const first = kept.findIndex(leadsAstray);
  const told = kept
    .slice(0, broken < 0 ? kept.length : broken + 1)
    .filter((found, index) => first < 0 || index <= first || !leadsAstray(found));
  // Each takes a walk through the document; nobody mends more at once, and the next run tells the rest.
  return [...repeated, ...told.slice(0, mostTold).map((found) => fromYamlError(found, source))];
}

/** After a quote or a bracket that is not closed, all that follows is read wrongly. */
const breaksOff = ({ slip }: Found): boolean => slip === 'open quote' || slip === 'open bracket';

const astray: readonly Slip[] = ['tab', 'field in a field', 'list beside its field', 'wrong place', 'words after a text'];

/** Complaints about the place of a line, which is a matter of the lines above it. */
const leadsAstray = ({ slip }: Found): boolean => astray.includes(slip);

/** Whether any of the library's complaints is about the place of a line. */
export const isAstray = (all: readonly YAMLError[], { text, positions }: Source): boolean =>
  all.some((error) => astray.includes(slipOf(error, text, positions.document)));

function unfinishedMerge({ index, 0: line }: RegExpExecArray, { positions }: Source): Diagnostic {
  return error('YML001', 'two versions of the file stand in it', {
    span: spanOfRange(positions, index, index + line.length),
    hints: ['keep one of the two between <<<<<<< and >>>>>>>, and delete the lines of the marks'],
  });
}

function fromYamlError({ error: found, slip }: Found, source: Source): Diagnostic {
  const { message, hint, from, to } =
    otherComma({ error: found, slip }, source) ?? lookalike(found, source) ?? findings[slip](found, source);
  const code = slip === 'tab' ? 'YML002' : slip === 'depth' ? 'YML007' : 'YML001';
  return error(code, message, { span: spanOfRange(source.positions, from, to), hints: [hint] });
}

/** Commas of other scripts and what looks like one. To YAML they are letters of the text before them. */
const commaBeforeField = /[،，、؛؍；;﹐︐‚](?=\s*[\p{L}_]\w*([:：]?)(?:\s|$))/gu;

/** Marks that stand where YAML has one of its own, and look like it: where they stand, and what is meant. */
const lookalikes: readonly (readonly [where: RegExp, meant: string, what: string])[] = [
  [/(?<=(?:^\s*(?:- +)?|[{,]\s*)[a-z][a-z_]*)\s*([：﹕∶꞉ː︰])/u, 'the colon : and a space after it', 'colon'],
  [/(?<=^\s*)([–—−－‐•·*])(?= ?[a-z][a-z_]*:)/u, 'the dash - and a space after it', 'dash'],
  [/(?<=(?:: |[{[,]\s*))([［｛【「])/u, 'an ordinary bracket, or the text in "…"', 'bracket'],
  [/(?<=[^\s{[,].*)([］｝】」])(?=\s*$)/u, 'an ordinary bracket, or the text in "…"', 'bracket'],
  [/(?<=(?:: |[{[,]\s*))([＂＇])/u, 'the quote "', 'quote'],
];

/** A full-width colon between a name and its value, a long dash before an item: the line is found by the complaint about it. */
function lookalike({ pos: [offset] }: YAMLError, { text, positions }: Source): Finding | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + 1_000))?.[0] ?? '';
  for (const [where, meant, what] of lookalikes) {
    const found = where.exec(line);
    const mark = found?.[1];
    if (!found || mark === undefined) continue;
    const from = start + found.index + found[0].indexOf(mark);
    if (isQuoted(from, positions)) continue;
    return {
      message: `invalid ${what}: ${mark}`,
      hint: `write ${meant}, and not ${mark}, which only looks like it`,
      from,
      to: from + 1,
    };
  }
  return undefined;
}

/** `{ id: a، name: b }`: somebody typed the comma of his own language between two fields. */
function otherComma({ error: { pos }, slip }: Found, { text, positions }: Source): Finding | undefined {
  const [offset] = pos;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\n]*/u.exec(text.slice(start, start + 1_000))?.[0] ?? '';
  const all = /[{[]/u.test(line) ? [...line.matchAll(commaBeforeField)] : [];
  // Where a bracket is not closed, a semicolon between words is most likely one of the sentence: a field has its colon.
  const found = all.find(
    ({ index, 1: colon }) => !isQuoted(start + index, positions) && (slip !== 'open bracket' || colon !== ''),
  );
  if (!found) return undefined;
  const from = start + found.index;
  return {
    message: `invalid comma: ${found[0]}`,
    hint: `between fields write the comma , and not ${found[0]}, which is part of the text before it`,
    from,
    to: from + 1,
  };
}

/** Whether a letter stands inside a text in quotes, where no mark of YAML is meant. */
const isQuoted = (offset: number, { document }: Positions): boolean =>
  nodesUpTo(offset, document).some(
    (node) =>
      isScalar(node) &&
      /^QUOTE/u.test(node.type ?? '') &&
      (node.range?.[0] ?? offset) < offset &&
      (node.range?.[1] ?? 0) > offset,
  );

export const flatHint = 'put a text that holds brackets in quotes; no field needs more than a few levels';

const generalHint = 'put a text that holds one of : # [ ] { } , & * ! | > @ % in quotes, and line fields up with each other';

const findings: Readonly<Record<Slip, (found: YAMLError, source: Source) => Finding>> = {
  'repeated field': (found, source) => ({
    ...inText('delete one of the two, or merge them')(found, source),
    message: `repeated field: ${showValue(nameAt(found, source))}`,
  }),
  tab: (found) => at(found, 'invalid indentation: a tab', 'replace the tab by spaces'),
  depth: (found) => at(found, 'invalid nesting: too deep to read', flatHint),
  'open quote': unclosedQuote,
  'open bracket': unclosedBracket,
  'field in a field': nestedField,
  'list beside its field': inText('a list begins on the line below its field, each item after `- `'),
  'no colon': missingColon,
  'wrong place': misplacedLine,
  'mark at the start': unquoted,
  'mark before a text': unquoted,
  'words after | or >': inText('begin the text on the line below | or >, indented; or put it in quotes'),
  escape: inText('write \\\\ for a backslash in double quotes, or use single quotes'),
  'no space before #': inText('put a space before #, or the text in quotes'),
  'words after a text': wordsAfterText,
  'no comma': inText('put a comma between the items; a text that holds a comma or ": " must stand in quotes'),
  'empty item': inText('delete one of the two commas'),
  'key that is no text': unquoted,
  'key over several lines': missingColon,
  other: inText(generalHint),
};

function at({ pos: [from, to] }: YAMLError, message: string, hint: string): Finding {
  return { message, hint, from, to };
}

/** From the offset to the end of its line; blanks at its beginning are never what is wrong. */
function restOfLine(text: string, offset: number): { readonly words: string; readonly from: number; readonly to: number } {
  const from = offset + (/^[ \t]*/u.exec(text.slice(offset, offset + 1_000))?.[0].length ?? 0);
  const words = (/^[^\r\n]*/u.exec(text.slice(from, from + 1_000))?.[0] ?? '').trimEnd();
  return { words, from, to: from + words.length };
}

function inText(hint: string) {
  return ({ pos }: YAMLError, { text }: Source): Finding => {
    const { words, from, to } = restOfLine(text, pos[0]);
    return { message: `invalid text: ${showValue(words)}`, hint, from, to };
  };
}

/** What to do with a text that begins with a mark of YAML; a count above a number is better written in words. */
function quotesHint(words: string): string {
  const [, n] = /^>\s*(\d+)/u.exec(words) ?? [];
  return n === undefined
    ? `a text that begins with ${words.charAt(0)} must stand in quotes`
    : `write more than ${n}, or put ">${n}" in quotes: a text that begins with > must stand in them`;
}

/** A text that begins with a character YAML keeps for itself. */
function unquoted({ pos }: YAMLError, { text }: Source): Finding {
  // `{{name}}` is complained about at its second brace.
  const start = /[[{]/u.test(text[pos[0] - 1] ?? '') ? pos[0] - 1 : pos[0];
  const { words, from, to } = restOfLine(text, start);
  const hint = quotesHint(words);
  return { message: `invalid text: ${showValue(words)}`, hint, from, to };
}

/** `a: b: c`: nearly always a text with a colon in it; or the colon is that of a line below, set too far in. */
function nestedField(found: YAMLError, source: Source): Finding {
  const { words, to } = restOfLine(source.text, found.pos[0]);
  if (words.startsWith('?')) return unquoted(found, source);
  const next = /^\s*?\n(?:[^:\n]*\n)*?(?=[^\n]*:)/u.exec(source.text.slice(to, to + 1_000));
  if (!/:(?: |$)/u.test(words) && next) return misplaced(to + next[0].length, source);
  if (/^[“”„«‘’]/u.test(words)) return inText('write straight quotes, "…", instead of the curly ones')(found, source);
  const hint = 'a text that holds ": " must stand in quotes; if this is a field, line it up with those above it';
  return inText(hint)(found, source);
}

/** `"a" b`; after a list at the left margin, the words are a field on a line of their own. */
function wordsAfterText(found: YAMLError, source: Source): Finding {
  const [, quote] = /(["']) *$/u.exec(source.text.slice(Math.max(0, found.pos[0] - 100), found.pos[0])) ?? [];
  if (quote === '"') return inText('put the whole text in quotes, and inside it write \\" for a quote')(found, source);
  if (quote === "'")
    return inText('this text was closed by the \' before it; put the whole text in double quotes: "…"')(found, source);
  return misplacedLine(found, source);
}

function misplacedLine({ pos }: YAMLError, source: Source): Finding {
  return misplaced(pos[0], source);
}

/** A text in the middle of its line, after a mark that YAML keeps for itself: `title: *Field report`. */
function afterMark(offset: number, source: Source): Finding | undefined {
  const { text } = source;
  const begun = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [, before = ''] = /^(.*?(?:: +|- +))[*&!]\S* +$/u.exec(begun) ?? [];
  if (before === '') return undefined;
  const { words, from, to } = restOfLine(text, offset - begun.length + before.length);
  const hint = quotesHint(words);
  return { message: `invalid text: ${showValue(words)}`, hint, from, to };
}

/** Where the line above is the one to mend: a dash without a space, or less indented than its neighbours on both sides. */
function misplacedAbove(offset: number, { text }: Source): Finding | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [first = '', above = ''] = text
    .slice(0, Math.max(0, start - 1))
    .split('\n')
    .slice(-2);
  const { words, from, to } = restOfLine(text, start - 1 - above.length);
  if (/^ *-[^\s-]/u.test(above))
    return { message: `missing space after the dash: ${showValue(words)}`, hint: `write \`- ${words.slice(1)}\``, from, to };
  const [indent, own, before] = [indentOf(above), indentOf(text.slice(start, start + 1_000)), indentOf(first)];
  if (indent >= own || before !== own || indent === 0) return undefined;
  return { message: `invalid indentation: ${showValue(words)}`, hint: lineUp, from, to };
}

const indentOf = (line: string): number => /^ */u.exec(line)?.[0].length ?? 0;
const lineUp = 'line it up with the other fields of its group; each item of a list begins with `- `';

function misplaced(offset: number, source: Source): Finding {
  const instead = afterMark(offset, source) ?? misplacedAbove(offset, source);
  if (instead) return instead;
  const { words, from, to } = restOfLine(source.text, offset);
  return { message: `invalid indentation: ${showValue(words)}`, hint: lineUp, from, to };
}

const nameAt = ({ pos }: YAMLError, { text }: Source): string => /^[^:\r\n]*/u.exec(text.slice(pos[0], pos[0] + 200))?.[0] ?? '';

function missingColon({ pos }: YAMLError, { text }: Source): Finding {
  const { words, from, to } = restOfLine(text, pos[0]);
  const hint = 'write `name: value` with a space after the colon; a line that goes on from the one above is indented';
  return { message: `missing colon: ${showValue(words)}`, hint, from, to };
}

function unclosedQuote(found: YAMLError, { text, positions }: Source): Finding {
  const opened = openQuote(nodesUpTo(found.pos[0], positions.document), text);
  const from = opened?.range?.[0] ?? found.pos[0];
  const { words } = restOfLine(text, from);
  return { message: `missing closing quote: ${showValue(words)}`, hint: 'close the quote that begins here', from, to: from + 1 };
}

function unclosedBracket(found: YAMLError, { text, positions }: Source): Finding {
  const unclosed = openBracket(nodesUpTo(found.pos[0], positions.document), text);
  const from = unclosed?.range?.[0] ?? found.pos[0];
  const { words } = restOfLine(text, from);
  const opens = text[from] ?? '[';
  const bracket = opens === '[' ? ']' : '}';
  const hint = / #/u.test(words)
    ? 'what follows # is a remark and ends the line; put a text that holds # in quotes'
    : `close it with ${bracket}, and indent every line of it; or put a text that begins with ${opens} in quotes`;
  return { message: `missing closing bracket: ${showValue(words)}`, hint, from, to: from + 1 };
}
