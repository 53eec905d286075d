/** Directives (`%YAML 1.1`) change how a YAML file is read: under 1.1 `010` is eight and `1:30` is ninety. */
import { type Diagnostic, error } from './diagnostic.ts';

/** What may stand before a directive: empty lines, remarks and other directives. */
const head = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*/u;
const directive = /^%[^\r\n]*/gmu;
/** The version that is read anyway. */
const harmless = /^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/u;

export interface WithoutDirectives {
  /** The same text, each directive blanked out, so that all other mistakes are found at their places in the same run. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One YML009 for each directive that would make values other than they look. */
export function refuseDirectives(text: string, file: string): WithoutDirectives {
  const [start = ''] = head.exec(`${text}\n`) ?? [];
  if (!start.includes('%')) return { text, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const plain = start.slice(0, text.length).replace(directive, (line, offset: number) => {
    if (!harmless.test(line)) diagnostics.push(refuse(line, { file, line: lineOf(start, offset) }));
    return ' '.repeat(line.length);
  });
  return { text: plain + text.slice(plain.length), diagnostics };
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function refuse(directive: string, { file, line }: { readonly file: string; readonly line: number }): Diagnostic {
  const span = { file, line, column: 1, endLine: line, endColumn: directive.length + 1 };
  const hints = ['delete this line, and the --- below it: with it 010 would be read as eight and 1:30 as ninety'];
  return error('YML009', `directive that changes how the file is read: ${directive.trim().slice(0, 40)}`, { span, hints });
}
