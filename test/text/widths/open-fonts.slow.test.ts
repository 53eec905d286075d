import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthFiles } from '../../../src/text/widths/open-fonts.ts';

test.each(widthFiles())('%s is what the fonts say (else: npm run generate widths)', (path, text) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test('there are four families, none over 64 KB', () => {
  expect(widthFiles().map(([path, text]) => [path, text.length < 64_000])).toEqual([
    ['src/text/widths/calibri.data.json', true],
    ['src/text/widths/arial.data.json', true],
    ['src/text/widths/times-new-roman.data.json', true],
    ['src/text/widths/georgia.data.json', true],
  ]);
});
