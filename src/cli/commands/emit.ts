/** `briefdeck build --emit STAGE`: the value of one stage on stdout, for people who want to see what a stage made. */

import type { Choice } from '../../foundation/choice.ts';
import { hasErrors } from '../../foundation/diagnostic.ts';
import { stripTrace } from '../../markup/strip-trace.ts';
import { compileFile, type FileCompilation } from '../../project/compile-file.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import type { EmitStage } from '../option-values.ts';
import { printable, printableJson, printableMarkup } from '../printable.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';

export function emit(
  files: readonly string[],
  options: Choice & { readonly stage: EmitStage },
  { workshop, talk }: { workshop: DiskWorkshop; talk: Talk },
): ExitCode {
  const compiled = files.map((file) => compileFile(file, workshop, options));
  for (const { diagnostics, read } of compiled) for (const line of sayDiagnostics(diagnostics, read.textOf)) talk.say(line);
  const made = compiled.filter((each) => valueAt(each, options.stage) !== undefined);
  if (made.length > 0)
    talk.data(options.stage === 'markup' ? made.map(markupText).join('\n') : jsonOf(made, options.stage, files.length));
  return gravest(compiled.map((each) => codeOf(each, options.stage)));
}

const valueAt = (compiled: FileCompilation, stage: EmitStage): unknown => compiled[stage];

/** The value itself for one briefing; for several, an object with one value a file. */
function jsonOf(made: readonly FileCompilation[], stage: EmitStage, asked: number): string {
  const values = made.map((each) => [each.file, valueAt(each, stage)] as const);
  return printableJson(asked === 1 ? values[0]?.[1] : Object.fromEntries(values), 2);
}

function markupText({ file, markup }: FileCompilation): string {
  const parts = markup ? [markup.frame, ...markup.slides] : [];
  // Two hyphens would end the remark.
  const named = printable(file).replaceAll(/-(?=-)|-$/gu, '\\u002D');
  return parts.map((part) => `<!-- ${named}: ${part.name} -->\n${printableMarkup(stripTrace(part.markup).trim())}\n`).join('\n');
}

function codeOf(compiled: FileCompilation, stage: EmitStage): ExitCode {
  if (compiled.isUnreadable) return exitCodes.failure;
  return hasErrors(compiled.diagnostics) || valueAt(compiled, stage) === undefined ? exitCodes.mistakes : exitCodes.fine;
}
