import { describe, expect, it } from 'vitest';
import { inZoneCase, zonesMeant } from '../../src/briefing/zone-names.ts';

describe('names of time zones', () => {
  it.each([
    ['asia/kolkata', 'Asia/Kolkata'],
    ['AMERICA/PORT-AU-PRINCE', 'America/Port-au-Prince'],
    ['america/new_york', 'America/New_York'],
    ['Asia/Dushanbe', 'Asia/Dushanbe'],
    ['utc', 'UTC'],
  ])('%s is written %s', (typed, name) => expect(inZoneCase(typed)).toBe(name));

  it.each(Intl.supportedValuesOf('timeZone').filter((zone) => !/\/(?:St|Etc)|Dar_es|Isle/u.test(zone)))(
    '%s in small letters is itself',
    (zone) => expect(inZoneCase(zone.toLowerCase())).toBe(zone),
  );

  it('tells abbreviations from names', () => {
    expect(zonesMeant('IST')).toContain('Asia/Kolkata');
    expect(zonesMeant('XYZ')).toEqual([]);
    for (const name of ['UTC', 'GMT', 'Asia/Dushanbe', 'Cuba']) expect(zonesMeant(name)).toBeUndefined();
  });
});
