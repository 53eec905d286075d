/** The process is killed before and after every call that writes a deck: there is the old deck or the new one, whole. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepLeftovers } from '../../src/cli/sweep-leftovers.ts';

const oldDeck = Buffer.alloc(17_000, 'old');
const newDeck = Buffer.alloc(12_000, 'new');
/** Two for each call: mkdir, open, three writes, flush, close, rename. */
const moments = 16;

interface End {
  readonly signal: string | null;
  readonly printed: string;
  readonly deck: Buffer;
  readonly beside: readonly string[];
  readonly swept: readonly string[];
}

let folder = '';
let ends: readonly End[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  const outfile = join(folder, 'killed.mjs');
  buildSync({
    entryPoints: ['test/faults/killed.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const endAt = async (moment: number): Promise<End> => {
    const out = join(folder, `out-${moment}`);
    mkdirSync(out);
    writeFileSync(join(out, 'deck.pptx'), oldDeck);
    const run = await writeAndDie(outfile, join(out, 'deck.pptx'), moment);
    const beside = readdirSync(out);
    sweepLeftovers(out);
    return { ...run, deck: readFileSync(join(out, 'deck.pptx')), beside, swept: readdirSync(out) };
  };
  ends = await Promise.all(Array.from({ length: moments + 1 }, (_, moment) => endAt(moment)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeAndDie(script: string, deck: string, moment: number): Promise<Pick<End, 'signal' | 'printed'>> {
  const child = spawn(process.execPath, [script, deck, `${moment}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  // It may be killed before it has read all.
  child.stdin.on('error', () => {}).end(newDeck);
  return new Promise((resolve) => child.on('close', (_code, signal) => resolve({ signal, printed })));
}

describe('a build that is killed', () => {
  it('is killed at every moment but one past the last', () => {
    expect(ends.map(({ signal }) => signal)).toEqual([...Array(moments).fill('SIGKILL'), null]);
    expect(ends.at(-1)?.printed).toBe(`${moments}`);
  });

  it('leaves the old deck up to the renaming, and the new one from then on', () => {
    const found = ends.map(({ deck }) => (deck.equals(oldDeck) ? 'old' : deck.equals(newDeck) ? 'new' : 'broken'));
    expect(found).toEqual([...Array(moments - 1).fill('old'), 'new', 'new']);
  });

  it('leaves at most one file beside, and a later build removes it', () => {
    expect(ends.map(({ beside }) => beside.length - 1)).toEqual([0, 0, 0, ...Array(moments - 4).fill(1), 0, 0]);
    expect(ends.map(({ swept }) => swept)).toEqual(Array(moments + 1).fill(['deck.pptx']));
  });
});
