/** Nowhere to print to: what was asked for is done all the same, and the shell is told. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fakeOffice } from '../support/fake-office.ts';
import { bundlePreview, previewFile } from '../support/preview-command.ts';
import { bundleCommand, commandFile, makeProject } from '../support/run-command.ts';
import { tiny } from '../support/tiny-project.ts';

const full = '/dev/full';
let folder = '';
beforeAll(() => {
  bundleCommand();
  folder = makeProject({ 'briefings/raid.yaml': tiny(), 'bad/bad.yaml': 'briefdeck: 1\ntitel: Raid\n' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  /** What came out of the stream that is not full. */
  readonly said: string;
}

/** The command with one of its streams on a device that takes nothing. */
function startFull(which: 'stdout' | 'stderr', args: readonly string[], program = commandFile) {
  const device = openSync(full, 'w');
  const stdio = which === 'stdout' ? (['ignore', device, 'pipe'] as const) : (['ignore', 'pipe', device] as const);
  const env = { ...process.env, NO_COLOR: '1', BRIEFDECK_OFFICE: fakeOffice('draws').program };
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: [...stdio] });
  closeSync(device);
  return child;
}

function ended(child: ReturnType<typeof startFull>): Promise<Run> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

const runFull = (which: 'stdout' | 'stderr', args: readonly string[]): Promise<Run> => ended(startFull(which, args));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).unref();
  });

describe.runIf(existsSync(full))('a full disk where messages go', () => {
  it.each([
    ['one briefing', ['briefings/raid.yaml']],
    ['several, in threads', ['briefings']],
  ])('builds the decks all the same, and answers 3: %s', async (_what, named) => {
    const out = `out-${named[0]?.length}`;
    const run = await runFull('stderr', ['build', ...named, '-o', out]);
    expect(run).toEqual({ status: 3, said: '' });
    expect(existsSync(join(folder, out, 'raid.pptx'))).toBe(true);
    expect(existsSync(join(folder, out, 'isfara-2006.pptx'))).toBe(named[0] === 'briefings');
  });

  it.each<[which: 'stdout' | 'stderr', args: string]>([
    ['stderr', 'check'],
    ['stdout', 'check --format json'],
    ['stdout', 'check --format github bad'],
    ['stdout', 'check --format sarif bad'],
    ['stdout', 'build briefings/raid.yaml --emit pages -q'],
    ['stdout', 'explain'],
    ['stdout', 'explain BRF001'],
    ['stderr', 'explain nothing'],
    ['stdout', '--help'],
    ['stdout', '--version'],
    ['stderr', 'build --nosuch'],
    ['stderr', 'build nowhere'],
  ])('is answered 3 without a trace: %s, %s', async (which, args) => {
    expect(await runFull(which, args.split(' '))).toEqual({ status: 3, said: '' });
  });

  it.each([
    ['new fire --title Fire --yes', 'briefings/fire.yaml'],
    ['init begun', 'begun/templates'],
    ['export briefings/raid.yaml --pdf', 'out/raid.pdf'],
  ])('does what it was asked, and answers 3: %s', async (args, made) => {
    expect(await runFull('stderr', args.split(' '))).toEqual({ status: 3, said: '' });
    expect(existsSync(join(folder, made))).toBe(true);
  });

  it('serves a preview until it is told to end, and then answers 3', async () => {
    bundlePreview();
    const port = await freePort();
    const child = startFull('stderr', ['preview', '--no-open', '--port', String(port)], previewFile);
    onTestFinished(() => void child.kill('SIGKILL'));
    const end = ended(child);
    while (child.exitCode === null && !(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    expect(await end).toEqual({ status: 3, said: '' });
  });
});
