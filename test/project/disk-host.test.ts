import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '../../src/foundation/host/host.ts';
import { openDiskHost } from '../../src/project/disk-host.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  for (const folder of ['in', 'in/deep', 'in-beside', 'other']) mkdirSync(join(root, folder));
  for (const file of ['in/a.png', 'in/deep/b.png', 'in-beside/c.png', 'other/d.png']) writeFileSync(join(root, file), file);
  symlinkSync(join(root, 'other/d.png'), join(root, 'in/link.png'));
  symlinkSync(join(root, 'other'), join(root, 'in/folder'));
  symlinkSync(join(root, 'in/a.png'), join(root, 'in/deep/inner.png'));
});
afterAll(() => rmSync(root, { recursive: true }));

const faultOf = (path: string, inside?: string): string => {
  try {
    return Buffer.from(openDiskHost(root).readBytes(path, inside)).toString();
  } catch (thrown) {
    return thrown instanceof HostError ? thrown.fault : String(thrown);
  }
};

describe('a file that must lie in a folder', () => {
  it.each([
    ['in/a.png', 'in/a.png'],
    ['in/deep/b.png', 'in/deep/b.png'],
    ['in/deep/inner.png', 'in/a.png'],
    ['in/link.png', 'outside'],
    ['in/folder/d.png', 'outside'],
    ['in/../other/d.png', 'outside'],
    ['in-beside/c.png', 'outside'],
    ['in/none.png', 'missing'],
  ])('%s: %s', (path, expected) => expect(faultOf(path, 'in')).toBe(expected));

  it('lies in its own folder where none is asked for', () => {
    expect(['in/a.png', 'in/deep/inner.png', 'in/link.png', 'other/d.png'].map((path) => faultOf(path))).toEqual([
      'in/a.png',
      'outside',
      'outside',
      'other/d.png',
    ]);
  });

  it('is no hidden one, unless it is named itself', () => {
    mkdirSync(join(root, 'in/.keys'));
    writeFileSync(join(root, 'in/.keys/k.png'), 'key');
    symlinkSync('.keys/k.png', join(root, 'in/key.png'));
    expect(faultOf('in/key.png', 'in')).toBe('outside');
    expect(faultOf('in/.keys/k.png', 'in')).toBe('key');
  });

  it('lies in the project when it is named as a part of it', () => {
    symlinkSync(tmpdir(), join(root, 'away'));
    symlinkSync(join(root, 'in'), join(root, 'again'));
    const host = openDiskHost(join(root, 'in'));
    symlinkSync(join(root, 'other'), join(root, 'in/out'));
    expect(host.leadsOut('out')).toBe(true);
    expect(host.list('out')).toEqual([]);
    expect(faultOf('again/a.png', 'again')).toBe('in/a.png');
    expect(openDiskHost(root).leadsOut('away')).toBe(true);
    expect(openDiskHost(root).leadsOut('again')).toBe(false);
  });

  it('may lie in the folder of the command itself', () => expect(faultOf('in/a.png', '.')).toBe('in/a.png'));
});
