import { describe, expect, it } from 'vitest';
import { timeline } from './timeline-of.ts';

describe('zones', () => {
  it('are the event’s own before the place’s', () => {
    const { entries } = timeline(
      '2006-05-12 02:00, place: tj',
      '2006-05-12 04:00, place: tj, zone: Asia/Kathmandu',
      '2006-05-13, place: kg',
    );
    expect(entries.map(({ zone, offset }) => [zone, offset])).toEqual([
      ['Asia/Dushanbe', 'UTC+5'],
      ['Asia/Kathmandu', 'UTC+5:45'],
      ['Asia/Bishkek', null],
    ]);
  });

  it('west of Greenwich have a true minus', () => {
    expect(timeline('2006-05-12 02:00, zone: America/St_Johns').entries[0]?.offset).toBe('UTC−2:30');
    expect(timeline('2006-05-12 02:00, zone: UTC').entries[0]?.offset).toBe('UTC+0');
  });
});

it('tells the main incident from others and from background', () => {
  const { entries, untimed } = timeline(
    '2004, status: background',
    '2005, incident: old',
    '2006',
    '2006-05-12 02:00, incident: i',
  );
  expect(entries.map(({ is_main }) => is_main)).toEqual([false, false, true, true]);
  expect(untimed.map(({ what }) => what)).toEqual(['W2']);
});

it('is empty without events', () => expect(timeline()).toMatchObject({ entries: [], zone_gaps: [], untimed: [], first: null }));
