import { describe, expect, it } from 'vitest';
import { type Host, HostError } from '../../../src/foundation/host/host.ts';
import { type Cache, openMemory } from '../../../src/foundation/memory/memory.ts';
import { type MadeFromFiles, recallFromFiles } from '../../../src/foundation/memory/recall-files.ts';

/** Remembers eight things that were made from files. */
function rememberByFiles<T>() {
  const memory = openMemory();
  const cache: Cache<MadeFromFiles<T>> = { name: 'made from files', keeps: 8 };
  return (words: string, host: Host, make: (host: Host) => T): T => recallFromFiles({ memory, cache, words, host }, make);
}

/** A host over a map that anybody may change, and the paths it was asked for. */
function openHost(files: Map<string, string>): { readonly host: Host; readonly reads: string[] } {
  const reads: string[] = [];
  const readText = (path: string): string => {
    reads.push(path);
    const text = files.get(path);
    if (text === undefined) throw new HostError(path, 'missing', 'no such file');
    return text;
  };
  const list = (folder: string) =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const host = {
    readText,
    list,
    readBytes: (path: string) => new TextEncoder().encode(readText(path)),
  };
  return { host, reads };
}

/** Makes a list of the texts of `set/`, and counts how often it is asked to. */
function openMaker() {
  let made = 0;
  const make = (host: Host) => {
    made += 1;
    return host.list('set').map((name) => host.readText(`set/${name}`));
  };
  return { make, count: () => made };
}

describe('what is made from files', () => {
  const start = () =>
    new Map([
      ['set/a', 'one'],
      ['set/b', 'two'],
      ['other', 'x'],
    ] as const satisfies [string, string][]) as Map<string, string>;

  it('makes it once while files and folders are the same, and still asks for each of them', () => {
    const { host, reads } = openHost(start());
    const { make, count } = openMaker();
    const remember = rememberByFiles<readonly string[]>();
    const first = remember('k', host, make);
    expect(remember('k', host, make)).toBe(first);
    expect([count(), reads]).toEqual([1, ['set/a', 'set/b', 'set/a', 'set/b']]);
  });

  it.each([
    ['a file changed', (files: Map<string, string>) => files.set('set/b', 'three'), ['one', 'three']],
    ['a file came', (files: Map<string, string>) => files.set('set/c', 'three'), ['one', 'two', 'three']],
    ['a file went', (files: Map<string, string>) => files.delete('set/a'), ['two']],
  ])('makes it again when %s', (_, change, expected) => {
    const files = start();
    const { host } = openHost(files);
    const { make } = openMaker();
    const remember = rememberByFiles<readonly string[]>();
    remember('k', host, make);
    change(files);
    expect(remember('k', host, make)).toEqual(expected);
  });

  it('does not mind what it did not ask for', () => {
    const files = start();
    const { host } = openHost(files);
    const { make, count } = openMaker();
    const remember = rememberByFiles<readonly string[]>();
    remember('k', host, make);
    files.set('other', 'y');
    remember('k', host, make);
    expect(count()).toBe(1);
  });

  it('keeps nothing that a missing file took part in, and bytes for as long as they are the same', () => {
    const files = start();
    const { host } = openHost(files);
    const remember = rememberByFiles<string>();
    let made = 0;
    const missing = (asked: Host) => {
      made += 1;
      try {
        return asked.readText('gone');
      } catch {
        return 'nothing';
      }
    };
    const picture = (asked: Host) => {
      made += 1;
      return String(asked.readBytes('other').length);
    };
    for (const make of [missing, missing, picture, picture]) remember(make.name, host, make);
    expect(made).toBe(3);
    files.set('other', 'changed');
    expect(remember(picture.name, host, picture)).toBe('7');
    expect(made).toBe(4);
  });

  it('holds the eight things asked for last', () => {
    const { host } = openHost(start());
    const { make, count } = openMaker();
    const remember = rememberByFiles<readonly string[]>();
    for (let key = 0; key < 9; key++) remember(`k${key}`, host, make);
    remember('k1', host, make);
    expect(count()).toBe(9);
    remember('k0', host, make);
    expect(count()).toBe(10);
  });
});
