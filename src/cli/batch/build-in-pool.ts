/** Briefings on all cores. A thread has one at a time; one that hangs or breaks its thread costs only itself. */
import { Piscina } from 'piscina';
import { error } from '../../foundation/diagnostic.ts';
import { possibleDeckNames } from '../../project/deck-names.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';
import { watchOldDeck } from './old-deck.ts';
import type { Order, Report } from './order.ts';

/** Gives up after so many seconds; a briefing takes a fraction of one. */
export const longestBuild = 60;

/** Megabytes: more is a briefing gone wrong, not a large one. */
const largestHeap = 1024;

export interface PoolOptions {
  /** File of the module whose `work` builds one. */
  readonly worker: string;
  /** The project's, for which each thread opens a workshop. */
  readonly folder?: string;
  readonly threads: number;
  /** Calls `stop` when the briefing has had its time, unless what it returns was called before. */
  readonly limit?: (order: Order, stop: () => void) => () => void;
  /** Megabytes of one thread. */
  readonly heap?: number;
  readonly report: (report: Report) => void;
}

/**
 * Orders are taken as threads become free, so that no more than one a thread is in memory. False, and nothing taken, where
 * no thread comes to work.
 */
export async function buildInPool(orders: Iterable<Order>, options: PoolOptions): Promise<boolean> {
  const { worker, folder, threads, limit = stopLate, heap = largestHeap, report } = options;
  const waiting = orders[Symbol.iterator]();
  const pool = new Piscina({
    filename: worker,
    workerData: folder,
    name: 'work',
    // Waiting without the event loop would keep a thread from being told to end.
    atomics: 'disabled',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // A thread that dies between two briefings takes nothing with it, and another starts for the next.
  pool.on('error', () => {});
  if (!(await canWork(pool))) return false;
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) report(await runOne(next.value, { pool, limit }));
  };
  await Promise.all(Array.from({ length: threads }, lane));
  await end(pool);
  return true;
}

/** A machine may refuse threads, or Briefdeck may be packed so that they do not find their code. */
async function canWork(pool: Piscina): Promise<boolean> {
  try {
    return await pool.run(null, { name: 'greet' });
  } catch {
    await end(pool);
    return false;
  }
}

/** A thread that breaks on its way out has nothing left to lose. */
const end = (pool: Piscina): Promise<void> => pool.destroy().catch(() => {});

interface OpenPool {
  readonly pool: Piscina;
  readonly limit: NonNullable<PoolOptions['limit']>;
}

async function runOne(order: Order, { pool, limit }: OpenPool): Promise<Report> {
  const late = new AbortController();
  const untouched = watchOldDeck(order, possibleDeckNames(order.file, order));
  const cancel = limit(order, () => late.abort());
  try {
    return await pool.run(order, { signal: late.signal });
  } catch (thrown) {
    const reason = late.signal.aborted ? `it was not done after ${longestBuild} seconds` : reasonOf(thrown);
    return givenUp(order, `${reason}${untouched()}`);
  } finally {
    cancel();
  }
}

function stopLate(_order: Order, stop: () => void): () => void {
  const timer = setTimeout(stop, longestBuild * 1000);
  return () => clearTimeout(timer);
}

function reasonOf(thrown: unknown): string {
  const { code, message } = thrown as { readonly code?: unknown; readonly message?: unknown };
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it took more memory than a briefing may' : `its thread broke: ${message}`;
}

function givenUp({ file }: Order, reason: string): Report {
  const hints = [
    `build it alone to see more: briefdeck build ${file}`,
    'if the file is of an ordinary size, this is a bug in briefdeck: please report it',
  ];
  const problem = error('OUT003', `given up: ${reason}`, {
    span: { file, line: 1, column: 1 },
    hints,
  });
  const lines = [...formatDiagnostic(problem, () => undefined), `${file}: not built: 1 error, 0 warnings`];
  return { file, result: 'refused', code: exitCodes.failure, lines };
}
