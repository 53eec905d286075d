/** Incidents beside the main one: "linked" and "earlier" only where each holds. */

import { describe, expect, it } from 'vitest';
import { type LinkedFacts, linkedHeading, linkedTitle } from '../../../src/analysis/sentences/linked.ts';
import { speaker } from '../../support/speak.ts';
import { memory } from '../clocks.ts';
import { when } from './typed.ts';

const english = speaker('en');
const main = { time: when('2006-05-12'), zone: 'Asia/Dushanbe' };
const incident = (time: string, { link = 'L', status = 'reported' }: Partial<LinkedFacts> = {}): LinkedFacts => ({
  ...{ title: 'Prison', time: when(time), zone: 'Asia/Dushanbe', link, status },
  at: `incidents.${time}`,
});
const [before, sameDay, after] = ['2006-01', '2006-05-12', '2006-06'];

describe('the heading', () => {
  it.each([
    [before, {}, 'Linked earlier incident: Prison, January 2006'],
    [sameDay, {}, 'Linked incident: Prison, 12 May 2006'],
    [after, {}, 'Linked incident: Prison, June 2006'],
    [before, { status: 'confirmed' }, 'Linked earlier incident: Prison, January 2006'],
    [before, { status: 'background' }, 'Linked earlier incident: Prison, January 2006'],
    [before, { status: 'claimed' }, 'Possibly linked earlier incident: Prison, January 2006'],
    [after, { status: 'disputed' }, 'Possibly linked incident: Prison, June 2006'],
    [before, { link: null }, 'Another, earlier incident: Prison, January 2006'],
    [before, { link: null, status: 'alleged' }, 'Another, earlier incident: Prison, January 2006'],
    [after, { link: null }, 'Another incident: Prison, June 2006'],
    // The whole time lies before: not of a year that holds the day of the main incident.
    ['2006-05-11', {}, 'Linked earlier incident: Prison, 11 May 2006'],
    ['2006', {}, 'Linked incident: Prison, 2006'],
    ['before 2006-05-12', {}, 'Linked incident: Prison, before 12 May 2006'],
    ['before 2006-05-11', {}, 'Linked earlier incident: Prison, before 11 May 2006'],
    ['after 2005', {}, 'Linked incident: Prison, after 2005'],
  ] as const)('at %s, %j: %s', (time, more, expected) => {
    const heading = linkedHeading(incident(time, more), main, memory);
    expect(english(heading)).toBe(expected);
    expect(heading).toMatchObject({
      n: null,
      values: { title: 'Prison', date: { kind: 'time', time: when(time) } },
      at: `incidents.${time}`,
    });
  });

  it('is never of an earlier one without a main incident', () =>
    expect(linkedHeading(incident(before), null, memory).key).toBe('linked.linked'));
});

describe('the title over all', () => {
  const claimed = { status: 'claimed' } as const;
  const alone = { link: null } as const;

  it.each([
    [[incident(before)], 'One earlier incident is linked'],
    [[incident(before), incident('2005')], 'Two earlier incidents are linked'],
    [[incident(before), incident(after)], 'Two other incidents are linked'],
    [[incident(after)], 'One other incident is linked'],
    [[incident(before, claimed)], 'One earlier incident may be linked'],
    [[incident(before), incident('2005', claimed)], 'Two earlier incidents may be linked'],
    [[incident(before, claimed), incident(after)], 'Two other incidents may be linked'],
    [[incident(after, claimed)], 'One other incident may be linked'],
    [[incident(before, alone)], 'One other incident is shown'],
    [[incident(before), incident(before, alone)], 'Two other incidents are shown'],
    [[incident(after, claimed), incident(before), incident(after, alone)], 'Three other incidents are shown'],
  ])('%#', (incidents, expected) => {
    const title = linkedTitle(incidents, main, memory);
    expect(title && english(title)).toBe(expected);
    expect(title).toMatchObject({
      n: incidents.length,
      values: { count: { kind: 'count', n: incidents.length } },
      at: incidents[0]?.at,
    });
  });

  it('says "earlier" of nothing without a main incident', () =>
    expect(linkedTitle([incident(before)], null, memory)?.key).toBe('titles.linked.linked'));
  it('is the reason of a single one that is linked, where it is short', () => {
    const link = 'Detonators of the same make were found.';
    const said = (...all: readonly LinkedFacts[]) => {
      const title = linkedTitle(all, main, memory);
      return title && english(title);
    };
    expect(said(incident(before, { link }))).toBe('Detonators of the same make were found');
    expect(said(incident(before, { link, status: 'claimed' }))).toBe('One earlier incident may be linked');
    expect(said(incident(before, { link }), incident(after))).toBe('Two other incidents are linked');
  });
  it('is none without any', () => expect(linkedTitle([], main, memory)).toBeNull());
});
