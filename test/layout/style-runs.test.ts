/** Runs of the deck to runs with a size: the numbers of sources stay large enough to be read in print. */
import { expect, it } from 'vitest';
import { styleRuns } from '../../src/layout/style-runs.ts';
import { superscriptScale } from '../../src/text/measure-paragraph.ts';
import { run } from './make-deck.ts';
import { look } from './test-look.ts';

const { theme } = look;
const sizes = (size: number) =>
  styleRuns(
    [run('words'), run('1', { superscript: true }), run('small', { small: true })],
    { font: theme.fonts.body, size, color: 'ink' },
    theme,
  ).map((styled) => styled.size);

it.each([
  [18, [18, 18, 14]],
  [14, [14, 15, 11]],
  [11, [11, 15, 11]],
])('beside text of %i points: %j', (size, expected) => expect(sizes(size)).toEqual(expected));

it('a raised number is drawn in 10 points at least', () => {
  const raised = [11, 12, 14, 20].map((size) => (sizes(size)[1] ?? 0) * superscriptScale.exact);
  expect(Math.min(...raised)).toBeCloseTo(10);
});

it('how something stands is 12 points at least, and never larger than the text beside it', () => {
  const tones = [18, 14, 11].map(
    (size) =>
      styleRuns([run('disputed', { small: true, tone: 'disputed' })], { font: theme.fonts.body, size, color: 'ink' }, theme)[0]
        ?.size,
  );
  expect(tones).toEqual([14, 12, 11]);
});
