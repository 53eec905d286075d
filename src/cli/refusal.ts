/** A call that is refused before anything is done: the complaint, and hints of what to do instead. */
import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';

/** Names stand in it as they were typed: each line is made printable by itself. */
export class Refusal extends CommanderError {
  readonly lines: readonly string[];

  constructor(message: string, hints: readonly string[]) {
    super(exitCodes.usage, 'briefdeck.refused', message);
    this.lines = [message, ...hints.map((hint) => `  hint: ${hint}`)];
  }
}
