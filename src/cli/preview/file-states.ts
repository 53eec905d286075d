/**
 * The state in which a build found each file, so that it can be told whether another build would find anything new.
 * Notices of a watcher are hints: one may come twice, for nothing, or not at all.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../../foundation/host/host.ts';
import { askHost, type HostAnswer, type HostQuestion, isSameAnswer } from '../../foundation/host/record-host.ts';

export interface FileStates {
  /** Takes the state of a file before it is read: what is written between makes one build too many, never one too few. */
  readonly keep: (question: HostQuestion) => void;
  /** Files and folders that are now not as they were when they were asked for. */
  readonly changed: () => readonly string[];
  /** Those of the changed files that are gone or empty: an editor may be in the middle of saving. */
  readonly unfinished: () => readonly string[];
}

const nothing = 'nothing';

/** @param answers what was asked so far, for the names in folders */
export function openFileStates(folder: string, host: Host, answers: () => readonly HostAnswer[]): FileStates {
  const known = new Map<string, string>();
  const stateOf = (path: string): string => {
    try {
      const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
      return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : nothing;
    } catch {
      // A file that may not even be looked at is as good as none.
      return nothing;
    }
  };
  const lists = () => answers().filter(({ question }) => question.ask === 'list');
  const changed = () => [
    ...[...known].filter(([path, state]) => stateOf(path) !== state).map(([path]) => path),
    ...lists().flatMap(({ question, answer }) => (isSameAnswer(askHost(host, question), answer) ? [] : [question.path])),
  ];
  const isUnfinished = (path: string) => / 0 \d+$|^nothing$/u.test(stateOf(path));
  return {
    keep: ({ ask, path }) => {
      if (ask !== 'list' && !known.has(path)) known.set(path, stateOf(path));
    },
    changed,
    unfinished: () => changed().filter((path) => known.has(path) && known.get(path) !== nothing && isUnfinished(path)),
  };
}
