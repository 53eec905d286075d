/** Talk goes to stderr, data to stdout; a progress line only where a person waits. */

export interface Talk {
  /** A line that stays. */
  readonly say: (text: string) => void;
  /** A line that the next one replaces; nothing where stderr is no terminal. */
  readonly progress: (text: string) => void;
  readonly data: (text: string) => void;
}

export function openTalk(quiet: boolean): Talk {
  const isTerminal = process.stderr.isTTY === true;
  const wipe = isTerminal ? '\r\u001B[K' : '';
  return {
    say: (text) => void (quiet || process.stderr.write(`${wipe}${text}\n`)),
    progress: (text) => void (quiet || !isTerminal || process.stderr.write(`${wipe}${text}`)),
    data: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  };
}
