/** A process that writes a deck and kills itself before or after one of the calls: `killed.js DECK STAGE-NUMBER`. */
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { watchCalls } from './failing-calls.ts';

const [path = '', stage = ''] = process.argv.slice(2);
let passed = 0;
const pass = (): void => {
  if (passed++ === Number(stage)) process.kill(process.pid, 'SIGKILL');
};
const bytes = readFileSync(0);
writeWhole(path, bytes, watchCalls(pass, pass));
process.stdout.write(`${passed}`);
