/**
 * A deck that was edited by hand, or that something else made, is somebody's work: it is kept beside the new one, under a
 * name that nothing reads and nothing overwrites. Whether it is one the deck itself says, by its seal; no record is needed.
 */
import { closeSync, constants, copyFileSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { isSealed } from '../../export/pptx/package/seal.ts';
import type { DiskCalls } from '../write-whole.ts';

export interface Kept {
  readonly path: string;
  /** False where an earlier build that was killed had kept it already. */
  readonly isNew: boolean;
}

/** So many times the deck may be another one between a look and the next. */
const mostLooks = 10;

/**
 * Keeps what stands at `path` as `NAME.edited-1.pptx`, or with the next free number. Undefined where there is nothing to
 * keep: no file, one as it was written, or a link, whose end stays where it is. @throws the disk's own error
 */
export function keepEdited(path: string, calls: Pick<DiskCalls, 'link' | 'remove'>): Kept | undefined {
  for (let look = 0; look < mostLooks; look++) {
    const found = lookAt(path);
    if (!found || found.isOurs) return undefined;
    const kept = keepUnderFreeName(path, found.identity, calls);
    if (kept) return kept;
  }
  throw Object.assign(new Error('it is another file at each look'), { code: 'EBUSY' });
}

/** Whether there is a deck that is not as it was written, or another file. @throws the disk's own error */
export function isEdited(path: string): boolean {
  const found = lookAt(path);
  return found !== undefined && !found.isOurs;
}

interface Found {
  /** The same for two names of one file. */
  readonly identity: string;
  readonly isOurs: boolean;
}

function lookAt(path: string): Found | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const { dev, ino, size } = fstatSync(handle, { bigint: true });
    const read = (offset: number, length: number): Uint8Array => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
    };
    return { identity: `${dev} ${ino}`, isOurs: isSealed(Number(size), read) };
  } finally {
    closeSync(handle);
  }
}

/** Undefined where the deck is another one by now. */
function keepUnderFreeName(path: string, identity: string, calls: Pick<DiskCalls, 'link' | 'remove'>): Kept | undefined {
  for (let number = 1; ; number++) {
    const name = path.replace(/(?:\.pptx)?$/iu, `.edited-${number}$&`);
    try {
      keepAs(path, name, calls);
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
      if (identityOf(name) === identity) return { path: name, isNew: false };
      continue;
    }
    if (identityOf(path) === identity) return { path: name, isNew: true };
    calls.remove(name);
    return undefined;
  }
}

/** A second name at once keeps the file as it is; where a disk knows no second names it is copied. */
function keepAs(path: string, name: string, calls: Pick<DiskCalls, 'link' | 'remove'>): void {
  try {
    calls.link(path, name);
  } catch (thrown) {
    if (!unlinkable.includes(codeOf(thrown))) throw thrown;
    copyWhole(path, name, calls);
  }
}

const unlinkable: readonly unknown[] = ['EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

function copyWhole(path: string, name: string, calls: Pick<DiskCalls, 'remove'>): void {
  try {
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') calls.remove(name);
    throw thrown;
  }
}

function identityOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

const codeOf = (thrown: unknown): unknown => (thrown as { code?: unknown } | null)?.code;
