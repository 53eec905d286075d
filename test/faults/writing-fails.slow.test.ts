/** The disk refuses, at every stage of writing: the old deck stays byte for byte, and the message says why. */
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiskCalls, disk, writeWhole } from '../../src/cli/write-whole.ts';
import { reasonOf } from '../../src/project/disk-host.ts';
import { put, runBuild, tiny, tinyProject } from '../support/tiny-project.ts';
import { failAt, type Stage, stages } from './failing-calls.ts';

const file = 'briefings/raid.yaml';
const deck = 'out/raid.pptx';
let folder = '';
let old: Buffer;
const read = (): Buffer => readFileSync(join(folder, deck));

beforeAll(async () => {
  folder = tinyProject({ [file]: tiny('Old') });
  await runBuild(folder, [file]);
  old = read();
  put(folder, file, tiny('New'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectOldDeck(calls: DiskCalls, reason: string): Promise<void> {
  const { status, said } = await runBuild(folder, [file], { calls });
  expect(said[0]).toBe(`OUT001: cannot write ${deck}: ${reason}; the old deck is untouched`);
  expect(said[1]).toMatch(/^ {2}hint: close the deck/u);
  expect(said.at(-1)).toBe(`0 decks built, 1 not built: ${file}`);
  expect(status).toBe(3);
  expect(read().equals(old)).toBe(true);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
}

describe('the old deck stays', () => {
  const faults: readonly (readonly [string, string, readonly Stage[]])[] = [
    ['ENOSPC', 'the disk is full', ['mkdir', 'open', 'write', 'flush', 'close']],
    ['EDQUOT', 'your share of the disk is full', ['write', 'close']],
    ['EROFS', 'the disk is read-only', ['mkdir', 'open', 'rename']],
    ['EACCES', 'you may not', ['mkdir', 'open', 'rename']],
    ['EPERM', 'the system does not allow it', ['rename']],
    ['EBUSY', 'another program has it open', ['open', 'rename']],
    ['EIO', 'the disk has a fault', stages],
  ];
  const rows = faults.flatMap(([code, reason, at]) => at.map((stage) => [code, stage, reason] as const));
  it.each(rows)('%s at %s', (code, stage, reason) => {
    const write = () => writeWhole(join(folder, deck), Buffer.alloc(20_000), failAt(stage, code));
    expect(write).toThrow(code);
    expect(reasonOf(Object.assign(new Error(), { code }))).toBe(reason);
    expect(read().equals(old)).toBe(true);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
  });

  it.each([
    ['open', 'EROFS', 'the disk is read-only'],
    ['write', 'ENOSPC', 'the disk is full'],
    ['rename', 'EBUSY', 'another program has it open'],
  ] as const)('and the command says why: at %s, %s', (stage, code, reason) => expectOldDeck(failAt(stage, code), reason));

  it('when the disk is full half way', () => expectOldDeck(failAt('write', 'ENOSPC', 3), 'the disk is full'));

  it('when what is half written cannot be removed either', async () => {
    const remove = () => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    const { said } = await runBuild(folder, [file], { calls: { ...failAt('rename', 'EROFS'), remove } });
    expect(said[0]).toContain('the disk is read-only; the old deck is untouched');
    expect(read().equals(old)).toBe(true);
    const [left] = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.tmp'));
    expect(left).toBeDefined();
    rmSync(join(folder, 'out', left ?? ''));
  });

  it.runIf(existsSync('/dev/full'))('on a device that is really full', () =>
    expectOldDeck({ ...disk, open: () => openSync('/dev/full', 'w') }, 'the disk is full'),
  );

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)('in a folder that is really read-only', async () => {
    chmodSync(join(folder, 'out'), 0o555);
    try {
      await expectOldDeck(disk, 'you may not');
    } finally {
      chmodSync(join(folder, 'out'), 0o755);
    }
  });
});

describe('the new deck is written', () => {
  it('when only its record cannot be, and nobody is troubled', async () => {
    const { status, said } = await runBuild(folder, [file], { calls: failAt('rename', 'EROFS', 2) });
    expect([status, said.at(-1)]).toEqual([0, '1 deck built']);
    expect(read().equals(old)).toBe(false);
    expect((await runBuild(folder, [file])).said.at(-1)).toBe('1 deck built');
    expect((await runBuild(folder, [file])).said.at(-1)).toMatch(/^1 deck unchanged/u);
  });
});

describe('the message is clear', () => {
  it.each<[string, () => void, string]>([
    ['a file stands where the folder should be', () => writeFileSync(join(folder, 'taken'), ''), 'taken'],
    ['it is a folder', () => mkdirSync(join(folder, 'odd/raid.pptx/x'), { recursive: true }), 'odd'],
  ])('%s', async (reason, prepare, out) => {
    prepare();
    const { status, said } = await runBuild(folder, [file], { out });
    expect([status, said[0]]).toEqual([3, `OUT001: cannot write ${out}/raid.pptx: ${reason}`]);
    // There was none.
    expect(said[0]).not.toContain('old deck');
    expect(said.join()).not.toContain(folder);
  });
});
