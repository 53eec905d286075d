/** `briefdeck build`: every briefing to a deck. One bad briefing does not stop the others. */

import { resolve } from 'node:path';
import { type Choice, choiceOf } from '../../foundation/choice.ts';
import type { PoolOptions } from '../batch/build-in-pool.ts';
import { isOwnFolder, recordFolder } from '../batch/build-record.ts';
import { openUnchangedCheck } from '../batch/find-unchanged.ts';
import { passInOrder } from '../batch/in-order.ts';
import type { Order, Report } from '../batch/order.ts';
import { type BuildPlan, planBuild } from '../batch/plan-build.ts';
import type { Shard } from '../batch/shard.ts';
import { type Outcome, summarize } from '../batch/summarize.ts';
import { unwritableLines } from '../batch/tell-writing.ts';
import { findWorker, threadCount } from '../batch/threads.ts';
import { toolFingerprint } from '../batch/tool-fingerprint.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { sweepLeftovers } from '../sweep-leftovers.ts';
import type { Talk } from '../talk.ts';
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';

export interface BuildOptions extends Choice {
  readonly out: string;
  /** File for what is withheld, and why. */
  readonly log?: string | undefined;
  readonly strict: boolean;
  /** False leaves the project's configuration alone. */
  readonly config?: boolean;
  /** Builds also what has not changed, and what was edited: that is kept under another name. */
  readonly force?: boolean;
  /** Keeps decks that somebody edited under another name; else they stay, and are not built. */
  readonly keepEdited?: boolean;
  /** Puts notes and slides of somebody's own from an edited deck into the new one; the edited one is kept. */
  readonly carry?: boolean;
  readonly shard?: Shard | undefined;
}

export interface BuildContext {
  readonly talk: Talk;
  /** Every path is relative to it. */
  readonly folder: string;
  /** How a deck gets to the disk, for a build in this process; the disk's own calls if not given. */
  readonly calls?: DiskCalls;
  /** Fingerprint of this Briefdeck: another one builds everything again. */
  readonly tool?: string;
}

export async function build(named: readonly string[], options: BuildOptions, context: BuildContext): Promise<ExitCode> {
  // Not `performance`, which Node loads half a dozen files for.
  const started = process.uptime();
  const plan = await planBuild(named, options, context.folder);
  const outcomes: Outcome[] = [];
  const codes: ExitCode[] = [];
  const withheld: string[] = [];
  const tell = passInOrder<Report>(({ file, result, code, lines, kept, log = [] }) => {
    withheld.push(...log);
    if (kept !== undefined) context.talk.complain(kept);
    for (const line of lines) (result === 'refused' ? context.talk.complain : context.talk.say)(line);
    // What was said is not kept: a build of thousands is as small as one of ten.
    outcomes.push({ file, result });
    codes.push(code);
    context.talk.progress(`${outcomes.length}/${plan.files.length} …`);
  });
  const places = new Map(plan.files.map((file, place) => [file, place]));
  const report = (each: Report): void => tell(places.get(each.file) ?? 0, each);
  context.talk.progress(`0/${plan.files.length} …`);
  sweep(options, context);
  await buildAll(staleOrders(plan, options, { context, report }), { options, context, report });
  const tellEnd = outcomes.some(({ result }) => result === 'refused') ? context.talk.complain : context.talk.say;
  // Of a briefing that could not be read nothing is known to be withheld: an empty list would say that nothing is.
  if (options.log !== undefined && withheld.length > 0) codes.push(writeLog(options.log, withheld, context));
  tellEnd(summarize(outcomes, (process.uptime() - started) * 1000, options.shard));
  return gravest(codes);
}

/** What is withheld is as restricted as the briefing: it is written where it was asked for, and nowhere else. */
function writeLog(file: string, lines: readonly string[], { folder, calls, talk }: BuildContext): ExitCode {
  try {
    writeWhole(resolve(folder, file), new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), calls ?? disk);
    talk.say(`${file}: what is withheld, and why; keep it as restricted as the briefing`);
    return exitCodes.fine;
  } catch (thrown) {
    for (const line of unwritableLines(file, thrown)) talk.complain(line);
    return exitCodes.failure;
  }
}

/** Reports what needs no building and gives the rest, one at a time, so that threads work while the next is looked at. */
function* staleOrders(
  { files, refused }: BuildPlan,
  options: BuildOptions,
  { context: { folder, tool = toolFingerprint() }, report }: Pick<BuildRun, 'context' | 'report'>,
): Generator<Order> {
  const { out, strict, config, force, carry, keepEdited = force || carry } = options;
  const unchanged = options.force || options.log !== undefined ? () => undefined : openUnchangedCheck(folder);
  for (const file of files) {
    const order: Order = { folder, file, out, ...choiceOf(options), strict, config, keepEdited, carry, tool };
    const known = refused.get(file) ?? unchanged(order);
    if (known) report(known);
    else yield order;
  }
}

interface BuildRun {
  readonly options: BuildOptions;
  readonly context: BuildContext;
  readonly report: (report: Report) => void;
}

/**
 * One briefing is built in this process; from the second on, threads save more time than they take to start. Where nothing is
 * to be built, nothing is loaded.
 */
async function buildAll(orders: Generator<Order>, { options, context, report }: BuildRun): Promise<void> {
  const first = orders.next();
  if (first.done) return;
  const second = orders.next();
  const worker = second.done || context.calls ? undefined : findWorker();
  const all = chain([first.value, ...(second.done ? [] : [second.value])], orders);
  if (worker && (await buildInThreads(all, { worker, folder: context.folder, report }))) {
    // A thread that was stopped in the middle of writing leaves what it had.
    sweep(options, context, { isOwnDone: true });
    return;
  }
  const { buildHere } = await import('../batch/build-here.ts');
  await buildHere(all, { ...context, report });
}

async function buildInThreads(
  orders: Iterable<Order>,
  options: Pick<PoolOptions, 'worker' | 'folder' | 'report'>,
): Promise<boolean> {
  const { buildInPool } = await import('../batch/build-in-pool.ts');
  return buildInPool(orders, { ...options, threads: threadCount() });
}

function* chain(begun: readonly Order[], rest: Iterable<Order>): Generator<Order> {
  yield* begun;
  yield* rest;
}

function sweep({ out }: BuildOptions, { folder }: BuildContext, whose: { readonly isOwnDone?: boolean } = {}): void {
  sweepLeftovers(resolve(folder, out), whose);
  if (isOwnFolder({ folder, out })) sweepLeftovers(resolve(folder, recordFolder(out)), whose);
}
