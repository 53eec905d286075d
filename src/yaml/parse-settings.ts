/** A YAML file beside the templates (labels, the order of a deck, a theme), read as one document with its positions. */
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Outcome, Span } from '../foundation/diagnostic.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { refuseDirectives } from './refuse-directives.ts';
import { fromYamlErrors } from './yaml-problem.ts';

export interface Settings {
  /** The outermost value; null for an empty file. */
  readonly root: Document.Parsed['contents'];
  /** Where a value begins; the start of the file for nothing. */
  readonly spanOf: (node: unknown) => Span;
}

/** An IO002 for one that is too large, a YML009 for a directive, and what does not parse, each at its place. */
export function parseSettings(text: string, file: string): Outcome<Settings> {
  const refused = checkSettingsSize(text, file);
  if (refused.length > 0) return { diagnostics: refused };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const found = fromYamlErrors(document.errors, { text, positions: { file, document, lines } });
  if (found.length > 0) return { diagnostics: found };
  const spanOf = (node: unknown): Span => {
    const { line, col } = lines.linePos((node as Node | null | undefined)?.range?.[0] ?? 0);
    return { file, line, column: Math.max(col, 1) };
  };
  return { value: { root: document.contents, spanOf }, diagnostics: [] };
}

/** The most lines and items that a file may have, because the parser compares each key with each other; labels of one language take 500 lines. */
const mostPieces = 10_000;

/** An IO002 at the start of the file, a YML009 for a directive, or nothing. Lines, commas and opening brackets count: what begins a key or an item. */
function checkSettingsSize(text: string, file: string): readonly Diagnostic[] {
  const pieces = [...text.matchAll(/[\n,[{]|[-?:] /gu)].length;
  if (pieces <= 2 * mostPieces && text.length <= 50 * mostPieces) return refuseDirectives(text, file).diagnostics;
  const hints = ['take out what no template needs; labels of one language take some 500 lines'];
  return [error('IO002', `invalid size: ${pieces} lines and items`, { span: { file, line: 1, column: 1 }, hints })];
}
