/**
 * How a build grows with each list of a briefing: time and memory of `briefdeck build` at 10, 100, 1,000 and 2,000 of each,
 * every measurement a process of its own, and the exponent of the growth. `npm run bench growth NAME…` measures only lists
 * whose name holds one of the words. Answers 1 where an exponent, a time or the memory passes its limit.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makePng } from '../support/make-picture.ts';
import { exponentOf } from './exponent.ts';
import { type GrowthList, growthBriefing, growthLists } from './growth-lists.ts';

const counts = [10, 100, 1000, 2000] as const;
const limits = { exponent: 1.3, seconds: 10, megabytes: 1000 } as const;
/** One that hangs is ended after so many seconds. */
const longest = 120;
const command = resolve('dist/main.js');
const project = mkdtempSync(join(tmpdir(), 'briefdeck-growth-'));
const words = process.argv.slice(2);

interface Cost {
  readonly count: number;
  /** By the wall clock. */
  readonly seconds: number;
  /** Of all processors: what a busy machine changes least, and what exponents are fitted to. */
  readonly work: number;
  readonly megabytes: number;
  /** Of what the command printed. */
  readonly lines: number;
  /** `undefined` for a deck; else the first error, or that it was ended. */
  readonly failed: string | undefined;
}

const meter = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();" +
    "process.stderr.write('\\n@'+(userCPUTime+systemCPUTime)/1e6+' '+maxRSS/1024)})",
)}`;

function build(text: string, count: number): Cost {
  writeFileSync(join(project, 'briefings/grown.yaml'), text);
  const args = ['--import', meter, command, 'build', 'briefings/grown.yaml', '--force', '--out', 'out'];
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: longest * 1000,
    killSignal: 'SIGKILL',
  });
  const seconds = (performance.now() - start) / 1000;
  const [, work, megabytes] = /@([\d.]+) ([\d.]+)$/u.exec(stderr) ?? [];
  const said = `${stdout}${stderr}`.split('\n');
  const mistake = said.find((line) => /: [A-Z]{3}\d{3}: (?!warning: |note: )/u.test(line)) ?? said[0] ?? 'no deck';
  const failed = work === undefined ? `ended after ${longest} s` : status === 0 ? undefined : mistake.slice(0, 160);
  return { count, seconds, work: Number(work ?? longest), megabytes: Number(megabytes ?? 0), lines: said.length, failed };
}

/** A briefing without the list: what every build costs. */
const empty: GrowthList = { name: 'nothing', lists: () => ({}) };

const cells = (name: string, values: readonly string[]): string =>
  `${name.padEnd(30)}${values.map((value) => value.padStart(9)).join('')}`;

interface Growth {
  readonly list: GrowthList;
  readonly costs: readonly Cost[];
  readonly exponents: { readonly work: number | undefined; readonly megabytes: number | undefined };
}

function measure(list: GrowthList, base: Cost): Growth {
  const allowed = counts.filter((count) => count <= (list.most?.count ?? Number.POSITIVE_INFINITY));
  const sizes = list.most && !allowed.some((count) => count === list.most?.count) ? [...allowed, list.most.count] : allowed;
  const costs = sizes.map((count) => {
    const cost = build(growthBriefing(list, count), count);
    const { seconds, work, megabytes, lines, failed } = cost;
    const figures = [String(count), seconds.toFixed(2), work.toFixed(2), megabytes.toFixed(0), String(lines)];
    console.log(`${cells(list.name, figures)}${failed ? `  NO DECK: ${failed}` : ''}`);
    return cost;
  });
  const decks = costs.filter(({ failed }) => failed === undefined);
  const slopeOf = (key: 'work' | 'megabytes') =>
    exponentOf(
      decks.map((cost) => ({ size: cost.count, cost: cost[key] })),
      base[key],
    );
  return { list, costs, exponents: { work: slopeOf('work'), megabytes: slopeOf('megabytes') } };
}

const shown = (exponent: number | undefined): string => exponent?.toFixed(2) ?? '–';

function judge({ list, costs, exponents }: Growth): boolean {
  // The clock also counts what other programs on the machine take; on an idle one, the processors' time is the longer.
  const dearest = Math.max(...costs.map(({ work }) => work));
  const largest = Math.max(...costs.map(({ megabytes }) => megabytes));
  const faults = [
    ...(Math.max(exponents.work ?? 0, exponents.megabytes ?? 0) > limits.exponent ? ['grows too fast'] : []),
    ...(dearest > limits.seconds ? ['too slow'] : []),
    ...(largest > limits.megabytes ? ['too large'] : []),
    ...(costs.some(({ failed }) => failed) ? ['no deck'] : []),
  ];
  const most = list.most ? `, at most ${list.most.count}: ${list.most.why}` : '';
  const figures = [shown(exponents.work), shown(exponents.megabytes), dearest.toFixed(2), largest.toFixed(0)];
  console.log(`${cells(list.name, figures)}  ${faults.length > 0 ? `NOT reached: ${faults.join(', ')}` : 'reached'}${most}`);
  return faults.length === 0;
}

try {
  cpSync('templates', join(project, 'templates'), { recursive: true });
  mkdirSync(join(project, 'briefings/pictures'), { recursive: true });
  for (let index = 0; index < Math.max(...counts); index++)
    writeFileSync(join(project, `briefings/pictures/${index}.png`), makePng(160 + (index % 90), 120 + Math.floor(index / 90)));
  const chosen = growthLists.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const bases = [1, 2, 3].map(() => build(growthBriefing(empty, 0), 0));
  const base = bases.reduce((least, other) => (other.work < least.work ? other : least));
  console.log(`each row a process: node dist/main.js build; ${process.version}`);
  console.log(cells('list', ['count', 'seconds', 'CPU s', 'MB', 'lines']));
  console.log(cells('none', ['0', base.seconds.toFixed(2), base.work.toFixed(2), base.megabytes.toFixed(0), String(base.lines)]));
  const grown = chosen.map((list) => measure(list, base));
  console.log(`\nexponents: least squares on the logarithms of what CPU time and memory are above those of none,`);
  console.log('over the sizes at which they are at least a half above it; – where fewer than two are');
  console.log(cells('list', ['CPU', 'memory', 'most CPU', 'most MB']));
  const isReached = grown.map(judge).every((each) => each);
  console.log(`wanted: no exponent above ${limits.exponent}, nothing past ${limits.seconds} s or ${limits.megabytes} MB`);
  if (!isReached) process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
