/**
 * A disk host that remembers the state in which it found each file, so that it can be told whether another build would find
 * anything new. Notices of a watcher are hints: one may come twice, for nothing, or not at all.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DiskHost, openDiskHost } from '../disk-host.ts';

export interface RememberingHost extends DiskHost {
  /** Files and folders that are now not as they were when they were asked for. */
  changed(): readonly string[];
  /** Of those, files that are gone, or empty: an editor may be in the middle of saving. */
  unfinished(): readonly string[];
}

const nothing = 'nothing';

export function rememberFiles(folder: string): RememberingHost {
  const host = openDiskHost(folder);
  const known = new Map<string, string>();
  const listed = new Map<string, string>();
  const stateOf = (path: string): string => {
    const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
    return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : nothing;
  };
  const listOf = (path: string): string => host.list(path).join('\n');
  // The state before reading: what is written between the two makes one build too many, never one too few.
  const keep = (path: string) =>
    void (
      known.has(path) ||
      known.set(
        path,
        safely(() => stateOf(path)),
      )
    );
  const changed = () => [
    ...[...known].filter(([path, state]) => safely(() => stateOf(path)) !== state).map(([path]) => path),
    ...[...listed].filter(([path, names]) => listOf(path) !== names).map(([path]) => path),
  ];
  const isUnfinished = (path: string) => / 0 \d+$|^nothing$/u.test(safely(() => stateOf(path)));
  return {
    asked: host.asked,
    textOf: host.textOf,
    leadsOut: host.leadsOut,
    readText(path) {
      keep(path);
      return host.readText(path);
    },
    readBytes(path, inside) {
      keep(path);
      return host.readBytes(path, inside);
    },
    list(path) {
      const names = host.list(path);
      if (!listed.has(path)) listed.set(path, names.join('\n'));
      return names;
    },
    changed,
    unfinished: () => changed().filter((path) => known.has(path) && known.get(path) !== nothing && isUnfinished(path)),
  };
}

/** A file that may not even be looked at is as good as none. */
function safely(look: () => string): string {
  try {
    return look();
  } catch {
    return nothing;
  }
}
