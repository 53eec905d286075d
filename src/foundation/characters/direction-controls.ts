/**
 * Characters that cannot be seen and change the order in which others are read (Unicode UAX #9): “Trojan Source”
 * (CVE-2021-42574) hides with them what a text says. What is done with each kind:
 * - embeddings and overrides (U+202A to U+202E) are dropped: isolates do the same without touching what follows, and
 *   UAX #9 itself advises against them (section 2.7);
 * - isolates (U+2066 to U+2069) stay, in pairs within their line: names in two directions need them;
 * - marks (U+200E, U+200F, U+061C) stay: they have no reach beyond their neighbours, and are how Arabic and Hebrew are
 *   typed (UTS #55, section 3.2).
 */
import { type Diagnostic, type Span, warning } from '../diagnostic.ts';
import { nameCharacter } from './invisible.ts';

const embedding = /[\u202A-\u202E]/u;
const embeddings = /[\u202A-\u202E]/gu;
const isolate = /[\u2066-\u2069]/u;
const controls = /[\u202A-\u202E\u2066-\u2069]/u;
const all = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;
const marks = /[\u200E\u200F\u061C]/gu;
const closing = '\u2069';

const rightToLeftLetter = /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text has any of them, marks included. */
export const hasDirectionControls = (text: string): boolean => text.search(all) >= 0;

/** Whether a text has a letter of a script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeftLetter.test(text);

/**
 * The same text without embeddings and overrides, each line of it with as many ends of isolates as it has beginnings: it
 * cannot change the order of anything that is put before or after it.
 */
export function settleDirection(text: string): string {
  if (!controls.test(text)) return text;
  return text
    .replaceAll(embeddings, '')
    .split(/([\n\r\u0085\u2028\u2029])/u)
    .map(pairIsolates)
    .join('');
}

/**
 * The same for a text in parts, such as the runs of a paragraph: an isolate that begins in one may end in another, and none is
 * left open after the last.
 */
export function settleParts(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => controls.test(part))) return parts;
  let open = 0;
  const settled = parts.map((part) => {
    let paired = '';
    for (const character of part.replaceAll(embeddings, '')) {
      if (character === closing && open === 0) continue;
      if (isolate.test(character)) open += character === closing ? -1 : 1;
      paired += character;
    }
    return paired;
  });
  return open === 0 ? settled : settled.with(-1, (settled.at(-1) ?? '') + closing.repeat(open));
}

function pairIsolates(line: string): string {
  if (!isolate.test(line)) return line;
  let open = 0;
  let paired = '';
  for (const character of line) {
    if (character === closing && open === 0) continue;
    if (isolate.test(character)) open += character === closing ? -1 : 1;
    paired += character;
  }
  return paired + closing.repeat(open);
}

/**
 * A warning where a text has such characters; none for marks in a text that has letters from right to left, which is where
 * they belong.
 * @param where what stands there, as in `the name of the file`; a text of a file needs no word
 */
export function warnOfDirection(text: string, span: Span | undefined, where?: string): Diagnostic | undefined {
  const found = [...new Set(text.match(all) ?? [])];
  const isAtWork = !controls.test(text) && hasRightToLeft(text);
  if (found.length === 0 || isAtWork) return undefined;
  const names = found.map(nameCharacter).join(', ');
  return warning('YML010', `invalid direction character${where === undefined ? '' : ` in ${where}`}: ${names}`, {
    span,
    hints: [...(where === undefined ? fates(text) : []), nextStep],
  });
}

const nextStep = 'delete it: it cannot be seen, and changes the order in which what stands beside it is read';

function fates(text: string): readonly string[] {
  const isKept = isolate.test(text) || text.search(marks) >= 0;
  return [
    ...(embedding.test(text) ? ['what turns the text after it was dropped from the slides'] : []),
    ...(isKept ? ['what reaches no further than its own text was kept on the slides'] : []),
  ];
}

/** Nobody mends more lines at once; the next run tells the rest. */
const mostLines = 1000;

/** A warning for each line of a text that has such characters, up to a thousand. */
export function scanDirections(text: string, file: string): readonly Diagnostic[] {
  if (text.search(all) < 0) return [];
  const found: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = line.search(all);
    const told = at < 0 ? undefined : warnOfDirection(line, { file, line: index + 1, column: at + 1 });
    if (told) found.push(told);
    if (found.length === mostLines) break;
  }
  return found;
}

const numeric = /&#(?:x0*([0-9a-f]{1,6})|0*([0-9]{1,7}));/giu;

/** The same for markup, which may also write them by number: `&#x202e;`. */
export function scanMarkupDirections(markup: string, file: string): readonly Diagnostic[] {
  // Each is put where its number begins, so that its place stays right.
  const decoded = markup.replaceAll(numeric, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return character.search(all) < 0 ? whole : character.padEnd(whole.length);
  });
  return scanDirections(decoded, file);
}
