/** `briefdeck preview` as a user runs it: as it is installed, in a process of its own; and a browser to look at it. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packageRoot } from '../../src/project/package-root.ts';

const root = packageRoot(import.meta.dirname);

/** What `node` is called with: as it is installed, with its code cache. */
export const previewFile = join(root, 'dist/main.js');

/** Makes `dist`, unless it was made of these sources. @returns the folder of the bundled page */
export function bundlePreview(): string {
  execFileSync(process.execPath, ['src/build.mjs'], { cwd: root });
  return join(root, 'dist/preview');
}

export interface RunningPreview {
  readonly url: string;
  readonly pid: number | undefined;
  /** Ends it as Ctrl+C would. @returns its exit code */
  stop(): Promise<number | null>;
}

/** @param args files and options; the folder is the project's */
export function startPreview(folder: string, args: readonly string[] = []): Promise<RunningPreview> {
  const server = spawn(process.execPath, [previewFile, 'preview', '--no-open', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  const stop = () => {
    server.kill('SIGINT');
    return ended;
  };
  return new Promise((done, fail) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/u.exec(said)?.[0];
      if (url !== undefined) done({ url, pid: server.pid, stop });
    });
    server.once('exit', (code) => fail(new Error(`preview ended with ${code}: ${said}`)));
  });
}

/**
 * The one that CHROMIUM names, or Debian's: where it is installed, the one without a window, which draws the same with a third less work.
 */
const shell = '/usr/bin/chromium-headless-shell';
export const chromiumProgram = process.env.CHROMIUM ?? (existsSync(shell) ? shell : '/usr/bin/chromium');

export const openChromium = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumProgram, args: ['--no-sandbox', ...args] });
