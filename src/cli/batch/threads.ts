/** How many threads are worth starting, and the file that they run. */
import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/** A thread that builds ordinary briefings holds about half of this. */
const bytesPerThread = 512 * 1024 * 1024;

export const threadCount = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / bytesPerThread)));

/** The bundled worker, beside the command or above its parts; undefined where Briefdeck runs from its sources. */
export function findWorker(): string | undefined {
  return ['.', '..'].map((way) => join(import.meta.dirname, way, 'build-worker.js')).find((path) => existsSync(path));
}
