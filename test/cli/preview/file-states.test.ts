import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFileStates } from '../../../src/cli/preview/file-states.ts';
import { recordHost } from '../../../src/foundation/host/record-host.ts';
import { openDiskHost } from '../../../src/project/disk-host.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  write('a.yaml', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function readAll() {
  const disk = openDiskHost(folder);
  const states = openFileStates(folder, disk, () => answers());
  const { host, answers } = recordHost(disk, states.keep);
  host.readText('a.yaml');
  expect(() => host.readText('missing.yaml')).toThrow('there is no such file');
  host.list('slides');
  expect(states.changed()).toEqual([]);
  return states;
}

it('sees a file that was written over', () => {
  const states = readAll();
  write('a.yaml', 'three');
  expect(states.changed()).toEqual(['a.yaml']);
  expect(states.unfinished()).toEqual([]);
});

it('sees a file that another took the place of, even one as long and as old', () => {
  const states = readAll();
  write('b.yaml', 'two');
  utimesSync(join(folder, 'b.yaml'), 1, 1);
  utimesSync(join(folder, 'a.yaml'), 1, 1);
  renameSync(join(folder, 'b.yaml'), join(folder, 'a.yaml'));
  expect(states.changed()).toEqual(['a.yaml']);
});

it('sees a missing file come, and a folder fill', () => {
  const states = readAll();
  write('missing.yaml', 'here');
  mkdirSync(join(folder, 'slides'));
  expect(states.changed()).toEqual(['missing.yaml']);
  write('slides/new.hbs', '');
  expect(states.changed()).toEqual(['missing.yaml', 'slides']);
});

it('tells a file that is being saved: gone, or empty', () => {
  const states = readAll();
  write('a.yaml', '');
  expect(states.unfinished()).toEqual(['a.yaml']);
  rmSync(join(folder, 'a.yaml'));
  expect(states.unfinished()).toEqual(['a.yaml']);
});
