/** How large a YAML file beside the templates may be (labels, order, theme): its parser holds each key against each. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { refuseDirectives } from './refuse-directives.ts';

/** The labels of one language take 500 lines. */
const most = 10_000;

/** An IO002 at the start of the file, a YML009 for a directive, or nothing. Lines, commas and opening brackets count: what begins a key or an item. */
export function checkSettingsSize(text: string, file: string): readonly Diagnostic[] {
  const pieces = [...text.matchAll(/[\n,[{]|[-?:] /gu)].length;
  if (pieces <= 2 * most && text.length <= 50 * most) return refuseDirectives(text, file).diagnostics;
  const hints = ['take out what no template needs; labels of one language take some 500 lines'];
  return [error('IO002', `invalid size: ${pieces} lines and items`, { span: { file, line: 1, column: 1 }, hints })];
}
