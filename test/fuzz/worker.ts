/** Runs cases one after the other where the runner can stop it from outside: a hang cannot be seen from within. */
import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { diskCases, diskKind } from './disk/disk-cases.ts';
import { runDiskCase } from './disk/run-disk-case.ts';
import { drawCase } from './draw-case.ts';
import { readSeeds } from './fuzz-case.ts';
import { fuzzKinds } from './kinds.ts';
import { memoryWorkshops } from './memory-workshop.ts';
import type { Order, Report } from './message.ts';
import { faultsOf, runCase } from './run-case.ts';

const root = resolve('.');
const seeds = readSeeds(root);
const kinds = fuzzKinds(seeds);
const workshopOn = memoryWorkshops(root);

const tell = (report: Report): void => parentPort?.postMessage(report);

/** `npm run fuzz` has built it. */
const tools = { command: resolve('dist/main.js'), repository: root };

async function workOnDisk(seed: number): Promise<void> {
  const drawn = drawCase({ [diskKind]: diskCases() }, diskKind, seed);
  const started = performance.now();
  tell({ stage: 'running' });
  tell({ stage: 'done', ...(await runDiskCase(drawn, tools)), milliseconds: performance.now() - started });
}

async function work({ kind, seed }: Order): Promise<void> {
  if (kind === diskKind) return workOnDisk(seed);
  const drawn = drawCase(kinds, kind, seed);
  const workshop = workshopOn(new Map([...seeds, ...Object.entries(drawn.files)]));
  tell({ stage: 'running' });
  try {
    const started = performance.now();
    const made = await runCase(drawn, workshop);
    const milliseconds = performance.now() - started;
    tell({ stage: 'judging' });
    const codes = made.compiled.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    tell({ stage: 'done', outcome: made.bytes ? 'deck' : (codes[0] ?? 'nothing'), faults: faultsOf(made), milliseconds });
  } catch (thrown) {
    tell({ stage: 'thrown', faults: [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)] });
  }
}

parentPort?.on('message', (order: Order) => void work(order));
