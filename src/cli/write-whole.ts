/** Writes a file whole or not at all: aside first, flushed, then renamed over the old one. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The calls of node:fs that are made, so that a test can let one of them fail. */
export interface DiskCalls {
  readonly mkdir: (folder: string) => void;
  readonly open: (path: string) => number;
  readonly write: (handle: number, bytes: Uint8Array) => number;
  readonly flush: (handle: number) => void;
  readonly close: (handle: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

const disk: DiskCalls = {
  mkdir: (folder) => void mkdirSync(folder, { recursive: true }),
  open: (path) => openSync(path, 'w'),
  write: (handle, bytes) => writeSync(handle, bytes),
  flush: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** @throws the disk's own error; the old file is then untouched and nothing is left beside it. */
export function writeWhole(path: string, bytes: Uint8Array, calls: DiskCalls = disk): void {
  calls.mkdir(dirname(path));
  // The process number keeps two builds into one folder apart.
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const handle = calls.open(aside);
    try {
      for (let written = 0; written < bytes.length; ) written += calls.write(handle, bytes.subarray(written));
      calls.flush(handle);
    } finally {
      calls.close(handle);
    }
    calls.rename(aside, path);
  } catch (thrown) {
    calls.remove(aside);
    throw thrown;
  }
}
