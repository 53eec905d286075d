import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/cli/temporary-name.ts';
import { disk, writeWhole } from '../../src/cli/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new deck');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('writeWhole', () => {
  it('writes all bytes even when the disk takes a few at a time, and leaves nothing beside', () => {
    const slow = { ...disk, write: (handle: number, rest: Uint8Array) => writeSync(handle, rest.subarray(0, 3)) };
    writeWhole(join(folder, 'new/deck.pptx'), bytes, slow);
    expect(read('new/deck.pptx')).toBe('new deck');
    expect(readdirSync(join(folder, 'new'))).toEqual(['deck.pptx']);
  });

  it('replaces a deck, and writes an empty file', () => {
    writeFileSync(join(folder, 'deck.pptx'), 'old deck');
    writeWhole(join(folder, 'deck.pptx'), bytes);
    expect(read('deck.pptx')).toBe('new deck');
    writeWhole(join(folder, 'deck.pptx'), new Uint8Array());
    expect(read('deck.pptx')).toBe('');
  });

  it('gives way to a file that another one is at work on', () => {
    for (const attempt of [0, 1]) writeFileSync(join(folder, temporaryName(attempt)), 'half of another');
    writeWhole(join(folder, 'deck.pptx'), bytes);
    expect(read('deck.pptx')).toBe('new deck');
    expect([0, 1].map((attempt) => read(temporaryName(attempt)))).toEqual(['half of another', 'half of another']);
  });

  it('does not wait for a disk that takes nothing', () => {
    expect(() => writeWhole(join(folder, 'deck.pptx'), bytes, { ...disk, write: () => 0 })).toThrow('takes nothing');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes a name as long as the disk allows', () => {
    const name = `${'a'.repeat(250)}.pptx`;
    writeWhole(join(folder, name), bytes);
    expect(readdirSync(folder)).toEqual([name]);
  });
});
