import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { expectedSins, foundSins } from './sins.ts';

const families = /^(?:TIM|GEO|ACH|IND|GAP|MRK)/u;

it('rules of time, place, hypotheses, indicators, gaps and marks speak exactly where the sins stand', () => {
  const file = 'test/fixtures/sins-frame.yaml';
  const expected = expectedSins(file);
  const marked = new Set(expected.map((sin) => sin.split(' ')[1]));
  expect([...marked].sort()).toEqual(rules.map(({ code }) => code).filter((code) => families.test(code)));
  expect(foundSins(file, families)).toEqual(expected);
});

it.each(readdirSync('briefings').filter((name) => name.endsWith('.yaml')))('they have nothing to say of %s', (name) =>
  expect(foundSins(`briefings/${name}`, families)).toEqual([]),
);
