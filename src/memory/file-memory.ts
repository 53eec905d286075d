/**
 * Remembers what was made from files for as long as none of them has changed: a living process (the preview, a batch)
 * reads the templates at every build, to see whether they are the same, and parses them once.
 */
import { type Host, HostError } from '../foundation/host/host.ts';
import { askHost, type Heard, isSameAnswer, recordHost } from '../foundation/host/record-host.ts';

/** What `make` gives, or gave when the same key was last asked for and every file and folder it asked for was the same. */
export type Remember<T> = (key: string, host: Host, make: (host: Host) => T) => T;

/** A process works with a set or two in a language or two; what it has not used for longest is forgotten. */
const mostKept = 8;

interface Kept<T> {
  readonly value: T;
  readonly heard: readonly Heard[];
}

export function rememberByFiles<T>(): Remember<T> {
  const kept = new Map<string, Kept<T>>();
  return (key, host, make) => {
    const known = kept.get(key);
    kept.delete(key);
    const current = known && isCurrent(known, host) ? known : makeAnew(host, make);
    // What a file that cannot be read took part in is made again each time.
    if (!current.heard.some(({ answer }) => answer instanceof HostError)) kept.set(key, current);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return current.value;
  };
}

function makeAnew<T>(host: Host, make: (host: Host) => T): Kept<T> {
  const recording = recordHost(host);
  const value = make(recording.host);
  return { value, heard: recording.heard() };
}

/** Asks for everything again: the host has to know what a build was made from, whoever remembers it. */
const isCurrent = <T>({ heard }: Kept<T>, host: Host): boolean =>
  heard.every(({ question, answer }) => isSameAnswer(askHost(host, question), answer));
