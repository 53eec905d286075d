/** Talk goes to stderr, data to stdout; a progress line and colours only where a person waits. */
import { openColors, wantsColor } from './color-text.ts';
import type { Output } from './output.ts';
import { printableBlock, printableLine } from './printable.ts';

export interface Talk {
  /** A line that stays: one, whatever it holds. */
  readonly say: (text: string) => void;
  /** A line that stays, and is said to those too who asked for quiet: what went wrong. */
  readonly complain: (text: string) => void;
  /** A line that the next one replaces; nothing where stderr is no terminal. */
  readonly progress: (text: string) => void;
  /** Lines for a program, or pages that were asked for. */
  readonly data: (text: string) => void;
}

/** Where the talk is printed, as a parameter, so that a terminal can be tested where there is none. */
export interface TalkOutput extends Pick<Output, 'stdout' | 'stderr'> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function openTalk(quiet: boolean, { stdout, stderr, env }: TalkOutput): Talk {
  const isTerminal = stderr.isTTY;
  // Some build servers lend a terminal; nobody waits at it, and their logs keep each line.
  const isWatched = isTerminal && !env.CI && env.TERM !== 'dumb';
  const wipe = isWatched ? '\r\u001B[K' : '';
  const paint = wantsColor(env, isTerminal) ? openColors() : (line: string): string => line;
  const complain = (text: string): void => stderr.write(`${wipe}${paint(printableLine(text))}\n`);
  return {
    say: (text) => void (quiet || complain(text)),
    complain,
    progress: (text) => void (quiet || !isWatched || stderr.write(`${wipe}${printableLine(text)}`)),
    data: (text) => stdout.write(printableBlock(text.endsWith('\n') ? text : `${text}\n`)),
  };
}
