/**
 * Names of files that are being written. They say whose they are, so that a later build can tell what a killed one left
 * behind from what a living one is at work on. They are never part of a deck.
 */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

export interface TemporaryFile {
  /** A fingerprint of the machine: numbers of processes mean nothing on another one that shares the folder. */
  readonly machine: string;
  readonly process: number;
}

export const thisMachine: string = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** `attempt` counts from 0, for a name that is taken. Short, whatever the deck is called. */
export const temporaryName = (attempt: number): string => `.briefdeck-${thisMachine}-${process.pid}-${attempt}.tmp`;

/** Whose file that is; undefined for a file that is none of ours. */
export function readTemporaryName(name: string): TemporaryFile | undefined {
  const [, machine, number] = /^\.briefdeck-([0-9a-f]{8})-(\d+)-\d+\.tmp$/u.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, process: Number(number) };
}
