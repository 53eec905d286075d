/**
 * The one way to open a file that somebody else may have put there. A named pipe or a device would be waited for, or read,
 * for ever; a size that is told need not be the true one.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { HostError } from '../foundation/host/host.ts';

/** Where a system has no such flag it has no such file either. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Bytes asked for at a time once a file proves longer than it said. */
const step = 65_536;

/**
 * The bytes of a regular file of at most so many. Never waits, and never follows a link in the last part of the path.
 * @throws HostError `irregular` or `too-large`, else the system's own error
 */
export function readRegular(path: string, most: number): Uint8Array {
  // Before it is opened too: to open a device may already do something.
  refuseIrregular(lstatSync(path), path);
  const handle = openSync(path, flags);
  try {
    const stats = fstatSync(handle);
    refuseIrregular(stats, path);
    if (stats.size > most) throw tooLarge(path, stats.size);
    return readUpTo(handle, { path, most, expected: stats.size });
  } finally {
    closeSync(handle);
  }
}

interface Reading {
  readonly path: string;
  readonly most: number;
  readonly expected: number;
}

function readUpTo(handle: number, { path, most, expected }: Reading): Uint8Array {
  const pieces: Buffer[] = [];
  let total = 0;
  for (;;) {
    // One more than is expected, so that a file which is as long as it said is read at once.
    const piece = Buffer.allocUnsafeSlow(total === 0 ? expected + 1 : step);
    const taken = readSync(handle, piece, 0, piece.length, null);
    if (taken === 0) return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    total += taken;
    if (total > most) throw tooLarge(path, total);
    pieces.push(piece.subarray(0, taken));
  }
}

const tooLarge = (path: string, size: number): HostError =>
  new HostError(path, 'too-large', `file too large: ${Math.ceil(size / 1e6)} MB`);

function refuseIrregular(stats: Stats, path: string): void {
  if (!stats.isFile()) throw new HostError(path, 'irregular', `not a regular file: it is ${kindOf(stats)}`);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isSymbolicLink() ? 'a link' : 'a device';
}
