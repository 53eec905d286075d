/** `briefdeck check`: everything that `build` would say, without writing a deck. */

import type { OwnRule } from '../../analysis/rules/own-rule.ts';
import type { Choice } from '../../foundation/choice.ts';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { checkFile, speaksAgainst } from '../../project/build-file.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { countDiagnostics } from '../format-diagnostic.ts';
import type { CheckFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { toGithubCommands } from '../reports/github-commands.ts';
import { toSarifLog } from '../reports/sarif-log.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';

export interface CheckOptions extends Choice {
  /** `text` goes to stderr, as people read it; the others are data for other programs, on stdout. */
  readonly format: CheckFormat;
  readonly strict: boolean;
}

interface CheckTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
}

export function check(files: readonly string[], options: CheckOptions, { workshop, talk, folder }: CheckTools): ExitCode {
  const codes: ExitCode[] = [];
  const all: Diagnostic[] = [];
  for (const file of files) {
    const { diagnostics, isUnreadable, read } = checkFile(file, workshop, options);
    all.push(...diagnostics);
    const isBad = speaksAgainst(diagnostics, options.strict);
    codes.push(isUnreadable ? exitCodes.failure : isBad ? exitCodes.mistakes : exitCodes.fine);
    if (options.format !== 'text') continue;
    for (const line of sayDiagnostics(diagnostics, read.textOf)) talk.say(line);
    talk.say(`${file}: ${diagnostics.length === 0 ? 'nothing to mend' : countDiagnostics(diagnostics)}`);
  }
  const report = options.format === 'text' ? '' : reports[options.format](all, folder, workshop.loaded?.config?.rules ?? []);
  if (report !== '') talk.data(report);
  return gravest(codes);
}

type WriteReport = (all: readonly Diagnostic[], folder: string, own: readonly OwnRule[]) => string;

const reports: Readonly<Record<Exclude<CheckOptions['format'], 'text'>, WriteReport>> = {
  json: (all) => printableJson(all, 2),
  github: toGithubCommands,
  sarif: toSarifLog,
};
