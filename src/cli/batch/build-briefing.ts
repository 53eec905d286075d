/** One briefing from its file to its deck and its record. Whatever goes wrong is in the report; it never throws. */
import { resolve } from 'node:path';
import { writeWithheldLog } from '../../audience/write-log.ts';
import { locate as locateIn } from '../../briefing/parse-briefing.ts';
import { recordHost } from '../../foundation/host/record-host.ts';
import { buildFile, type FileBuild } from '../../project/build-file.ts';
import { loadConfig } from '../../project/config/load-config.ts';
import { openDiskHost } from '../../project/disk-host.ts';
import type { Workshop } from '../../workshop.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { countDiagnostics } from '../format-diagnostic.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { type DiskCalls, disk } from '../write-whole.ts';
import { type Answered, fingerprint, toAnswers } from './answers.ts';
import { dropRecord, keepRecord, wishOf } from './build-record.ts';
import { watchOldDeck } from './old-deck.ts';
import type { Order, Report } from './order.ts';
import { keptLine, unwritableLines } from './tell-writing.ts';
import { EditedDeck, writeDeck } from './write-deck.ts';

export interface Tools {
  /** Shared by all briefings; its host is not, so that nothing is kept of a briefing that is done. */
  readonly workshop: Workshop;
  readonly calls?: DiskCalls;
  /** Is told what was asked of the disk, for whoever waits for changes. */
  readonly onAnswers?: (answers: readonly Answered[]) => void;
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

async function buildOrThrow(order: Order, { workshop, calls = disk, onAnswers }: Tools): Promise<Report> {
  const host = openDiskHost(order.folder);
  const read = recordHost(host);
  const answersNow = (): readonly Answered[] => toAnswers(read.answers(), order.folder);
  let built: FileBuild;
  try {
    const { templates } = workshop;
    const choice = order.config === false ? false : undefined;
    const loaded = await loadConfig({ folder: order.folder, host: read.host, templates, choice });
    built = await buildFile(order.file, { ...workshop, host, loaded }, order, read);
  } finally {
    onAnswers?.(answersNow());
  }
  const { name: deck, pages, diagnostics } = built;
  let { bytes } = built;
  const said = [...sayDiagnostics(diagnostics, read.textOf)];
  const log = logOf(built);
  if (!bytes || !pages) {
    const last = `${order.file}: not built: ${countDiagnostics(diagnostics)}`;
    return report(order, 'refused', built.isUnreadable ? exitCodes.failure : exitCodes.mistakes, [...said, last], log);
  }
  const target = `${order.out.replace(/(?<=.)[/\\]+$/u, '')}/${deck}`;
  const untouched = watchOldDeck(order, [deck]);
  const path = resolve(order.folder, target);
  let sayDropped: (kept: string | undefined) => readonly string[] = () => [];
  if (order.carry) {
    const { carryFrom, droppedLines } = await import('./carry-from.ts');
    const carried = await carryFrom({ target, path }, { ...built, bytes }, workshop);
    bytes = carried.bytes;
    said.push(...carried.lines);
    const { leaks = [], dropped = [] } = carried;
    sayDropped = (kept) => droppedLines(target, dropped, kept);
    if (leaks.length > 0) {
      const all = [...diagnostics, ...leaks];
      const last = `${order.file}: not built: ${countDiagnostics(all)}`;
      return report(order, 'refused', exitCodes.mistakes, [...said, ...sayDiagnostics(leaks, read.textOf), last], log);
    }
  }
  let kept: string | undefined;
  try {
    kept = writeDeck(path, bytes, calls, order.keepEdited ?? false);
    said.push(...sayDropped(kept));
  } catch (thrown) {
    if (thrown instanceof EditedDeck) {
      // Loads what reads decks, which other builds can do without.
      const { tellEdited } = await import('./tell-edited.ts');
      const lines = await tellEdited({ target, path }, built, workshop);
      return report(order, 'refused', exitCodes.mistakes, [...said, ...lines]);
    }
    return report(order, 'refused', exitCodes.failure, [...said, ...unwritableLines(target, thrown, untouched())]);
  }
  const summary = `${target}: ${pages.length} slide${pages.length === 1 ? '' : 's'}, ${countDiagnostics(diagnostics)}`;
  const { templates } = workshop;
  const made = { deck, deckSize: bytes.length, deckHash: fingerprint(bytes), said, summary };
  // A record holds the fingerprint of the whole briefing and what was said of it. Beside a version it would tell whether a guess at
  // what is withheld is right, whoever the folder is sent to.
  if (order.for !== undefined) dropRecord(order, calls);
  else keepRecord(order, { wish: wishOf(order), tool: order.tool, templates, answers: answersNow(), ...made }, calls);
  const done = report(order, 'built', exitCodes.fine, [...said, summary], log);
  return kept === undefined ? done : { ...done, kept: keptLine(target, kept) };
}

function logOf({ audience, document, file }: FileBuild): readonly string[] {
  if (!audience || !document) return [];
  const locate = locateIn(document);
  return writeWithheldLog(audience, file, (at) => locate(at)?.line ?? 1);
}

const report = (
  { file }: Order,
  result: Report['result'],
  code: ExitCode,
  lines: readonly string[],
  log: readonly string[] = [],
): Report => ({
  file,
  result,
  code,
  lines,
  ...(log.length > 0 ? { log } : {}),
});
