/**
 * Reads the markup between the mustaches of a template, piece by piece: finds where element names end, so that places
 * can be added there, and what can never become well-formed, while the template's own line is still at hand.
 */
import type { Code } from '../foundation/codes.ts';
import { isTraceName } from './rendered.ts';

/** Where a piece of template text begins and ends: between elements, between attributes, or inside a quoted value. */
export type ScanState = 'text' | 'tag' | '"' | "'";

export interface ScannedPiece {
  readonly text: string;
  /** Offset of the `<` when `text` ends just after an element's name. */
  readonly element?: number;
}

export interface ScanProblem {
  readonly offset: number;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

export interface Scanned {
  readonly state: ScanState;
  readonly pieces: readonly ScannedPiece[];
  readonly problems: readonly ScanProblem[];
}

interface Scanner {
  readonly text: string;
  at: number;
  state: ScanState;
  /** Offset of the attribute whose value is being read, where it begins in this text. */
  opened?: number;
  /** Text since the last piece, comments left out, characters by name put in. */
  pending: string;
  readonly pieces: ScannedPiece[];
  readonly problems: ScanProblem[];
}

/** Reads on in the state where the piece before ended. */
export function scanTags(text: string, state: ScanState): Scanned {
  const scanner: Scanner = { text, at: 0, state, pending: '', pieces: [], problems: [] };
  while (scanner.at < text.length) {
    if (scanner.state === 'text') scanText(scanner);
    else if (scanner.state === 'tag') scanAttribute(scanner);
    else scanValue(scanner, scanner.state);
  }
  if (scanner.pending !== '') scanner.pieces.push({ text: scanner.pending });
  return { state: scanner.state, pieces: scanner.pieces, problems: scanner.problems };
}

/** Takes what matches here, into the output. */
function take(scanner: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (!match) return undefined;
  scanner.at += match[0].length;
  scanner.pending += match[0];
  return match;
}

const mostTold = 50;

function reportProblem(
  scanner: Scanner,
  problem: Omit<ScanProblem, 'offset' | 'code'> & { readonly offset?: number; readonly code?: Code },
): void {
  // Each is told with its place, which takes time; nobody mends more at once.
  if (scanner.problems.length < mostTold) scanner.problems.push({ offset: scanner.at, code: 'MUP001', ...problem });
}

function scanText(scanner: Scanner): void {
  if (take(scanner, /[^<&>]+/uy) || take(scanner, /<\/[A-Za-z_][\w.-]*\s*>/uy)) return;
  if (scanner.text[scanner.at] === '&') scanCharacter(scanner);
  else if (scanner.text[scanner.at] === '>') {
    // Text is text, also `]]>`, which XML forbids.
    scanner.pending += '&gt;';
    scanner.at += 1;
  } else if (scanner.text.startsWith('<!--', scanner.at)) skipComment(scanner);
  else scanElement(scanner);
}

function scanElement(scanner: Scanner): void {
  const start = scanner.at;
  const name = take(scanner, /<([A-Za-z_][\w.-]*)/uy)?.[1];
  if (name === undefined) {
    reportStrayAngle(scanner);
    return;
  }
  if (isTraceName(name)) {
    reportProblem(scanner, {
      offset: start,
      code: 'MUP002',
      message: `unknown element: <${name}>`,
      hint: 'names that begin with _ are Briefdeck’s own',
    });
  }
  scanner.pieces.push({ text: scanner.pending, element: start });
  scanner.pending = '';
  scanner.state = 'tag';
}

function reportStrayAngle(scanner: Scanner): void {
  const rest = scanner.text.slice(scanner.at);
  if (/^<\/?[A-Za-z_][\w.-]*\s*$|^<\/?$/u.test(rest)) {
    reportProblem(scanner, {
      message: 'the name of an element is put together from pieces',
      hint: 'write the whole element in each branch of an {{#if}}',
    });
  } else if (/^<[!?]/u.test(rest)) {
    reportProblem(scanner, { message: 'only elements and comments may begin with <', hint: 'delete it' });
  } else {
    reportProblem(scanner, { message: '< that begins no element', hint: 'write &lt; for a < that is text' });
  }
  scanner.at += 1;
}

function skipComment(scanner: Scanner): void {
  const end = scanner.text.indexOf('-->', scanner.at + 4);
  if (end < 0) {
    reportProblem(scanner, {
      message: 'comment without an end, or with {{…}} in it',
      hint: 'write {{!-- --}} around what is not to be printed',
    });
  }
  scanner.at = end < 0 ? scanner.text.length : end + 3;
}

/** XML knows five characters by name; these are the others that people type. */
const characters: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  rarr: '→',
  larr: '←',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function scanCharacter(scanner: Scanner): void {
  if (take(scanner, /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/uy)) return;
  const name = /^&([a-z]+);/u.exec(scanner.text.slice(scanner.at, scanner.at + 10))?.[1];
  const known = name !== undefined && Object.hasOwn(characters, name) ? characters[name] : undefined;
  if (known === undefined)
    reportProblem(scanner, { message: '& that begins no character name', hint: 'write &amp; for a & that is text' });
  scanner.pending += known ?? '&';
  scanner.at += known === undefined || name === undefined ? 1 : name.length + 2;
}

function scanAttribute(scanner: Scanner): void {
  if (take(scanner, /\s+/uy)) return;
  const start = scanner.at;
  if (take(scanner, /\/?>/uy)) {
    scanner.state = 'text';
    return;
  }
  const open = take(scanner, /([A-Za-z_][\w.-]*)\s*=\s*(["'])/uy);
  if (!open) {
    skipTag(scanner);
    return;
  }
  const [, name = '', quote] = open;
  scanner.opened = start;
  scanner.state = quote === '"' ? '"' : "'";
  if (!isTraceName(name)) return;
  reportProblem(scanner, {
    offset: start,
    code: 'MUP003',
    message: `unknown attribute: ${name}`,
    hint: 'names that begin with _ are Briefdeck’s own',
  });
}

function skipTag(scanner: Scanner): void {
  reportProblem(scanner, { message: 'attribute that is not written name="value"', hint: 'put the value in quotes' });
  const end = scanner.text.indexOf('>', scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end + 1;
  if (end >= 0) scanner.state = 'text';
}

function scanValue(scanner: Scanner, quote: '"' | "'"): void {
  if (take(scanner, quote === '"' ? /[^"<&]+/uy : /[^'<&]+/uy)) return;
  const next = scanner.text[scanner.at];
  if (next === '&') {
    scanCharacter(scanner);
    return;
  }
  if (next === '<') {
    leaveOpenValue(scanner, quote);
    return;
  }
  scanner.state = 'tag';
  scanner.pending += next;
  scanner.at += 1;
}

/** Reads on as if quote and tag had been closed before the `<`, so that one quote is told once. */
function leaveOpenValue(scanner: Scanner, quote: '"' | "'"): void {
  const { text, at, opened } = scanner;
  const shown = opened === undefined ? '' : `: ${text.slice(opened, at).split(/[>\n]/u)[0]?.slice(0, 60)}`;
  const hint = `write a second ${quote} where the value ends; write &lt; for a < that is text`;
  reportProblem(scanner, { offset: opened ?? at, message: `quote that is not closed${shown}`, hint });
  scanner.state = 'text';
}
