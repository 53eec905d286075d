/** Writes a file whole or not at all: aside first, flushed, then renamed over the old one. */
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from './temporary-name.ts';

/** The calls of node:fs that are made, in this order, so that a test can let one of them fail or be the last. */
export interface DiskCalls {
  readonly mkdir: (folder: string) => void;
  /** Creates the file. @throws EEXIST where there is one. */
  readonly open: (path: string) => number;
  /** Number of bytes that were taken. */
  readonly write: (handle: number, bytes: Uint8Array) => number;
  readonly flush: (handle: number) => void;
  readonly close: (handle: number) => void;
  /** A second name for a file. @throws EEXIST where the name is taken. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

export const disk: DiskCalls = {
  mkdir: (folder) => void mkdirSync(folder, { recursive: true }),
  open: (path) => openSync(path, 'wx'),
  write: (handle, bytes) => writeSync(handle, bytes),
  flush: fsyncSync,
  close: closeSync,
  link: linkSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/**
 * A link that stands at the path is replaced itself; what it leads to stays as it is.
 * @param beforeRename is called when all is written, right before the old file is replaced; what it throws stops that
 * @throws the disk's own error; the old file is then untouched, and nothing is left beside it that the disk lets us remove.
 */
export function writeWhole(path: string, bytes: Uint8Array, calls: DiskCalls = disk, beforeRename = (): void => {}): void {
  calls.mkdir(dirname(path));
  const { aside, handle } = openAside(dirname(path), calls);
  try {
    fill(handle, bytes, calls);
    beforeRename();
    calls.rename(aside, path);
  } catch (thrown) {
    removeQuietly(aside, calls);
    throw thrown;
  }
}

const mostAttempts = 1000;

/** A new file that nobody else writes to: another thread, or a process of the same number that shares the folder. */
function openAside(folder: string, calls: DiskCalls): { readonly aside: string; readonly handle: number } {
  for (let attempt = 0; ; attempt++) {
    const aside = join(folder, temporaryName(attempt));
    try {
      return { aside, handle: calls.open(aside) };
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST' || attempt === mostAttempts) throw thrown;
    }
  }
}

function fill(handle: number, bytes: Uint8Array, calls: DiskCalls): void {
  try {
    for (let written = 0; written < bytes.length; ) {
      const taken = calls.write(handle, bytes.subarray(written));
      // A disk that takes no bytes and reports no error would be asked for ever.
      if (taken === 0) throw Object.assign(new Error('the disk takes nothing'), { code: 'ENOSPC' });
      written += taken;
    }
    calls.flush(handle);
  } catch (thrown) {
    try {
      calls.close(handle);
    } catch {
      // The first fault is the one to tell of.
    }
    throw thrown;
  }
  calls.close(handle);
}

function removeQuietly(path: string, calls: DiskCalls): void {
  try {
    calls.remove(path);
  } catch {
    // A later build sweeps it up (sweep-leftovers.ts).
  }
}

const codeOf = (thrown: unknown): unknown => (thrown as { code?: unknown } | null)?.code;
