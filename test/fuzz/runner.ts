/** Cases in a worker thread, watched from outside: too long, too much memory, or dead, and a new worker takes its place. */
import { Worker } from 'node:worker_threads';
import type { Order, Report } from './message.ts';

export interface Found {
  /** `deck`, the code of the first error, or how it failed. */
  readonly outcome: string;
  /** Empty when all is well. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

/** Seconds of processor time, since a busy machine makes wall time say little; and of wall time, for waiting without work. */
const mostSeconds = { busy: 5, waiting: 300, judging: 600 };
const mostMegabytes = 1_000;
/** The main thread of Node has about as much stack; a worker would have four times that. */
const stackMegabytes = 1;
/** Often enough to see a blow-up of memory outside of the heap before the machine does. */
const glance = 100;

export function openRunner(script: string) {
  let worker = start(script);
  return {
    async run(order: Order): Promise<Found> {
      const found = await watch(worker, order);
      if (!found.isLost) return found;
      await worker.terminate();
      worker = start(script);
      return found;
    },
    close: () => worker.terminate(),
  };
}

const start = (script: string): Worker =>
  new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, stackSizeMb: stackMegabytes } });

interface Watched extends Found {
  /** The worker cannot be used any more. */
  readonly isLost: boolean;
}

function watch(worker: Worker, order: Order): Promise<Watched> {
  return new Promise((answer) => {
    let stage: 'starting' | 'running' | 'judging' = 'starting';
    let since = clock();
    const finish = (watched: Watched): void => {
      clearInterval(timer);
      for (const [event, listener] of listeners) worker.off(event, listener);
      answer(watched);
    };
    const lost = (outcome: string, fault: string): void =>
      finish({ outcome, faults: [fault], milliseconds: since.seconds() * 1000, isLost: true });
    const timer = setInterval(() => {
      const megabytes = process.memoryUsage.rss() / 1e6 - since.megabytes;
      const { busy, waiting, judging } = mostSeconds;
      if (megabytes > mostMegabytes) lost('memory', `${Math.round(megabytes)} MB more than before`);
      else if (stage === 'running' && since.busySeconds() > busy) lost('hang', `more than ${busy} s of processor time`);
      else if (since.seconds() > (stage === 'running' ? waiting : judging)) lost('hang', `more than ${waiting} s while ${stage}`);
    }, glance);
    const receive = (report: Report): void => {
      if (report.stage === 'done') finish({ ...report, isLost: false });
      else if (report.stage === 'thrown')
        finish({ ...report, outcome: 'thrown', milliseconds: since.seconds() * 1000, isLost: false });
      else {
        stage = report.stage;
        since = clock();
      }
    };
    const die = (error: Error & { readonly code?: string }): void =>
      lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'thrown', error.stack ?? error.message);
    const end = (code: number): void => lost('exit', `the worker ended with ${code}`);
    const listeners = [
      ['message', receive],
      ['error', die],
      ['exit', end],
    ] as const;
    for (const [event, listener] of listeners) worker.on(event, listener);
    worker.postMessage(order);
  });
}

function clock() {
  const started = performance.now();
  const busy = process.cpuUsage();
  return {
    megabytes: process.memoryUsage.rss() / 1e6,
    seconds: () => (performance.now() - started) / 1000,
    busySeconds: () => {
      const { user, system } = process.cpuUsage(busy);
      return (user + system) / 1e6;
    },
  };
}
