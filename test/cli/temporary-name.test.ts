import { expect, it } from 'vitest';
import { readTemporaryName, temporaryName, thisMachine } from '../../src/cli/temporary-name.ts';

it('says whose a file is, and does not name the machine', () => {
  expect(readTemporaryName(temporaryName(0))).toEqual({ machine: thisMachine, process: process.pid });
  expect(temporaryName(0)).not.toBe(temporaryName(1));
  expect(thisMachine).toMatch(/^[0-9a-f]{8}$/u);
});

it.each([
  'isfara.pptx',
  '.briefdeck',
  '.briefdeck-x.tmp',
  '.~lock.isfara.pptx#',
  '.isfara.pptx.12.tmp',
  'a.briefdeck-00000000-1-0.tmp',
])('%s is none of ours', (name) => expect(readTemporaryName(name)).toBeUndefined());
