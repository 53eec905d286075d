import { describe, expect, it } from 'vitest';
import { interestWithoutInterested } from '../../../src/analysis/rules/fac-009-interest-without-interested.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

const actor = (fields: string) =>
  `actors:\n  - id: imu\n    name: Movement\n    attribution:\n      - { by: Ministry, kind: attributed, text: It was they., status: claimed${fields} }\n`;

describe('FAC009 interest-without-interested', () => {
  it('shows on its page what it finds', () => expectPage(interestWithoutInterested));

  it.each(['Its own post was attacked.', 'На его пост напали.', 'Notable gains in the budget.'])('asks about: %s', (interest) =>
    expect(said(interestWithoutInterested, actor(`, interest: ${interest}`))).toEqual([
      'actors[0].attribution[0].interest: interest without `interested`: Ministry',
    ]),
  );

  it.each([
    ', interest: Its own post was attacked., interested: true',
    ', interest: It sells to both sides., interested: false',
    ', interest: Not stated.',
    ', interest: None known.',
    ', interest: Не указано.',
    ', interest: Нет.',
    ', interested: true',
    '',
  ])('is quiet with: %s', (fields) => expect(said(interestWithoutInterested, actor(fields))).toEqual([]));

  it.each(['claimed', 'denied'])('leaves out what the actor says of itself: %s', (kind) =>
    expect(said(interestWithoutInterested, actor(', interest: Wants money.').replace('attributed', kind))).toEqual([]),
  );
});
