/** Removes what killed builds left half written in a folder, and nothing that a living one is at work on. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTemporaryName, type TemporaryFile, thisMachine } from './temporary-name.ts';

/** Nobody writes one file for a day: the number belongs to another process by now, or the machine is gone. */
const longestWriting = 24 * 60 * 60 * 1000;

/** `isOwnDone`: this process writes nothing more; what it left comes from a worker that was stopped. */
export function sweepLeftovers(folder: string, { isOwnDone = false }: { readonly isOwnDone?: boolean } = {}): void {
  for (const name of namesIn(folder)) {
    const file = readTemporaryName(name);
    if (file && (isLeft(file, isOwnDone) || isOld(join(folder, name)))) rmQuietly(join(folder, name));
  }
}

function isLeft({ machine, process: owner }: TemporaryFile, isOwnDone: boolean): boolean {
  if (machine !== thisMachine) return false;
  return owner === process.pid ? isOwnDone : !isAlive(owner);
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (thrown) {
    // Somebody else's process may not be asked, but it is there.
    return (thrown as { code?: unknown } | null)?.code === 'EPERM';
  }
}

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > longestWriting;
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not ours to remove; it does no harm.
  }
}
