/** How the browser is told where to go: with a launcher that writes down what it was called with. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlePreview } from '../../support/preview-command.ts';
import { makeProject } from '../../support/run-command.ts';

let folder: string;
let bin: string;
let command: string;
beforeAll(() => {
  command = join(bundlePreview(), '../main.js');
  folder = makeProject();
  bin = mkdtempSync(join(tmpdir(), 'briefdeck-bin-'));
});
afterAll(() => {
  for (const each of [folder, bin]) rmSync(each, { recursive: true });
});

it.runIf(process.platform === 'linux')('is a file for the owner alone, and no address among the arguments', async () => {
  const calls = join(bin, 'calls');
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" > ${calls}.half && mv ${calls}.half ${calls}\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  const env = { PATH: `${bin}:${process.env.PATH}`, DISPLAY: ':0', TMPDIR: bin };
  const preview = spawn(process.execPath, [command, 'preview', 'briefings/isfara-2006.yaml'], { cwd: folder, env });
  const ended = new Promise((done) => preview.once('exit', done));
  let said = '';
  preview.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  while (!existsSync(calls)) await new Promise((done) => setTimeout(done, 50));
  const address = /http:\S+/u.exec(said)?.[0] ?? 'none';
  const [file = '', ...rest] = readFileSync(calls, 'utf8').trim().split('\n');
  expect(rest).toEqual([]);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/u);
  expect(file).not.toContain(new URL(address).searchParams.get('token'));
  expect(readFileSync(file, 'utf8')).toContain(`content="0; url=${address}"`);
  expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
  preview.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(readdirSync(bin).filter((name) => name.startsWith('briefdeck-open-'))).toEqual([]);
});
