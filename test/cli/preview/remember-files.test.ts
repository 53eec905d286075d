import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberFiles } from '../../../src/cli/preview/remember-files.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  write('a.yaml', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function readAll() {
  const host = rememberFiles(folder);
  host.readText('a.yaml');
  expect(() => host.readText('missing.yaml')).toThrow('there is no such file');
  host.list('slides');
  expect(host.changed()).toEqual([]);
  return host;
}

it('sees a file that was written over', () => {
  const host = readAll();
  write('a.yaml', 'three');
  expect(host.changed()).toEqual(['a.yaml']);
  expect(host.unfinished()).toEqual([]);
});

it('sees a file that another took the place of, even one as long and as old', () => {
  const host = readAll();
  write('b.yaml', 'two');
  utimesSync(join(folder, 'b.yaml'), 1, 1);
  utimesSync(join(folder, 'a.yaml'), 1, 1);
  renameSync(join(folder, 'b.yaml'), join(folder, 'a.yaml'));
  expect(host.changed()).toEqual(['a.yaml']);
});

it('sees a missing file come, and a folder fill', () => {
  const host = readAll();
  write('missing.yaml', 'here');
  mkdirSync(join(folder, 'slides'));
  expect(host.changed()).toEqual(['missing.yaml']);
  write('slides/new.hbs', '');
  expect(host.changed()).toEqual(['missing.yaml', 'slides']);
});

it('tells a file that is being saved: gone, or empty', () => {
  const host = readAll();
  write('a.yaml', '');
  expect(host.unfinished()).toEqual(['a.yaml']);
  rmSync(join(folder, 'a.yaml'));
  expect(host.unfinished()).toEqual(['a.yaml']);
});
