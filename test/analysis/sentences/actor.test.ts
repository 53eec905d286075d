/** The title of a slide on an actor's past: which of its dated entries it reaches from and to. */
import { expect, it } from 'vitest';
import { actorTitle } from '../../../src/analysis/sentences/actor.ts';
import { speaker } from '../../support/speak.ts';
import { when } from './typed.ts';

const english = speaker('en');
const title = (...times: readonly string[]) =>
  actorTitle({ name: 'IMU', history: times.map((time) => ({ time: when(time) })), at: 'actors[0]' });

it.each([
  [[], 'Background on IMU'],
  [['2001'], 'Background on IMU'],
  [['2001', '2006'], 'IMU, 2001 to 2006'],
  // Whatever their order in the file.
  [['2006-05-12', '1999', '2001-03'], 'IMU, 1999 to 12 May 2006'],
  // "After" and "before" date nothing.
  [['2001', 'after 2006'], 'Background on IMU'],
  [['before 1999', '2001'], 'Background on IMU'],
  [['before 1990', '2001', '2003', 'after 2010'], 'IMU, 2001 to 2003'],
  // From the earliest beginning to the latest end.
  [['1999 to 2000', '2006'], 'IMU, 1999 to 2006'],
  [['1998', '1999 to 2000'], 'IMU, 1998 to 2000'],
  [['1996 to 1997', '1999 to 2000'], 'IMU, 1996 to 2000'],
  [['1999 to 2000'], 'Background on IMU'],
  // One that lies within another, or overlaps with it, follows on nothing.
  [['2006', '2006-05'], 'Background on IMU'],
  [['2006-05', '2006'], 'Background on IMU'],
  [['1999 to 2003', '2001 to 2006'], 'Background on IMU'],
  // Of those that begin together, the one that ends first; of those that end together, the one that begins last.
  [['2001', '2001-01', '2006'], 'IMU, January 2001 to 2006'],
  [['2001', '2006', '2006-12'], 'IMU, 2001 to December 2006'],
  [['2001', '2006-12', '2006'], 'IMU, 2001 to December 2006'],
  [['2001-01', '2001', '2006'], 'IMU, January 2001 to 2006'],
  [['2005', '2006'], 'IMU, 2005 to 2006'],
  [['early 2001', 'late 2001'], 'IMU, early 2001 to late 2001'],
  [['about 2001', '2006'], 'IMU, about 2001 to 2006'],
  // An entry has no zone: a clock time counts as its day.
  [['2006-05-12 02:00', '2006-05-12 05:00'], 'Background on IMU'],
  [['2006-05-12 02:00', '2006-05-14 05:00'], 'IMU, 12 May 2006 to 14 May 2006'],
  [['2006-05-12 23:00', '2006-05-13 01:00 +05:00'], 'IMU, 12 May 2006 to 13 May 2006'],
  [['2001', 'between 2006-05-12 22:00 and 2006-05-13 01:00'], 'IMU, 2001 to 13 May 2006'],
  [['between 2006-10-29 02:10 first and 2006-10-29 02:10 second', '2007'], 'IMU, 29 October 2006 to 2007'],
])('%j: %s', (times, expected) => expect(english(title(...times))).toBe(expected));

it('rests on the actor, and gives each end as a time of its own', () => {
  expect(title('2001', '1999 to 2000')).toEqual({
    key: 'titles.actor.span',
    n: null,
    values: {
      name: 'IMU',
      first: { kind: 'time', time: when('1999').from },
      last: { kind: 'time', time: when('2001') },
    },
    at: 'actors[0]',
  });
  expect(title('2001', 'between 2006-10-29 02:10 first and 2006-10-29 02:10 +01:00').values.last).toEqual({
    kind: 'time',
    time: when('2006-10-29').from,
  });
  expect(title()).toEqual({ key: 'titles.actor.plain', n: null, values: { name: 'IMU' }, at: 'actors[0]' });
});
