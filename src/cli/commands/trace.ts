/** `briefdeck trace`: what somebody changed in a deck by hand, and where each word came from. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostError } from '../../foundation/host/host.ts';
import { reasonOf } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { readRegular } from '../../project/read-regular.ts';
import { traceFile } from '../../project/trace-file.ts';
import { isTouched } from '../../trace/trace-deck.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ReviewFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { traceReport } from '../reports/trace-report.ts';
import { traceText } from '../reports/trace-text.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';

export interface TraceOptions {
  /** `text` as people read it, `json` for programs; both go to stdout. */
  readonly format: ReviewFormat;
}

export interface TraceContext {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
}

/** In bytes; what is read of a deck has limits of its own. */
const largestDeck = 50_000_000;
const reportVersion = 1;

export async function trace(
  deck: string,
  briefing: string | undefined,
  { format }: TraceOptions,
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
  const report = found && { deck, briefing: found.briefing, ...traceReport(found) };
  if (format === 'json') {
    const slides = report?.slides.filter(isTouched) ?? [];
    talk.data(printableJson({ briefdeck_trace: reportVersion, deck, ...report, slides, diagnostics }, 2));
  } else if (report) talk.data(traceText(report));
  if (found) return exitCodes.fine;
  return compiled?.isUnreadable ? exitCodes.failure : exitCodes.mistakes;
}

/** The bytes, or why there are none. */
export function readDeckFile(file: string, folder: string): Uint8Array | string {
  try {
    return readRegular(realpathSync.native(resolve(folder, file)), largestDeck);
  } catch (thrown) {
    return thrown instanceof HostError ? thrown.message : `cannot read it: ${reasonOf(thrown)}`;
  }
}
