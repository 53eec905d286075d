import { expect, it } from 'vitest';
import { hyphenateRuns } from '../../../../src/export/pptx/draw/hyphenate-runs.ts';
import { run } from '../../../support/pptx-pages.ts';

it('writes hyphens where lines end inside a word, each in its own run', () => {
  const runs = [run('Die Donaudampf'), run('schiff'), run(' Gesellschaft', { bold: true })];
  const written = hyphenateRuns(runs, [9, 27]);
  expect(written.map(({ text }) => text)).toEqual(['Die Donau-\u200b\u200bdampf', 'schiff', ' Gesell-\u200b\u200bschaft']);
  expect(written[1]).toBe(runs[1]);
});

it('gives the same runs where there are none', () => {
  const runs = [run('Word')];
  expect(hyphenateRuns(runs)).toBe(runs);
});
