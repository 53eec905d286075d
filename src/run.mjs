/**
 * Runs TypeScript of this repository. By path: `node src/run.mjs ENTRY.ts [MORE.ts …] [ARGUMENTS …]` puts each file and what it
 * imports into one JavaScript file, beside each other, and runs the first. By name, as package.json has it:
 * `node src/run.mjs bench growth sources`; the names are below. Without a known name it lists them and answers 2.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One program: the files to bundle, what `node` is told, and whether it calls the command in `dist`. */
const program = (entries, { flags = [], needsBuild = false } = {}) => ({ entries: [entries].flat(), flags, needsBuild });

const benches = {
  decks: [program(['test/bench/bench.ts', 'test/bench/bare-script.ts'], { needsBuild: true })],
  batch: [program('test/bench/batch.ts', { flags: ['--expose-gc'], needsBuild: true })],
  growth: [program('test/bench/growth.ts', { needsBuild: true })],
  check: [program('test/bench/check-large.ts')],
  base: [program('test/bench/base.ts')],
  figures: [program('test/bench/check-figures.ts')],
  templates: [program('test/bench/templates.ts')],
  review: [program('test/bench/review.ts')],
  preview: [program('test/bench/preview.ts'), program('test/bench/preview-memory.ts', { flags: ['--expose-gc'] })],
};

const generators = {
  atlas: [program('src/figures/map/generate-atlas.ts')],
  boxes: [program('src/figures/map/generate-country-boxes.ts')],
  towns: [program('src/figures/map/generate-towns.ts')],
  widths: [program('src/text/widths/generate-widths.ts')],
  shaping: [program('src/text/shaping/generate-shaping.ts')],
  schema: [program('src/cli/scaffold/generate-schema.ts')],
};

const tasks = { bench: benches, generate: generators };

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code of the first program that failed, else 0 */
async function main(words) {
  const end = words.findIndex((word) => !word.endsWith('.ts'));
  const files = end < 0 ? words : words.slice(0, end);
  if (files.length > 0) return run(program(files), words.slice(files.length));
  const [task = '', name = '', ...rest] = words;
  const programs = Object.hasOwn(tasks, task) && Object.hasOwn(tasks[task], name) ? tasks[task][name] : undefined;
  if (!programs) {
    for (const [each, named] of Object.entries(tasks)) console.error(`npm run ${each} NAME: ${Object.keys(named).join(', ')}`);
    return 2;
  }
  for (const each of programs) {
    const code = await run(each, rest);
    if (code !== 0) return code;
  }
  return 0;
}

async function run({ entries, flags, needsBuild }, words) {
  if (needsBuild) {
    const code = await start(['src/build.mjs']);
    if (code !== 0) return code;
  }
  // Below node_modules, where the bundle finds its packages; a folder of its own, so that two runs do not meet.
  const cache = 'node_modules/.cache';
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'run-'));
  try {
    await bundle(entries, folder);
    return await start([...flags, join(folder, basename(entries[0]).replace(/\.ts$/u, '.mjs')), ...words]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(entries, outdir) {
  const { buildSync } = await import('esbuild');
  buildSync({
    entryPoints: entries,
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** A program of its own, with our input and output. When it is told to end it is waited for, so that we can clean up. */
function start(words) {
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  // A terminal sends Ctrl+C to both of us; any other signal reaches us alone.
  const wait = () => {};
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', wait).off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
