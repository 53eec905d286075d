import { expect, it } from 'vitest';
import { briefing, lines } from './read.ts';

const events = (...pairs: readonly (readonly [id: string, follows: string])[]) =>
  lines(
    briefing(
      `events:\n${pairs.map(([id, follows]) => `  - { id: ${id}, time: 2006, what: W${follows === '' ? '' : `, follows: ${follows}`} }\n`).join('')}`,
    ),
  ).map((line) => line.replace(/-\S+/u, ''));

it('a circle of events that follow each other is told once', () => {
  expect(events(['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual([
    '7:44 BRF016 circular follows: a, which follows b, which follows c, which follows a',
  ]);
  expect(events(['a', 'a'])).toEqual(['7:44 BRF016 circular follows: a, which follows a']);
  expect(events(['z', 'a'], ['a', 'b'], ['b', 'a'])).toEqual([
    '8:44 BRF016 circular follows: a, which follows b, which follows a',
  ]);
});

it('chains and forks are no circles', () => {
  expect(events(['a', ''], ['b', 'a'], ['c', 'b'], ['d', 'b'])).toEqual([]);
});

it('an id that no event has is told as any other', () => {
  expect(events(['raid', ''], ['b', 'raidd'])).toEqual([expect.stringContaining('BRF004 unknown id in events: raidd')]);
});
