/** Another user of the same machine asks the preview, as `su nobody` with curl. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePreview, type RunningPreview, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';

/** Runs a line of shell as nobody. */
const asNobody = (line: string) =>
  spawnSync('su', ['nobody', '-s', '/bin/sh', '-c', line], { encoding: 'utf8', timeout: 30_000 });
const canBeNobody = process.getuid?.() === 0 && asNobody('curl --version').status === 0;
const reason = canBeNobody ? '' : ' (skipped: needs root, su and curl)';

describe.runIf(canBeNobody)(`another user of the machine${reason}`, () => {
  let folder: string;
  let server: RunningPreview;
  let origin: string;
  let token: string;

  beforeAll(async () => {
    bundlePreview();
    folder = makeProject();
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/tlp: \S+/u, 'tlp: RED'));
    server = await startPreview(folder, [file]);
    const address = new URL(server.url);
    origin = address.origin;
    token = address.searchParams.get('token') ?? 'none';
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** Head and body of the answer; a stream would be listened to for a while. */
  const ask = (path: string, more = ''): string => asNobody(`curl -s -i --max-time 20 ${more} '${origin}${path}'`).stdout;

  const paths = [
    '/',
    `/?briefing=${file}`,
    '/events',
    `/events?briefing=${file}`,
    '/origin?briefing=x&slide=title&hash=0&n=0',
    '/beside?briefing=x&path=title',
    '/check?briefing=x',
    '/sign',
    '/page.js',
    '/page.css',
    '/slides.css',
    '/icon.svg',
    '/favicon.ico',
    '/fonts/',
    '/media/x.png',
    '/?token=',
    `/?token=${'A'.repeat(43)}`,
    '/nothing',
  ];

  it('gets no byte of a briefing, slide or path from the preview', () => {
    for (const path of paths) {
      const answer = ask(path);
      expect([path, answer.split('\r\n')[0]]).toEqual([path, 'HTTP/1.1 403 Forbidden']);
      expect(answer).toContain('?token=');
      expect(answer).not.toContain(token);
      for (const secret of [folder, basename(folder), 'isfara', 'Isfara', '.yaml', 'TLP', '<svg', 'set-cookie'])
        expect([path, answer.toLowerCase().includes(secret.toLowerCase())]).toEqual([path, false]);
    }
  });

  it('gets nothing with a cookie or a method of his own making either', () => {
    const { port } = new URL(origin);
    const all = paths.map((path) => ask(path, `-H 'Cookie: briefdeck-${port}=${'0'.repeat(43)}'`));
    const others = ['HEAD', 'POST', 'OPTIONS', 'PUT'].map((method) => ask('/', method === 'HEAD' ? '-I' : `-X ${method}`));
    for (const answer of [...all, ...others]) expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 403 Forbidden');
  });

  it('sees the secret in no list of processes', () => {
    expect(token).toMatch(/^[\w-]{43}$/u);
    const { stdout } = asNobody("cat /proc/[0-9]*/cmdline | tr '\\0' ' '");
    expect(stdout).toContain('preview');
    expect(stdout).not.toContain(token);
  });

  it('does not keep the owner out by holding sockets', () => {
    const { port } = new URL(origin);
    const line = `exec 2>/dev/null; i=0; while [ $i -lt 300 ]; do sleep 20 < /dev/tcp/127.0.0.1/${port} & i=$((i+1)); done; sleep 3; curl -s -o /dev/null -w '%{http_code}' '${server.url}'; kill $(jobs -p)`;
    const { stdout } = spawnSync('su', ['nobody', '-s', '/bin/bash', '-c', line], { encoding: 'utf8', timeout: 60_000 });
    expect(stdout).toBe('200');
  });
});
