import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeHints } from '../../src/briefing/degree-hints.ts';
import { briefing, hints, lines } from './read.ts';

const meant = (typed: unknown): string | undefined => /^write `lat: (-?[\d.]+)`/u.exec(degreeHints(typed, 'lat')[0] ?? '')?.[1];

describe('degrees as people type them', () => {
  it.each([
    ['33,9015', '33.9015'],
    ['33.9015 N', '33.9015'],
    ['N 33.9015', '33.9015'],
    ['33.9015°', '33.9015'],
    ['33.9015° S', '-33.9015'],
    ['70,5 W', '-70.5'],
    ['−33.9', '-33.9'],
    ['+33.9', '33.9'],
    [`33°54'05"N`, '33.9014'],
    ['33° 54′ 5″ S', '-33.9014'],
    [`33°30'`, '33.5'],
    ['33,9015 с. ш.', '33.9015'],
    ['33.9015 ю.ш.', '-33.9015'],
    ['\u00A033.9015', '33.9015'],
  ])('%s is %s', (typed, degrees) => expect(meant(typed)).toBe(degrees));

  it.each(['north', '', 'N 33 S', '33.9.1', '1234.5', true, null, {}])('%j is no guess', (typed) =>
    expect(degreeHints(typed, 'lat')).toEqual([]),
  );

  it('a comma, a letter and both are read as the number that was meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 899_999 }),
        fc.constantFrom('', ' N', ' S', '°', '° E', 'W'),
        fc.boolean(),
        (tenThousandths, side, isComma) => {
          const degrees = tenThousandths / 10_000;
          const typed = `${isComma ? String(degrees).replace('.', ',') : degrees}${side}`;
          expect(Number(meant(typed))).toBe(/[SW]/u.test(side) ? -degrees : degrees);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('degrees that stand at the wrong place', () => {
  it('both in one field', () => {
    expect(degreeHints('33.9015, 35.5184', 'lat')).toEqual([
      'write the two on lines of their own: `lat: 33.9015` and `lon: 35.5184`',
    ]);
  });

  it('a latitude that only a longitude can be', () => {
    const text = briefing('places: [{ id: a, name: A, lat: 139.7, lon: 35.7 }]\n');
    expect(lines(text)).toEqual(['6:33-6:38 BRF003 invalid places[0].lat: 139.7']);
    expect(hints(text)[0]).toBe('latitude and longitude are probably swapped: write `lat: 35.7` and `lon: 139.7`');
  });

  it('a comma within braces', () => {
    const text = briefing('places: [{ id: a, name: A, lat: 33,9015, lon: 35.5 }]\n');
    expect(lines(text)).toEqual(['6:36-6:40 BRF001 unknown field in places[0]: 9015']);
    expect(hints(text)).toEqual(['write `lat: 33.9015`, with a point: within { } a comma ends a value']);
  });
});
