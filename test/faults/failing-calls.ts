/** The calls that write a deck, one of which fails, or is the last that the process makes. */
import { writeSync } from 'node:fs';
import { type DiskCalls, disk } from '../../src/cli/write-whole.ts';

/** In the order they are made; `link` comes before the last, where an edited deck is kept; `remove` only after a fault. */
export const stages = ['mkdir', 'open', 'write', 'flush', 'close', 'rename'] as const;
export type Stage = (typeof stages)[number] | 'link';

/** The calls as they are, a few bytes at a time, with something before each and something after it. */
export function watchCalls(before: (stage: Stage) => void, after: (stage: Stage) => void = () => {}): DiskCalls {
  const around = <Args extends readonly unknown[], T>(stage: Stage, call: (...args: Args) => T) => {
    return (...args: Args): T => {
      before(stage);
      const value = call(...args);
      after(stage);
      return value;
    };
  };
  return {
    mkdir: around('mkdir', disk.mkdir),
    open: around('open', disk.open),
    write: around('write', (handle, bytes) => writeSync(handle, bytes.subarray(0, 5000))),
    flush: around('flush', disk.flush),
    close: around('close', disk.close),
    link: around('link', disk.link),
    rename: around('rename', disk.rename),
    remove: disk.remove,
  };
}

/** Fails at a stage with the code that the system gives; `nth` counts calls of that stage from 1. */
export function failAt(stage: Stage, code: string, nth = 1): DiskCalls {
  let made = 0;
  return watchCalls((each) => {
    if (each === stage && ++made === nth) throw Object.assign(new Error(code), { code });
  });
}
