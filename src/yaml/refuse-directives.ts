/** Directives (`%YAML 1.1`) change how a YAML file is read: under 1.1 `010` is eight and `1:30` is ninety. */
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';

/** The version that is read anyway. */
const harmless = /^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/u;
/** What may stand before a directive: nothing, or a remark. */
const isBlank = (line: string): boolean => /^[ \t]*(?:#.*)?$/u.test(line);

export interface WithoutDirectives {
  /** The same text, each directive blanked out, so that all other mistakes are found at their places in the same run. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A YML009 at the first directive that would make values other than they look. */
export function refuseDirectives(text: string, file: string): WithoutDirectives {
  let plain = '';
  let refused: Diagnostic | undefined;
  for (let from = 0, number = 1; from < text.length; number += 1) {
    const next = text.indexOf('\n', from) + 1 || text.length;
    // Editors of old write a mark at the very beginning, which is no part of the line.
    const start = from === 0 && text.startsWith('\uFEFF') ? 1 : from;
    const line = text.slice(start, next).trimEnd();
    if (line.startsWith('%')) {
      if (!harmless.test(line)) refused ??= refuse(line, { file, line: number, column: start - from + 1 });
      plain += text.slice(plain.length, start) + ' '.repeat(line.length);
    } else if (!isBlank(line)) break;
    from = next;
  }
  return { text: plain + text.slice(plain.length), diagnostics: refused ? [refused] : [] };
}

function refuse(directive: string, at: Pick<Span, 'file' | 'line' | 'column'>): Diagnostic {
  const span = { ...at, endLine: at.line, endColumn: at.column + directive.length };
  const hints = ['delete this line, and the --- below it: with it 010 would be read as eight and 1:30 as ninety'];
  return error('YML009', `directive that changes how the file is read: ${directive.trim().slice(0, 40)}`, { span, hints });
}
