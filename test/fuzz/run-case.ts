/** Drives one case through what the command does with a file, up to the bytes and the printed messages. */

import { formatDiagnostic } from '../../src/cli/format-diagnostic.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { type Diagnostic, hasErrors } from '../../src/foundation/diagnostic.ts';
import { compileFile, type FileCompilation } from '../../src/project/compile-file.ts';
import type { DiskWorkshop } from '../../src/project/open-workshop.ts';
import { checkPackage } from '../support/pptx-package.ts';
import { type AdoptedCase, adoptCase, adoptedFaults } from './base/adopt-case.ts';
import type { FuzzCase } from './fuzz-case.ts';

/** What came of a case before it is judged. */
export interface Made {
  readonly compiled: FileCompilation;
  readonly printed: readonly string[];
  readonly bytes?: Uint8Array;
  /** Of a case that changes a template. */
  readonly adopted?: AdoptedCase;
  readonly textOf: FileCompilation['read']['textOf'];
}

/** @throws whatever the stages throw: for a fuzzer that is a finding. */
export async function runCase({ briefing, template, theme, base, files }: FuzzCase, workshop: DiskWorkshop): Promise<Made> {
  const compiled = compileFile(briefing, workshop, { template, theme });
  const { textOf } = compiled.read;
  const printed = compiled.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, textOf).join('\n'));
  const bytesOfBase = base === undefined ? undefined : files[base];
  const adopted = bytesOfBase && (await adoptCase(bytesOfBase, workshop));
  const made = { compiled, printed, textOf, ...(adopted ? { adopted } : {}) };
  return hasErrors(compiled.diagnostics) || !compiled.pages ? made : { ...made, bytes: await exportPptx(compiled) };
}

/** What is wrong with an outcome, a line each: neither a sound deck nor a diagnostic with a position. */
export function faultsOf({ compiled: { diagnostics, isUnreadable }, adopted, bytes, textOf }: Made): readonly string[] {
  const stray = [
    ...diagnostics.flatMap((diagnostic) => strayPlaces(diagnostic, textOf)),
    ...(adopted ? adoptedFaults(adopted, { diagnostics, bytes }) : []),
  ];
  if (bytes) return adopted ? stray : [...stray, ...checkPackage(bytes)];
  const isAddressed = diagnostics.some(({ severity, span }) => severity === 'error' && span !== undefined);
  return [
    ...stray,
    ...(isAddressed || isUnreadable ? [] : ['no deck, and no error with a position']),
    ...diagnostics
      .filter(({ severity, span }) => severity === 'error' && !span)
      .map(({ code, message }) => `no position: ${code} ${message}`),
  ];
}

/** A place must lie in its file: the line exists, and the column is at most one past its end. */
function strayPlaces({ span, related, code }: Diagnostic, textOf: Made['textOf']): readonly string[] {
  return [span, ...related.map((each) => each.span)].flatMap((place) => {
    if (!place) return [];
    const { file, line, column } = place;
    const text = textOf(file);
    const isWhole = Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1;
    if (!isWhole) return [`${code}: place that is none: ${file}:${line}:${column}`];
    if (text === undefined) return [];
    const found = text.split(/\r\n?|\n/u, line)[line - 1];
    return found === undefined ? [`${code}: place outside of its file: ${file}:${line}:${column}`] : [];
  });
}
