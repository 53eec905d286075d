/**
 * Many briefings: decks a second with all cores and with one process, the peak of memory for few and for many, what an
 * unchanged deck costs, and the heap of one process along a long run. `npm run bench batch FEW MANY LONG`; answers 1
 * where memory grows with the number of briefings.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { buildBriefing } from '../../src/cli/batch/build-briefing.ts';
import { buildHere } from '../../src/cli/batch/build-here.ts';
import type { Order } from '../../src/cli/batch/order.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';

const [few = 100, many = 500, long = 1000] = process.argv.slice(2).map(Number);
const command = join(process.cwd(), 'dist/main.js');

/** Growth that is noise: V8 collects when it likes. */
const allowed = 1.25;

/** Isfara so many times, each with a title of its own, so that no two decks are the same. */
function makeProject(count: number): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  cpSync('templates', join(folder, 'templates'), { recursive: true });
  mkdirSync(join(folder, 'briefings'));
  const text = readFileSync('briefings/isfara-2006.yaml', 'utf8');
  const files = Array.from({ length: count }, (_, index) => `briefings/b${String(index).padStart(4, '0')}.yaml`);
  for (const file of files) writeFileSync(join(folder, file), text.replace(/^title: .*$/mu, `title: Attack in file ${file}`));
  return { folder, files };
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Prints on its last line what the process took. */
const meter = `data:text/javascript,import{isMainThread as m}from'node:worker_threads';m&&process.on('exit',()=>{
  const u=process.resourceUsage();process.stderr.write(JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})`;

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  /** Peak, in megabytes. */
  readonly memory: number;
}

function runCommand(folder: string, args: readonly string[]): Cost {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', meter.replaceAll('\n', ''), command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const [memory = 0, cpu = 0] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '[]') as number[];
  return { seconds: (performance.now() - started) / 1000, cpu: cpu / 1e6, memory: memory / 1024 };
}

async function measureHere(count: number): Promise<Cost> {
  const { folder, files } = makeProject(count);
  const [started, before] = [performance.now(), process.cpuUsage()];
  await buildHere(orders(folder, files), { folder, report: ({ code, lines }) => code && console.error(lines.join('\n')) });
  const { user, system } = process.cpuUsage(before);
  remove(folder);
  const memory = process.resourceUsage().maxRSS / 1024;
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, memory };
}

const orders = (folder: string, files: readonly string[]): readonly Order[] =>
  files.map((file) => ({ folder, file, out: 'out', strict: false, tool: 'bench' }));

const cells = (values: readonly (string | number)[]): string =>
  values.map((value, index) => (index === 0 ? String(value).padEnd(34) : String(value).padStart(11))).join('');

function row(name: string, count: number, { seconds, cpu, memory }: Cost): void {
  const each = [(count / seconds).toFixed(1), ((1000 * cpu) / count).toFixed(0), memory.toFixed(0)];
  console.log(cells([name, count, seconds.toFixed(1), ...each]));
}

/**
 * Heap after a collection at every tenth of the run, and how much of it is code: V8 goes on compiling for hundreds of decks,
 * and without its compiler (`--no-opt --no-sparkplug`) the heap stays the same to the kilobyte.
 */
async function measureLong(count: number): Promise<number> {
  const { folder, files } = makeProject(count);
  const workshop = openWorkshop(folder);
  const heaps: number[] = [];
  process.stdout.write(`\nheap after GC along ${count} briefings in one process, of it code, MB:`);
  for (const [index, order] of orders(folder, files).entries()) {
    await buildBriefing(order, { workshop });
    if ((index + 1) % Math.max(1, Math.floor(count / 10)) > 0) continue;
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed / 1e6;
    const code = getHeapCodeStatistics().code_and_metadata_size / 1e6;
    process.stdout.write(` ${heap.toFixed(2)} (${code.toFixed(2)})`);
    heaps.push(heap);
  }
  remove(folder);
  console.log();
  // The first tenth is still warming up.
  return Math.max(...heaps.slice(2)) / (heaps[1] ?? 1);
}

console.log(`the Isfara deck many times, on ${availableParallelism()} cores\n`);
console.log(cells(['', 'decks', 'seconds', 'decks/s', 'CPU ms each', 'peak MB']));
const small = makeProject(few);
const fewCost = runCommand(small.folder, ['build']);
row('all cores', few, fewCost);
remove(small.folder);
const large = makeProject(many);
const manyCost = runCommand(large.folder, ['build']);
row('all cores', many, manyCost);
row('all unchanged', many, runCommand(large.folder, ['build']));
remove(large.folder);
const here = await measureHere(few);
row('one process', few, here);
console.log(`\nall cores against one process: ${(here.seconds / fewCost.seconds).toFixed(2)} times as fast`);
const peak = manyCost.memory / fewCost.memory;
console.log(`peak of ${many} against ${few}: ${peak.toFixed(2)}`);
const growth = long > 0 ? await measureLong(long) : 1;
if (peak > allowed || growth > allowed) process.exitCode = 1;
