import { expect, it } from 'vitest';
import { readBoundedNumbers } from '../../../src/analysis/rules/bounded-numbers.ts';

it.each([
  ['Up to four gunmen may have been killed.', [['Up to four', 4, 'gunmen may have been killed.', 'killed']]],
  ['At 2.00 AM at least 12 were wounded.', [['at least 12', 12, 'were wounded.', 'wounded']]],
  ['Dozens of men were arrested.', [['Dozens of', null, 'men were arrested.', 'detained']]],
  ['Four or more are missing.', [['Four or more', 4, 'are missing.', 'missing']]],
  [
    'Up to four died. At least two were wounded.',
    [
      ['Up to four', 4, 'died.', 'killed'],
      ['At least two', 2, 'were wounded.', 'wounded'],
    ],
  ],
  ['Up to four were killed and two wounded.', []],
  ['Up to four came.', []],
  ['Four were killed.', []],
  ['They said “up to four were killed”.', []],
  ['Killed about the same time.', []],
  ['Lasted more than four days.', []],
  ['U.S.-led troops were hurt on 12 May.', []],
])('%s', (text, numbers) =>
  expect(readBoundedNumbers(text).map(({ words, value, counted, measure }) => [words, value, counted, measure])).toEqual(numbers),
);
