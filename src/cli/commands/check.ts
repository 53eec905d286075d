/** `briefdeck check`: everything that `build` would say, without writing a deck. */
import { type Diagnostic, hasErrors } from '../../diagnostic.ts';
import { compileFile } from '../compile-file.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { countDiagnostics, formatDiagnostic } from '../format-diagnostic.ts';
import type { DiskWorkshop } from '../open-workshop.ts';
import type { Talk } from '../talk.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly strict: boolean;
}

export function check(
  files: readonly string[],
  options: CheckOptions,
  { workshop, talk }: { workshop: DiskWorkshop; talk: Talk },
): ExitCode {
  const codes: ExitCode[] = [];
  const all: Diagnostic[] = [];
  for (const file of files) {
    const { diagnostics, isUnreadable } = compileFile(file, workshop, options);
    all.push(...diagnostics);
    const isBad = hasErrors(diagnostics) || (options.strict && diagnostics.some(({ severity }) => severity === 'warning'));
    codes.push(isUnreadable ? exitCodes.failure : isBad ? exitCodes.mistakes : exitCodes.fine);
    if (options.format === 'json') continue;
    for (const diagnostic of diagnostics) talk.say(formatDiagnostic(diagnostic, workshop.host.textOf));
    talk.say(`${file}: ${diagnostics.length === 0 ? 'nothing to mend' : countDiagnostics(diagnostics)}`);
  }
  if (options.format === 'json') talk.data(JSON.stringify(all, null, 2));
  return gravest(codes);
}
