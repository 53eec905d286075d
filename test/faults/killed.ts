/** A process that writes a deck and kills itself before or after one of the calls: `killed.js DECK STAGE-NUMBER`. */
import { readFileSync } from 'node:fs';
import { writeDeck } from '../../src/cli/batch/write-deck.ts';
import { watchCalls } from './failing-calls.ts';

const [path = '', stage = ''] = process.argv.slice(2);
let passed = 0;
const pass = (): void => {
  if (passed++ === Number(stage)) process.kill(process.pid, 'SIGKILL');
};
const bytes = readFileSync(0);
writeDeck(path, bytes, watchCalls(pass, pass));
process.stdout.write(`${passed}`);
