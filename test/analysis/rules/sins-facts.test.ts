import { expect, it } from 'vitest';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { expectedSins, foundSins } from './sins.ts';

it('rules of sources, casualties and arms speak exactly where the sins stand', () => {
  const file = 'test/fixtures/sins-facts.yaml';
  const families = /^(?:SRC|CAS|ARM)/u;
  const expected = expectedSins(file);
  const marked = new Set(expected.map((sin) => sin.split(' ')[1]));
  expect([...marked].sort()).toEqual(
    rules
      .map(({ code }) => code)
      .filter((code) => families.test(code))
      .sort(),
  );
  expect(foundSins(file, families)).toEqual(expected);
});
