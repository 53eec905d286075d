/** `briefdeck trace`: what somebody changed in a deck by hand, and where each word came from. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizeText } from '../../foundation/characters/line-ends.ts';
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import { HostError } from '../../foundation/host/host.ts';
import { type Applied, applyTrace } from '../../project/apply-trace.ts';
import { openDiskHost, reasonOf } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { readRegular } from '../../project/read-regular.ts';
import { traceFile } from '../../project/trace-file.ts';
import { traceVersion } from '../../trace/report-shape.ts';
import { isTouched } from '../../trace/trace-deck.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ReviewFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { traceReport } from '../reports/trace-report.ts';
import { appliedText, traceText } from '../reports/trace-text.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';
import { disk, writeWhole } from '../write-whole.ts';

export interface TraceOptions {
  /** `text` as people read it, `json` for programs; both go to stdout. */
  readonly format: ReviewFormat;
  /** Writes into the briefing what can be. */
  readonly apply?: boolean;
  /** Says what would be written, and writes nothing. */
  readonly dry?: boolean;
}

export interface TraceContext {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
}

/** In bytes; what is read of a deck has limits of its own. */
const largestDeck = 50_000_000;

export async function trace(
  deck: string,
  briefing: string | undefined,
  { format, apply = false, dry = false }: TraceOptions,
  { workshop, talk, folder }: TraceContext,
): Promise<ExitCode> {
  const bytes = readDeckFile(deck, folder);
  if (typeof bytes === 'string') {
    talk.complain(`${deck}: not traced: ${bytes}`);
    return exitCodes.failure;
  }
  const { diagnostics, compiled, found } = await traceFile({ file: deck, bytes }, briefing, workshop);
  const said = sayDiagnostics(diagnostics, compiled?.read.textOf ?? (() => undefined));
  for (const line of said) (found ? talk.say : talk.complain)(line);
  const applied = found && compiled && applyTrace(found, compiled, workshop);
  const isWriting = apply && !dry && applied !== undefined && applied.written.length > 0;
  const fault = isWriting ? writeApplied(found?.briefing ?? '', applied, folder) : undefined;
  const report = found && { deck, briefing: found.briefing, ...traceReport(found) };
  const left = found && applied && apply ? { ...report, ...traceReport({ ...found, slides: applied.rest }) } : report;
  if (format === 'json') {
    const slides = report?.slides.filter(isTouched) ?? [];
    const written = (applied?.written ?? []).map(({ path, value }) => ({ path, value }));
    const isWritten = isWriting && fault === undefined;
    talk.data(printableJson({ briefdeck_trace: traceVersion, deck, ...report, slides, written, isWritten, diagnostics }, 2));
  } else if (report && left && fault === undefined) {
    if (applied && apply) talk.data(appliedText(applied, report.briefing, { isWritten: isWriting }));
    talk.data(traceText({ ...report, ...left }, apply ? 'left' : 'all'));
    if (applied && !apply && applied.written.length > 0) talk.say(offer(applied, { deck, briefing: report.briefing }));
  }
  if (fault !== undefined) {
    for (const line of sayDiagnostics([fault], () => undefined)) talk.complain(line);
    return exitCodes.failure;
  }
  if (found) return exitCodes.fine;
  return compiled?.isUnreadable ? exitCodes.failure : exitCodes.mistakes;
}

const offer = ({ written }: Applied, { deck, briefing }: { readonly deck: string; readonly briefing: string }): string =>
  `  hint: briefdeck trace ${deck} --apply writes ${written.length} of these changes into ${briefing}`;

/** All or nothing, and nothing where somebody else has saved the file since it was read. */
function writeApplied(file: string, { before, after }: Applied, folder: string): Diagnostic | undefined {
  const span = { file, line: 1, column: 1 };
  let isChanged = false;
  try {
    writeWhole(resolve(folder, file), new TextEncoder().encode(after), disk, () => {
      isChanged = normalizeText(openDiskHost(folder).readText(file)) !== normalizeText(before);
      if (isChanged) throw new Error('changed');
    });
    return undefined;
  } catch (thrown) {
    if (isChanged)
      return error('TRC006', `${file} was changed while the deck was traced: nothing was written`, {
        span,
        hints: ['trace the deck again: what somebody else wrote is then read with it'],
      });
    const hints = ['close the file in other programs, and check that it is yours to write'];
    return error('TRC006', `cannot write ${file}: ${reasonOf(thrown)}; nothing was written`, { span, hints });
  }
}

/** The bytes, or why there are none. */
export function readDeckFile(file: string, folder: string): Uint8Array | string {
  try {
    return readRegular(realpathSync.native(resolve(folder, file)), largestDeck);
  } catch (thrown) {
    return thrown instanceof HostError ? thrown.message : `cannot read it: ${reasonOf(thrown)}`;
  }
}
