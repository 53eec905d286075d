/**
 * Names of files that are being written. They say whose they are, so that a later build can tell what a killed one left
 * behind from what a living one is at work on. They are never part of a deck.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface TemporaryFile {
  /** A fingerprint of where numbers of processes mean something: they mean nothing to others who share the folder. */
  readonly machine: string;
  readonly process: number;
}

/**
 * A name is not enough: containers may be called as their machine is, while each counts its own processes from 1, and so may machines
 * made from one image. Linux tells both apart (man 7 pid_namespaces; boot_id in man 5 proc). What a container that is gone has left is
 * swept up when it is old.
 */
export const thisMachine: string = createHash('sha256')
  .update(
    [
      hostname(),
      orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      orNothing(() => readlinkSync('/proc/self/ns/pid')),
    ].join('\n'),
  )
  .digest('hex')
  .slice(0, 8);

/** Other systems have no such file, and know no such containers. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** `attempt` counts from 0, for a name that is taken. Short, whatever the deck is called. */
export const temporaryName = (attempt: number): string => `.briefdeck-${thisMachine}-${process.pid}-${attempt}.tmp`;

/** Whose file that is; undefined for a file that is none of ours. */
export function readTemporaryName(name: string): TemporaryFile | undefined {
  const [, machine, number] = /^\.briefdeck-([0-9a-f]{8})-(\d+)-\d+\.tmp$/u.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, process: Number(number) };
}
