/**
 * What was made from files, for as long as none of them has changed: a living process (the preview, a batch) reads the
 * templates at every build, to see whether they are the same, and parses them once.
 */
import { type Host, HostError } from '../host/host.ts';
import { askHost, type HostAnswer, isSameAnswer, recordHost } from '../host/record-host.ts';
import type { Cache, Memory } from './memory.ts';

/** What was made, and every question to the host that it was made from, with the answer. */
export interface MadeFromFiles<Value> {
  readonly value: Value;
  readonly answers: readonly HostAnswer[];
}

export interface FilesRecalled<Value> {
  readonly memory: Memory;
  readonly cache: Cache<MadeFromFiles<Value>>;
  /** Whatever beside the files decides what is made. */
  readonly words: string;
  readonly host: Host;
}

/** What `make` gives, or gave when the same words were last asked for and every file and folder it asked for was the same. */
export function recallFromFiles<Value>({ memory, cache, words, host }: FilesRecalled<Value>, make: (host: Host) => Value): Value {
  const known = memory.find(cache, { words });
  if (known && isCurrent(known, host)) return known.value;
  const recording = recordHost(host);
  const value = make(recording.host);
  const answers = recording.answers();
  // What a file that cannot be read took part in is made again each time.
  if (!answers.some(({ answer }) => answer instanceof HostError)) memory.keep(cache, { words }, { value, answers });
  return value;
}

/** Asks for everything again: the host has to know what a build was made from, whoever remembers it. */
const isCurrent = ({ answers }: MadeFromFiles<unknown>, host: Host): boolean =>
  answers.every(({ question, answer }) => isSameAnswer(askHost(host, question), answer));
