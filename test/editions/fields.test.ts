/** Fields that nothing else compares: each is told by its name in the file, with what it was. */
import { expect, it } from 'vitest';
import { briefing } from '../briefing/read.ts';
import { changesOf, said } from './compare.ts';

const frame = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
`;
const whole = (more: string, changed: Parameters<typeof briefing>[1] = {}) => briefing(frame + more, changed);
const place = (lat: number, more = '') => `places:\n  - { id: a, name: Arvela, lat: ${lat}, lon: 20.5 }\n${more}`;
const weather = (wind: string, more = '') => `x-weather:\n  wind: ${wind}\n${more}`;

it.each([
  [
    'a part of the author’s own',
    weather('12 m/s'),
    weather('20 m/s', '  gusts: 31 m/s\n'),
    [
      'field new: the part “weather”, gusts: new: “31 m/s”',
      'field changed: the part “weather”, wind: now “20 m/s”, was “12 m/s”',
    ],
  ],
  [
    'a list of such a part',
    'x-crews:\n  - { name: First, men: 12 }\n  - { name: Second, men: 8 }\n',
    'x-crews:\n  - { name: Second, men: 9 }\n  - { name: First, men: 12 }\n',
    ['field changed: the part “crews”, Second, men: now “9”, was “8”'],
  ],
  ['a place', place(40.1), place(40.2), ['field changed: place Arvela, latitude: now “40.2”, was “40.1”']],
  ['a further place', place(40.1), place(40.1, '  - { id: b, name: Lisma }\n'), ['field new: place Lisma: new']],
  ['what stands on the cover', 'organisation: Rescue desk\n', '', ['field gone: organisation: no longer in this briefing']],
])('%s', (_, before, after, lines) => expect(said(whole(before), whole(after))).toEqual(lines));

it('is told where other things changed too', () => {
  const claim = 'claims:\n  - { id: C1, text: It was set., status: claimed, sources: [S1] }\n';
  const found = changesOf(whole(weather('12 m/s')), whole(weather('20 m/s') + claim));
  expect(found.map(({ kind, at }) => [kind, at])).toEqual([
    ['claim', 'claims[0]'],
    ['field', 'x-weather.wind'],
  ]);
});

it('is not compared between two languages', () => {
  expect(said(whole(weather('12 m/s')), whole(weather('20 м/с', 'language: ru\n')))).toEqual([]);
});
