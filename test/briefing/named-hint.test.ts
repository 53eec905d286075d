import { expect, it } from 'vitest';
import { namedHint } from '../../src/briefing/named-hint.ts';
import { briefing, hints } from './read.ts';

const parties = [
  { id: 'v', name: 'Residents' },
  { id: 'w', name: 'Workers', variants: ['Staff'] },
  { id: 'x', name: 'Workers' },
];

it.each([
  ['residents', ['write `v`, the id of Residents']],
  ['Residentts', ['write `v`, the id of Residents']],
  ['Staff', ['write `w`, the id of Staff']],
  ['Workers', ['write `w`, the id of Workers; or `x`, the id of Workers']],
  ['zz', undefined],
])('%s', (typed, told) => expect(namedHint(typed, parties)).toEqual(told));

it('several ids in braces are told once, with the brackets that they need', () => {
  const text = briefing(`sources: [{ id: S1, kind: book, title: T }]\nsituation:\n  - { text: Raid., sources: S1, S2, S3 }\n`);
  expect(hints(text)).toEqual(['write `sources: [S1, S2, S3]`: several stand in brackets, with commas between them']);
});
