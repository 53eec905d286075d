import * as fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskCalls, writeWhole } from '../../src/cli/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const calls: DiskCalls = {
  mkdir: (path) => void fs.mkdirSync(path, { recursive: true }),
  open: (path) => fs.openSync(path, 'w'),
  write: (handle, bytes) => fs.writeSync(handle, bytes.subarray(0, 3)),
  flush: fs.fsyncSync,
  close: fs.closeSync,
  rename: fs.renameSync,
  remove: (path) => fs.rmSync(path, { force: true }),
};
const fail = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('writeWhole', () => {
  it('writes all bytes even when the disk takes a few at a time, and leaves nothing beside', () => {
    writeWhole(join(folder, 'new/deck.pptx'), new TextEncoder().encode('whole deck'), calls);
    expect(readFileSync(join(folder, 'new/deck.pptx'), 'utf8')).toBe('whole deck');
    expect(readdirSync(join(folder, 'new'))).toEqual(['deck.pptx']);
  });

  it.each([
    ['disk full', { write: fail('ENOSPC') }],
    ['flush fails', { flush: fail('EIO') }],
    ['deck open in another program', { rename: fail('EBUSY') }],
  ])('%s: the old deck stays and nothing is left beside it', (_name, broken) => {
    const path = join(folder, 'deck.pptx');
    writeFileSync(path, 'old deck');
    expect(() => writeWhole(path, new TextEncoder().encode('new deck'), { ...calls, ...broken })).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old deck');
    expect(readdirSync(folder)).toEqual(['deck.pptx']);
  });
});
