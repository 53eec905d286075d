/** `briefdeck build --emit STAGE`: the value of one stage on stdout, for people who look under the bonnet. */
import { hasErrors } from '../../diagnostic.ts';
import { stripTrace } from '../../markup/strip-trace.ts';
import { type Choice, compileFile, type FileCompilation } from '../compile-file.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';
import type { DiskWorkshop } from '../open-workshop.ts';
import type { Talk } from '../talk.ts';

export const emitStages = ['analysis', 'markup', 'deck', 'pages'] as const;
export type EmitStage = (typeof emitStages)[number];

export function emit(
  files: readonly string[],
  options: Choice & { readonly stage: EmitStage },
  { workshop, talk }: { workshop: DiskWorkshop; talk: Talk },
): ExitCode {
  return gravest(
    files.map((file) => {
      const compiled = compileFile(file, workshop, options);
      for (const diagnostic of compiled.diagnostics) talk.say(formatDiagnostic(diagnostic, workshop.host.textOf));
      const text = textOf(compiled, options.stage);
      if (text !== undefined) talk.data(text);
      if (compiled.isUnreadable) return exitCodes.failure;
      return hasErrors(compiled.diagnostics) || text === undefined ? exitCodes.mistakes : exitCodes.fine;
    }),
  );
}

function textOf(compiled: FileCompilation, stage: EmitStage): string | undefined {
  if (stage === 'markup') {
    const { markup } = compiled;
    return (
      markup &&
      [markup.frame, ...markup.slides].map((file) => `<!-- ${file.name} -->\n${stripTrace(file.markup).trim()}\n`).join('\n')
    );
  }
  return compiled[stage] === undefined ? undefined : JSON.stringify(compiled[stage], null, 2);
}
