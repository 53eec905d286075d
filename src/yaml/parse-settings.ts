/** A YAML file beside the templates (labels, the order of a deck, a theme), read as one document with its positions. */
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Outcome, Span } from '../foundation/diagnostic.ts';
import { checkSettingsSize } from './settings-size.ts';
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
