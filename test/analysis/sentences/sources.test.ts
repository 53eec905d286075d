/** The title over the sources: how many are cited, and of how many origins. */
import { expect, it } from 'vitest';
import { sourcesTitle } from '../../../src/analysis/sentences/sources.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

it.each([
  [0, 0, 'No source is cited'],
  [1, 1, 'Everything told here rests on a single source'],
  // A compilation may speak for no origin of its own.
  [1, 0, 'Everything told here rests on a single source'],
  [2, 2, 'Everything told here rests on two sources'],
  [2, 1, 'Two sources go back to a single origin'],
  [2, 0, 'Two sources go back to a single origin'],
  [3, 2, 'Three sources go back to at most two independent origins'],
  [3, 3, 'Everything told here rests on three sources'],
  [3, 4, 'Everything told here rests on three sources'],
])('%i cited, of %i origins: %s', (cited, origins, expected) => {
  const title = sourcesTitle({ cited, origins });
  expect(english(title)).toBe(expected);
  expect(title).toMatchObject({ n: cited, values: { count: { kind: 'count', n: cited } }, at: 'sources' });
});

it('tells the number of origins only where one repeats another', () => {
  expect(sourcesTitle({ cited: 3, origins: 2 }).values.origins).toEqual({ kind: 'count', n: 2 });
  expect(sourcesTitle({ cited: 3, origins: 3 }).values).not.toHaveProperty('origins');
});

it.each([
  [2, 'All of it rests on one report. Nobody else was there.', 'All of it rests on one report'],
  [1, 'All of it comes from the IMU. Nobody else was there.', 'All of it comes from the IMU'],
  [1, 'All of it comes from Iran.', 'All of it comes from Iran'],
  [0, 'All of it rests on one report.', 'No source is cited'],
  [2, 'One report by Gen. A and one by Dr. B are cited.', 'Everything told here rests on two sources'],
  [2, 'Weak.', 'Everything told here rests on two sources'],
  [2, null, 'Everything told here rests on two sources'],
])('%i cited, of which the author says %s: %s', (cited, summary, expected) => {
  const title = sourcesTitle({ cited, origins: cited, summary });
  expect(english(title)).toBe(expected);
  expect(title.at).toBe(title.key === 'titles.sources.summary' ? 'source_summary' : 'sources');
});
