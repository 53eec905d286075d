/** One briefing from its file to its deck and its record. Whatever goes wrong is in the report; it never throws. */
import { resolve } from 'node:path';
import { exportPptx, type Workshop } from '../../compile.ts';
import { hasErrors } from '../../foundation/diagnostic.ts';
import { compileFile, type FileCompilation } from '../compile-file.ts';
import { openDiskHost } from '../disk-host.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { countDiagnostics } from '../format-diagnostic.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { type DiskCalls, disk } from '../write-whole.ts';
import { type Answered, fingerprint, toAnswers } from './answers.ts';
import { keepRecord, wishOf } from './build-record.ts';
import { deckName } from './deck-names.ts';
import { watchOldDeck } from './old-deck.ts';
import type { Order, Report } from './order.ts';
import { keptLine, unwritableLines } from './tell-writing.ts';
import { writeDeck } from './write-deck.ts';

export interface Tools {
  /** Shared by all briefings; its host is not, so that nothing is kept of a briefing that is done. */
  readonly workshop: Workshop;
  readonly calls?: DiskCalls;
  /** Is told what was asked of the disk, for whoever waits for changes. */
  readonly heard?: (answers: readonly Answered[]) => void;
}

export async function buildBriefing(order: Order, tools: Tools): Promise<Report> {
  try {
    return await buildOrThrow(order, tools);
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return report(order, 'refused', exitCodes.failure, [
      `${order.file}: not built: briefdeck failed; this is a bug in it, not in your file:`,
      ...why.split('\n').map((line) => `  ${line}`),
    ]);
  }
}

async function buildOrThrow(order: Order, { workshop, calls = disk, heard }: Tools): Promise<Report> {
  const compiled = compileFile(order.file, { ...workshop, host: openDiskHost(order.folder) }, order);
  const { diagnostics, pages, read } = compiled;
  const answers = toAnswers(read.heard(), order.folder);
  heard?.(answers);
  const said = sayDiagnostics(diagnostics, read.textOf);
  if (!pages || isRefused(compiled, order)) {
    const last = `${order.file}: not built: ${countDiagnostics(diagnostics)}`;
    return report(order, 'refused', compiled.isUnreadable ? exitCodes.failure : exitCodes.mistakes, [...said, last]);
  }
  const deck = deckName(order.file, order.template, compiled.briefing?.template);
  const target = `${order.out.replace(/(?<=.)[/\\]+$/u, '')}/${deck}`;
  const bytes = await exportPptx(compiled, workshop);
  const untouched = watchOldDeck(order, [deck]);
  let kept: string | undefined;
  try {
    kept = writeDeck(resolve(order.folder, target), bytes, calls);
  } catch (thrown) {
    return report(order, 'refused', exitCodes.failure, [...said, ...unwritableLines(target, thrown, untouched())]);
  }
  const summary = `${target}: ${pages.length} slide${pages.length === 1 ? '' : 's'}, ${countDiagnostics(diagnostics)}`;
  const { templates } = workshop;
  const made = { deck, deckSize: bytes.length, deckHash: fingerprint(bytes), said, summary };
  keepRecord(order, { wish: wishOf(order), tool: order.tool, templates, answers, ...made }, calls);
  const built = report(order, 'built', exitCodes.fine, [...said, summary]);
  return kept === undefined ? built : { ...built, kept: keptLine(target, kept) };
}

const isRefused = ({ diagnostics }: FileCompilation, { strict }: Order): boolean =>
  hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));

const report = ({ file }: Order, result: Report['result'], code: ExitCode, lines: readonly string[]): Report => ({
  file,
  result,
  code,
  lines,
});
