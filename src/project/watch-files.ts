/** Notices of changes to a set of files, missing ones included. Only this file names chokidar. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { reasonOf } from './disk-host.ts';

export interface FileWatch {
  /**
   * Watches these too from now on. What was armed before stays: a notice too many costs nothing, and the library cannot let go
   * of a folder without ceasing to watch all that is under it.
   * @param paths files and folders, relative to the project
   */
  arm(paths: Iterable<string>): void;
  close(): Promise<void>;
}

/**
 * Folders are watched and not only the files in them: an editor that saves by renaming takes the old file away, and a file
 * that is missing has nothing to watch.
 * @param onChange called for each notice, which may be one of several for the same change
 * @param onTrouble called with the system's words where it will not watch, for instance because it watches too much already
 */
export function watchFiles(folder: string, onChange: () => void, onTrouble: (words: string) => void = () => {}): FileWatch {
  const wanted = new Set<string>();
  const added = new Set<string>();
  // The library drops the second of two notices of a file within 50 ms, and would hold back those of a file that is gone for
  // 100: whoever listens looks at the files themselves. It begins to watch some time after it was told to, and gives a notice
  // of each file then: what was saved in between is found by the look that follows.
  const watcher = watch([], {
    ignoreInitial: false,
    atomic: false,
    depth: 0,
    ignorePermissionErrors: true,
    ignored: (path: string) => !wanted.has(resolve(path)),
  });
  watcher.on('all', onChange).on('error', (thrown) => onTrouble(reasonOf(thrown)));
  return {
    arm(paths) {
      for (const path of withFolders([...paths].map((each) => resolve(folder, each)))) wanted.add(path);
      const there = [...wanted].filter((path) => existsSync(path));
      const fresh = there.filter((path) => !added.has(path));
      // What is gone for now is watched anew when it comes back.
      added.clear();
      for (const path of there) added.add(path);
      if (fresh.length > 0) watcher.add(fresh);
    },
    close: () => watcher.close(),
  };
}

/** Each path with the folder it stands in, or would stand in; where that is missing too, up to one that is there. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const path of paths) {
    let above = dirname(path);
    while (!existsSync(above) && dirname(above) !== above) {
      all.add(above);
      above = dirname(above);
    }
    all.add(above);
  }
  return all;
}
