/** A Talk that remembers what was said, for commands called as functions. */
import type { Talk } from '../../src/cli/talk.ts';

export interface FakeTalk extends Talk {
  readonly said: string[];
  readonly printed: string[];
}

export function fakeTalk(): FakeTalk {
  const said: string[] = [];
  const printed: string[] = [];
  return { said, printed, say: (text) => void said.push(text), progress: () => {}, data: (text) => void printed.push(text) };
}
