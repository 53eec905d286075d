import { describe, expect, it } from 'vitest';
import { twoStatements } from '../../../src/analysis/rules/ach-012-two-statements.ts';
import { said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

const evidence = (text: string) => matrix('I C').replace('text: Evidence', `text: ${JSON.stringify(text)}`);

describe('ACH012 two-statements', () => {
  it('shows on its page what it finds', () => expectPage(twoStatements));

  it.each([
    'Guards killed at a manned post; bribery would be easier',
    'Guards were killed. Bribery would be easier.',
    'Guards were killed, but bribery would have been easier',
    'Guards were killed while bribery was the usual way',
    'The rifles were taken, and nobody heard of them again',
    'The car was damaged and they left it',
    'Пограничники убиты; подкуп был бы проще',
    'Пограничники убиты, а подкуп был бы проще',
    'Машина повреждена и они её бросили',
  ])('finds two in: %s', (text) =>
    expect(said(twoStatements, evidence(text))).toEqual([
      `evidence[0].text: two statements in one piece of evidence: E1, ${text}`,
    ]),
  );

  it.each([
    'Rifles, machine gun and cartridges taken',
    'Rifles, a machine gun, and cartridges taken',
    'Most rifles and the machine gun left in a car',
    'Ferry turned twice, tanker not at all',
    'Disks wiped and not locked',
    'An analyst: “Guards were killed; bribery would be easier.”',
    'About 2.00 a.m. shots heard approx. 3 km away',
    'Винтовки, пулемёт и патроны похищены',
  ])('finds one in: %s', (text) => expect(said(twoStatements, evidence(text))).toEqual([]));
});
