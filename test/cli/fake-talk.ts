/** A Talk that remembers what was said, for commands called as functions. */
import type { Talk } from '../../src/cli/talk.ts';

export interface FakeTalk extends Talk {
  readonly said: string[];
  readonly printed: string[];
}

export function fakeTalk(): FakeTalk {
  const said: string[] = [];
  const printed: string[] = [];
  const say = (text: string) => void said.push(text);
  return { said, printed, say, complain: say, progress: () => {}, data: (text) => void printed.push(text) };
}
