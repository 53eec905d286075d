import { expect, it } from 'vitest';
import { reportFile } from '../../../src/cli/reports/report-file.ts';

it.each([
  ['briefings/isfara.yaml', 'briefings/isfara.yaml'],
  ['./briefings/isfara.yaml', 'briefings/isfara.yaml'],
  ['../other/b.yaml', '../other/b.yaml'],
  ['briefings\\isfara.yaml', 'briefings/isfara.yaml'],
  ['/home/clone/briefings/isfara.yaml', 'briefings/isfara.yaml'],
])('%s is %s', (file, expected) => expect(reportFile(file, '/home/clone')).toBe(expected));
