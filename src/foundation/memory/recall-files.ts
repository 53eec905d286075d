/**
 * What was made from files, for as long as none of them has changed: a living process (the preview, a batch) reads the
 * templates at every build, to see whether they are the same, and parses them once.
 */
import { type Host, HostError } from '../host/host.ts';
import { askHost, type Heard, isSameAnswer, recordHost } from '../host/record-host.ts';
import type { Memory, Shelf } from './memory.ts';

/** What was made, and every question to the host that it was made from, with the answer. */
export interface MadeFromFiles<Value> {
  readonly value: Value;
  readonly heard: readonly Heard[];
}

export interface FilesRecalled<Value> {
  readonly memory: Memory;
  readonly shelf: Shelf<MadeFromFiles<Value>>;
  /** Whatever beside the files decides what is made. */
  readonly words: string;
  readonly host: Host;
}

/** What `make` gives, or gave when the same words were last asked for and every file and folder it asked for was the same. */
export function recallFromFiles<Value>({ memory, shelf, words, host }: FilesRecalled<Value>, make: (host: Host) => Value): Value {
  const known = memory.find(shelf, { words });
  if (known && isCurrent(known, host)) return known.value;
  const recording = recordHost(host);
  const value = make(recording.host);
  const heard = recording.heard();
  // What a file that cannot be read took part in is made again each time.
  if (!heard.some(({ answer }) => answer instanceof HostError)) memory.keep(shelf, { words }, { value, heard });
  return value;
}

/** Asks for everything again: the host has to know what a build was made from, whoever remembers it. */
const isCurrent = ({ heard }: MadeFromFiles<unknown>, host: Host): boolean =>
  heard.every(({ question, answer }) => isSameAnswer(askHost(host, question), answer));
