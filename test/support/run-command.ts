/** The bundled command, run as a user runs it: in a process of its own, in a folder of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packageRoot } from '../../src/project/package-root.ts';

const root = packageRoot(import.meta.dirname);
/** Inside node_modules, so that the bundle finds its packages and git does not see it. */
const bundle = join(root, 'node_modules/.cache/briefdeck-test');

/** What `node` is called with. */
export const commandFile = join(bundle, 'main.js');

/** As it is installed: in one file, with what is parsed ahead and with its code cache. Made once for all tests of these sources. */
export function bundleCommand(): void {
  execFileSync(process.execPath, ['src/build.mjs', bundle], { cwd: root });
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A promise, so that several can run side by side. */
export function runCommand(args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return listen(start(args, folder, env));
}

/** Nobody reads what it prints: `| head` has gone. */
export function runUnread(args: readonly string[], folder: string): Promise<Run> {
  const child = start(args, folder);
  child.stdout.destroy();
  return listen(child);
}

/** A command that runs until it is told to end. */
export function start(args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [commandFile, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function listen(child: ReturnType<typeof start>): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** Exercises are built by `npm run deck` and in tests of their own; here they would only cost time. */
const isExercise = (path: string): boolean => basename(path).startsWith('exercise-');

/** A folder like a clone's: the templates and briefings of the repository without the exercises, and the files given. */
export function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  for (const name of ['templates', 'briefings'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !isExercise(path) });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
