/** Works again at every change of the files that the work read, until it is stopped. */
import { watchFiles } from './watch-files.ts';

export interface FollowOptions {
  /** Paths are relative to it. */
  readonly folder: string;
  /** Does again what a change concerns; false when there was nothing to do. */
  readonly round: () => Promise<boolean>;
  /** All that was read so far, and all that was looked for and is missing. */
  readonly paths: () => Iterable<string>;
  /** Comes when the work is to end. */
  readonly stopped: Promise<void>;
  /** Is called when the first round is done. */
  readonly onBegun?: () => void;
  /** Is called with the system's words where it will not watch a file. */
  readonly onTrouble?: (words: string) => void;
  readonly watch?: typeof watchFiles;
  /** Lets an editor finish that saves in several steps. */
  readonly settle?: () => Promise<void>;
}

/** In milliseconds. */
const usualSettling = 60;
const waitABit = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, usualSettling));

/**
 * A file that differs each time it is read would keep the work going for ever; after so many rounds without a notice it is left
 * alone.
 */
const mostLooks = 3;

/** Ends when it was stopped; rejects with what a round throws, and watches nothing any more then. */
export async function followChanges(following: FollowOptions): Promise<void> {
  const { folder, round, paths, stopped, onBegun, onTrouble, watch = watchFiles, settle = waitABit } = following;
  const signal = openSignal();
  const watcher = watch(folder, signal.notify, onTrouble);
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
    signal.notify();
  });
  try {
    await round();
    onBegun?.();
    let looks = 0;
    while (!isStopped) {
      watcher.arm(paths());
      // Something may have changed between reading a file and watching it.
      looks += 1;
      if (!(await round()) || looks >= mostLooks) {
        await signal.notified();
        looks = 0;
      }
      if (!isStopped) await settle();
    }
  } finally {
    await watcher.close();
  }
}

interface ChangeSignal {
  readonly notify: () => void;
  /** Resolves when there was a notice since it last resolved. */
  readonly notified: () => Promise<void>;
}

function openSignal(): ChangeSignal {
  let isPending = false;
  let wake = (): void => {};
  return {
    notify: () => {
      isPending = true;
      wake();
    },
    notified: async () => {
      if (!isPending)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      isPending = false;
    },
  };
}
