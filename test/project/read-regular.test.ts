import { appendFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '../../src/foundation/host/host.ts';
import { readRegular } from '../../src/project/read-regular.ts';
import { hasOddFiles, makePipe } from '../support/odd-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);

const faultOf = (full: string, most = 1000): string => {
  try {
    return `${readRegular(full, most).length} bytes`;
  } catch (thrown) {
    return thrown instanceof HostError ? `${thrown.fault}: ${thrown.message}` : String((thrown as { code?: unknown }).code);
  }
};

describe('readRegular', () => {
  it.each([0, 1, 999, 1000])('gives a file of %i bytes whole', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
    writeFileSync(path('file'), bytes);
    expect(Buffer.compare(readRegular(path('file'), 1000), bytes)).toBe(0);
  });

  it('refuses one byte more than the most', () => {
    writeFileSync(path('file'), Buffer.alloc(1001));
    expect(faultOf(path('file'))).toBe('too-large: file too large: 1 MB');
  });

  it('refuses a file with holes by its length, without reading it', () => {
    writeFileSync(path('holes'), '');
    truncateSync(path('holes'), 2 ** 40);
    expect(faultOf(path('holes'))).toMatch(/^too-large: /u);
  });

  it.runIf(existsSync('/proc/self/environ'))('reads a file that says it is empty, up to the most', () => {
    expect(readRegular('/proc/self/environ', 10_000_000).length).toBeGreaterThan(0);
    expect(faultOf('/proc/self/environ', 10)).toMatch(/^too-large: /u);
  });

  it('reads what was added to a file', () => {
    writeFileSync(path('log'), 'a');
    appendFileSync(path('log'), 'b'.repeat(70_000));
    expect(readRegular(path('log'), 100_000).length).toBe(70_001);
  });

  it.runIf(hasOddFiles)('opens nothing that is no file', () => {
    makePipe(path('pipe'));
    symlinkSync(path('log'), path('link'));
    expect(['pipe', 'link', '.', 'none'].map((name) => faultOf(path(name)))).toEqual([
      'irregular: not a regular file: it is a named pipe',
      'irregular: not a regular file: it is a link',
      'irregular: not a regular file: it is a folder',
      'ENOENT',
    ]);
    expect(faultOf('/dev/null')).toBe('irregular: not a regular file: it is a device');
  });
});
