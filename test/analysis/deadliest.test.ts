/** Which place a title calls the deadliest: only one that surely is. */
import { describe, expect, it } from 'vitest';
import { deadliestPlace } from '../../src/analysis/deadliest.ts';
import { whereTitle } from '../../src/analysis/sentences/where.ts';
import { exactly } from '../../src/briefing/quantity/quantity.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';

const head = `sources:
  - { id: S1, kind: agency, title: R, publisher: P, published: 2006-05-13, reliability: B, descriptor: D. }
incidents:
  - { id: main, title: I, kind: attack, main: true, time: 2006-05-12, place: a, sources: [S1] }
places:
  - { id: a, name: A }
  - { id: b, name: B }
  - { id: c, name: C }
parties:
  - { id: people, name: People, side: civilians }
  - { id: guards, name: Guards, side: state }
  - { id: gunmen, name: Gunmen, side: attackers }
casualties:
`;
const row = (place: string, killed: string, more = '', party = 'people') =>
  `  - { party: ${party}, place: ${place}, killed: ${killed}, ${more === '' ? '' : `${more}, `}sources: [S1] }\n`;

function deadliest(...rows: readonly string[]): string | null {
  const value = readWhole(briefing(head + rows.join('')));
  const found = deadliestPlace(value, value.places);
  return found && `${found.place} ${found.killed.low}-${found.killed.high} of ${found.of}`;
}

describe('the deadliest place', () => {
  it.each([
    ['its least is above the most of each other', [row('a', '5-8'), row('b', '4'), row('c', 'none')], 'A 5-8 of 3'],
    ['parties of one place are added', [row('a', '3'), row('a', '4', '', 'guards'), row('b', '6'), row('c', '1')], 'A 7-7 of 3'],
    ['its own figure may be open above', [row('a', 'at least 7'), row('b', '6'), row('c', '1')], 'A 7-null of 3'],
  ])('%s', (_why, rows, expected) => expect(deadliest(...rows)).toBe(expected));

  it.each([
    ['ranges touch', [row('a', '5-8'), row('b', '4-5'), row('c', '1')]],
    ['another is open above', [row('a', '5-8'), row('b', 'at least 1'), row('c', '1')]],
    ['another may be rounded', [row('a', '21'), row('b', 'about 20'), row('c', '1')]],
    ['another has no row', [row('a', '5-8'), row('b', '1')]],
    ['another is not stated', [row('a', '5-8'), row('b', '1'), row('c', 'not stated')]],
    ['a figure is claimed', [row('a', '5-8', 'status: claimed'), row('b', '1'), row('c', '1')]],
    ['a figure is disputed', [row('a', '5-8'), row('b', '1', 'status: disputed'), row('c', '1')]],
    ['attackers are counted', [row('a', '5-8'), row('b', '1'), row('c', '1'), row('c', '1', '', 'gunmen')]],
    [
      'a figure is part of another',
      [row('a', '5-8', 'id: x'), row('a', '2', 'part_of: x', 'guards'), row('b', '1'), row('c', '1')],
    ],
    [
      'dead and wounded stand in one figure',
      [row('a', '5-8'), row('b', '1'), row('c', '1'), '  - { party: guards, place: c, killed_or_wounded: 30, sources: [S1] }\n'],
    ],
  ])('none where %s', (_why, rows) => expect(deadliest(...rows)).toBeNull());
});

it('is the deadlier of two, and the deadliest of three', () => {
  const titleOf = (of: number) =>
    inEnglish(
      whereTitle(
        [
          {
            on_map: 'incident',
            is_located: true,
            name: 'A',
            is_main: true,
            distance_km: null,
            radius_km: 0,
            step: null,
            is_later: false,
            at: 'places[0]',
          },
        ],
        { place: 'A', killed: exactly(7), of, at: 'places[0]' },
      ),
    );
  expect([2, 3].map(titleOf)).toEqual([
    'The deadlier of two locations: A, 7 killed',
    'The deadliest of three locations: A, 7 killed',
  ]);
});
