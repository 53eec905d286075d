/** `briefdeck preview` as a user runs it: bundled with its page, in a process of its own; and a browser to look at it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { packageRoot } from '../../src/project/package-root.ts';

const root = packageRoot(import.meta.dirname);
/** Inside node_modules, so that the bundle finds its packages; with a package.json, so that it takes this for its package. */
const own = join(root, 'node_modules/.cache/briefdeck-preview');
const page = ['page.ts', 'page.css', 'page.html', 'icon.svg'].map((name) => join(root, 'src/cli/preview/page', name));

/** What `node` is called with. */
export const previewFile = join(own, 'dist/main.js');

/** @returns the folder of the bundled page */
export function bundlePreview(): string {
  mkdirSync(join(own, 'dist'), { recursive: true });
  writeFileSync(join(own, 'package.json'), '{"type":"module"}');
  if (!existsSync(join(own, 'src'))) symlinkSync(join(root, 'src'), join(own, 'src'));
  const common = { bundle: true, format: 'esm', logLevel: 'error' } as const;
  buildSync({
    ...common,
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir: join(own, 'dist'),
    platform: 'node',
    packages: 'external',
    splitting: true,
  });
  const outdir = join(own, 'dist/preview');
  buildSync({ ...common, entryPoints: page, outdir, loader: { '.html': 'copy', '.svg': 'copy' } });
  return outdir;
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

/** Debian's Chromium, or the one that CHROMIUM names. */
export const openChromium = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', ...args] });
