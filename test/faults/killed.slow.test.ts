/** The process is killed before and after every call that writes a deck: there is the old deck or the new one, whole. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDeck } from '../../src/cli/batch/write-deck.ts';
import { sweepLeftovers } from '../../src/cli/sweep-leftovers.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { page, testDeck } from '../support/pptx-pages.ts';

const deckOf = async (title: string): Promise<Buffer> =>
  Buffer.from(await writePptx([page(title, [])], { ...testDeck, custom: { Title: title } }));

let folder = '';
let script = '';
let ours: Buffer;
let theirs: Buffer;
let fresh: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  script = join(folder, 'killed.mjs');
  buildSync({
    entryPoints: ['test/faults/killed.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  ours = await deckOf('old');
  theirs = Buffer.from('edited by hand');
  fresh = await deckOf('new');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface End {
  readonly signal: string | null;
  readonly printed: string;
  readonly deck: Buffer;
  readonly beside: readonly string[];
  readonly swept: readonly string[];
  /** Beside the deck after another build. */
  readonly later: readonly string[];
}

/** Every moment but the last kills; that is the one that comes after all calls. */
async function endsOver(old: Buffer, name: string): Promise<readonly End[]> {
  const endAt = async (moment: number): Promise<End> => {
    const out = join(folder, `${name}-${moment}`);
    mkdirSync(out);
    const deck = join(out, 'deck.pptx');
    writeFileSync(deck, old);
    const run = await writeAndDie(deck, moment);
    const left = { deck: readFileSync(deck), beside: othersIn(out) };
    sweepLeftovers(out);
    const swept = othersIn(out);
    writeDeck(deck, fresh);
    expect(readFileSync(deck).equals(fresh)).toBe(true);
    for (const each of othersIn(out)) expect(readFileSync(join(out, each)).equals(old)).toBe(true);
    return { ...run, ...left, swept, later: othersIn(out) };
  };
  const whole = await endAt(-1);
  const killed = await Promise.all(Array.from({ length: Number(whole.printed) }, (_, moment) => endAt(moment)));
  return [...killed, whole];
}

const othersIn = (out: string): readonly string[] => readdirSync(out).filter((each) => each !== 'deck.pptx');

function writeAndDie(deck: string, moment: number): Promise<Pick<End, 'signal' | 'printed'>> {
  const child = spawn(process.execPath, [script, deck, `${moment}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  // It may be killed before it has read all.
  child.stdin.on('error', () => {}).end(fresh);
  return new Promise((resolve) => child.on('close', (_code, signal) => resolve({ signal, printed })));
}

/** Two moments for each call: mkdir, open, each write, flush, close, rename. */
const momentsFor = (bytes: Buffer): number => 2 * (5 + Math.ceil(bytes.length / 5000));
const isHalf = (name: string): boolean => name.endsWith('.tmp');

describe.each([
  ['a deck as it was written', () => ours, 0],
  ['an edited deck', () => theirs, 1],
])('a build that is killed over %s', (name, old, copies) => {
  let ends: readonly End[] = [];
  let moments = 0;
  beforeAll(async () => {
    ends = await endsOver(old(), name);
    // Where an edited deck is kept, the call that gives it a second name.
    moments = momentsFor(fresh) + 2 * copies;
  });

  it('is killed at every moment but one past the last', () => {
    expect(ends.map(({ signal }) => signal)).toEqual([...Array(moments).fill('SIGKILL'), null]);
    expect(ends.at(-1)?.printed).toBe(`${moments}`);
  });

  it('leaves the old deck up to the renaming, and the new one from then on', () => {
    const found = ends.map(({ deck }) => (deck.equals(old()) ? 'old' : deck.equals(fresh) ? 'new' : 'broken'));
    expect(found).toEqual([...Array(moments - 1).fill('old'), 'new', 'new']);
  });

  it('leaves at most one half file beside, and a later build removes it', () => {
    expect(ends.map(({ beside }) => beside.filter(isHalf).length)).toEqual([0, 0, 0, ...Array(moments - 4).fill(1), 0, 0]);
    expect(ends.flatMap(({ swept }) => swept.filter(isHalf))).toEqual([]);
  });

  it('keeps what was edited, once, also by the build after it', () => {
    expect(ends.map(({ later }) => later)).toEqual(Array(moments + 1).fill(copies === 0 ? [] : ['deck.edited-1.pptx']));
  });
});
