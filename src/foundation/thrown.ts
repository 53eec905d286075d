/** What foreign code threw, in words for a message: never a trace, and no folder of the machine. */

/** Longer messages are cut: a value that somebody printed into one may be a whole briefing. */
const longest = 200;

export interface Thrown {
  /** One clause. */
  readonly reason: string;
  /** Where in the file it was thrown, counted from 1, where the engine tells. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** @param file name of the file whose code it is, without a folder */
export function readThrown(thrown: unknown, file: string): Thrown {
  const { message, stack } = toError(thrown);
  const place = placeIn(stack, file);
  return { reason: inOneLine(message), ...(place ? { place } : {}) };
}

/** Whatever was thrown may be anything, and its fields may throw themselves. */
function toError(thrown: unknown): { readonly message: string; readonly stack: string } {
  try {
    if (!(thrown instanceof Error) && typeof thrown !== 'object') return { message: String(thrown), stack: '' };
    const { message, stack } = thrown as { readonly message?: unknown; readonly stack?: unknown };
    return {
      message: typeof message === 'string' && message !== '' ? message : 'an error without a message',
      stack: typeof stack === 'string' ? stack : '',
    };
  } catch {
    return { message: 'an error that cannot be read', stack: '' };
  }
}

/** A trace names it `file:///…/NAME?v=HASH:12:7`; a text that does not parse has no column there. */
function placeIn(stack: string, file: string): Thrown['place'] {
  const name = file.replaceAll('.', '\\.');
  const [, line, column] = new RegExp(`${name}(?:\\?[\\w=&-]*)?:(\\d+)(?::(\\d+))?`, 'u').exec(stack) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) };
}

function inOneLine(message: string): string {
  const line = message
    .split('\n')[0]
    ?.replaceAll(/\s+imported from \S.*$/gu, '')
    .replaceAll(/file:\/\/\S*\//gu, '')
    .replaceAll(/\?v=[\da-f]+/gu, '')
    .trim();
  const text = line ? line : 'an error without a message';
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
