/**
 * Remembers what was made from files for as long as none of them has changed: a living process (the preview, a batch)
 * reads the templates at every build, to see whether they are the same, and parses them once.
 */
import { type Host, HostError } from '../foundation/host/host.ts';

/** What `make` gives, or gave when the same key was last asked for and every file and folder it asked for was the same. */
export type Remember<T> = (key: string, host: Host, make: (host: Host) => T) => T;

/** A process works with a set or two in a language or two; what it has not used for longest is forgotten. */
const mostKept = 8;

export function rememberByFiles<T>(): Remember<T> {
  const kept = new Map<string, Kept<T>>();
  return (key, host, make) => {
    const known = kept.get(key);
    kept.delete(key);
    const current = known && isCurrent(known, host) ? known : makeAnew(host, make);
    if (current.isWhole) kept.set(key, current);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return current.value;
  };
}

interface Kept<T> {
  readonly value: T;
  /** What was asked of the host, in order, with its answers. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, { readonly inside: string | undefined; readonly content: Uint8Array }>;
  /** Nothing that was asked for failed. */
  readonly isWhole: boolean;
}

function makeAnew<T>(host: Host, make: (host: Host) => T): Kept<T> {
  const texts = new Map<string, string>();
  const lists = new Map<string, string>();
  const bytes = new Map<string, { readonly inside: string | undefined; readonly content: Uint8Array }>();
  let answered = 0;
  let asked = 0;
  const answer = <Answer>(give: () => Answer): Answer => {
    asked += 1;
    const given = give();
    answered += 1;
    return given;
  };
  const value = make({
    asked: host.asked,
    readText: (path) => {
      const text = answer(() => host.readText(path));
      texts.set(path, text);
      return text;
    },
    readBytes: (path, inside) => {
      const content = answer(() => host.readBytes(path, inside));
      bytes.set(path, { inside, content });
      return content;
    },
    list: (folder) => {
      const names = answer(() => host.list(folder));
      lists.set(folder, names.join('\n'));
      return names;
    },
  });
  return { value, texts, lists, bytes, isWhole: asked === answered };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Asks for everything again: the host has to know what a build was made from, whoever remembers it. */
function isCurrent<T>({ texts, lists, bytes }: Kept<T>, host: Host): boolean {
  try {
    return (
      [...lists].every(([folder, names]) => host.list(folder).join('\n') === names) &&
      [...texts].every(([path, text]) => host.readText(path) === text) &&
      [...bytes].every(([path, { inside, content }]) => isSame(host.readBytes(path, inside), content))
    );
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return false;
  }
}
