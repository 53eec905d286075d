/** Questions on the terminal; they go to stderr, as all talk does. */
import { createInterface } from 'node:readline';
import type { Ask } from './interview.ts';

/** Calls `use` with a way to ask, where a person sits at a terminal; else with none. */
export async function withPerson<Result>(use: (ask: Ask | undefined) => Promise<Result>): Promise<Result> {
  if (process.stdin.isTTY !== true) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Lines are kept until they are asked for: somebody who pastes several answers at once loses none.
  const typed: string[] = [];
  let hasLeft = false;
  let wake = (): void => undefined;
  terminal.on('line', (line) => {
    typed.push(line);
    wake();
  });
  terminal.once('close', () => {
    hasLeft = true;
    wake();
  });
  const nextLine = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const ask: Ask = async (prompt) => {
    const start = prompt.lastIndexOf('\n') + 1;
    process.stderr.write(prompt.slice(0, start));
    terminal.setPrompt(prompt.slice(start));
    if (!hasLeft) terminal.prompt();
    while (typed.length === 0 && !hasLeft) await nextLine();
    return typed.shift();
  };
  try {
    return await use(ask);
  } finally {
    terminal.close();
  }
}
