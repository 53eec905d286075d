/**
 * How long decks take beside a bare PptxGenJS script that writes the same shapes: each a process of its own, in turn, so
 * that a busy machine is as busy for one as for the other. `npm run bench decks`; answers 1 where a limit is passed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { bareDeck } from './bare-deck.ts';
import { makeProject } from './long-deck.ts';

const rounds = Number(process.argv[2] ?? 7);
const command = resolve('dist/main.js');
const script = join(import.meta.dirname, 'bare-script.mjs');
const project = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
let isSlow = false;

/** One run of a program: milliseconds by the wall clock and of all processors, and the most memory it held, in MB. */
interface Cost {
  readonly wall: number;
  readonly work: number;
  readonly memory: number;
}

const report =
  "process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();" +
  "process.stderr.write('\\n@'+(userCPUTime+systemCPUTime)/1000+' '+maxRSS/1024)})";

function run(args: readonly string[]): Cost {
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  const wall = performance.now() - start;
  const [, work, memory] = /@([\d.]+) ([\d.]+)$/u.exec(stderr) ?? [];
  if (status !== 0 || work === undefined) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { wall, work: Number(work), memory: Number(memory) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  work: median(costs.map(({ work }) => work)),
  memory: median(costs.map(({ memory }) => memory)),
});

function say(name: string, figure: string, isReached: boolean, limit: string): void {
  console.log(`${name.padEnd(26)} ${figure.padEnd(64)} ${isReached ? 'reached' : 'NOT reached'}: ${limit}`);
  isSlow ||= !isReached;
}

/** Ours and the bare script in turn, and how they compare. */
function compareDeck(name: string): { readonly ours: Cost; readonly bare: Cost } {
  const shapes = writeShapes(name);
  const costs = Array.from({ length: rounds }, () => ({
    ours: run([command, 'build', `briefings/${name}.yaml`, '--force', '--quiet', '--out', 'out']),
    bare: run([script, shapes, join(project, 'bare.pptx')]),
  }));
  return { ours: middle(costs.map(({ ours }) => ours)), bare: middle(costs.map(({ bare }) => bare)) };
}

/** What the bare script is told: the pages that we would write. */
function writeShapes(name: string): string {
  const file = `briefings/${name}.yaml`;
  const { pages, theme, diagnostics } = compile({ file, text: readFileSync(join(project, file), 'utf8') }, openWorkshop(project));
  if (!pages || !theme) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const path = join(project, `${name}.json`);
  writeFileSync(path, JSON.stringify(bareDeck(pages, theme)));
  return path;
}

const whole = (value: number): string => value.toFixed(0);
const times = (ours: number, bare: number): string => `${(ours / bare).toFixed(2)} ×`;

function figureOf({ ours, bare }: { readonly ours: Cost; readonly bare: Cost }): string {
  const wall = `${whole(ours.wall)} ms, bare ${whole(bare.wall)}: ${times(ours.wall, bare.wall)}`;
  return `${wall} (processor ${whole(ours.work)}, ${whole(bare.work)}: ${times(ours.work, bare.work)})`;
}

/** Milliseconds of a build in a process that has built the briefing before, after an edit of one line. */
async function rebuild(): Promise<{ readonly compiling: number; readonly writing: number }> {
  const workshop = { ...openWorkshop(project), deckMemory: openMemory() };
  const file = 'briefings/isfara-2006.yaml';
  const text = readFileSync(join(project, file), 'utf8');
  const found: { compiling: number; writing: number }[] = [];
  for (let round = 0; round < 40; round++) {
    const start = performance.now();
    const compiled = compile({ file, text: text.replace(/question: (\w)/u, `question: ${round} $1`) }, workshop);
    const middle = performance.now();
    await exportPptx(compiled, workshop);
    found.push({ compiling: middle - start, writing: performance.now() - middle });
  }
  const late = found.slice(20);
  return { compiling: median(late.map(({ compiling }) => compiling)), writing: median(late.map(({ writing }) => writing)) };
}

try {
  const counts = [10, 100, 500, 1000];
  makeProject(project, counts);
  cpSync('briefings', join(project, 'briefings'), { recursive: true });
  console.log(`medians of ${rounds} runs, each a process from start to end; ${process.version}`);

  const isfara = compareDeck('isfara-2006');
  const isLevel = isfara.ours.wall <= 1.5 * isfara.bare.wall && isfara.ours.wall <= 250;
  say('one Isfara deck', figureOf(isfara), isLevel, '1.5 × and 250 ms');

  const long = new Map(counts.map((count) => [count, compareDeck(`long-${count}`)]));
  for (const [count, costs] of long) {
    const isWanted = count === 500;
    say(
      `${count} slides`,
      figureOf(costs),
      !isWanted || costs.ours.wall <= 1.5 * costs.bare.wall,
      isWanted ? '1.5 ×' : 'no limit',
    );
  }
  const each = (few: number, many: number): number =>
    ((long.get(many)?.ours.work ?? 0) - (long.get(few)?.ours.work ?? 0)) / (many - few);
  const [early, late] = [each(10, 100), each(500, 1000)];
  say(
    'a slide more',
    `${early.toFixed(2)} ms up to 100, ${late.toFixed(2)} ms from 500 on (processor)`,
    late <= early * 1.2,
    'constant',
  );
  const memory = long.get(1000)?.ours.memory ?? 0;
  say('memory of 1,000 slides', `${whole(memory)} MB`, memory < 350, '350 MB');
  const sizes = [join(project, 'out/isfara-2006.pptx'), join(project, 'bare.pptx')].map((path) => statSync(path).size);
  console.log(`${'bytes'.padEnd(26)} Isfara ${sizes[0]}; the bare 1,000 slides ${sizes[1]}, not compressed`);

  const { compiling, writing } = await rebuild();
  const figure = `${whole(compiling)} ms to pages + ${whole(writing)} ms to bytes`;
  say('rebuild after an edit', figure, compiling + writing <= 60, '60 ms');
} finally {
  rmSync(project, { recursive: true, force: true });
}
if (isSlow) process.exitCode = 1;
