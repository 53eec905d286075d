import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { expectedSins, foundSins } from './sins.ts';

const file = 'test/fixtures/sins.yaml';

describe('the fixture of deliberate sins', () => {
  it('triggers every rule exactly where expected, and no rule anywhere else', () => {
    expect(foundSins(file)).toEqual(expectedSins(file));
  });

  it('holds a sin for every rule', () => {
    const marked = new Set(expectedSins(file).map((sin) => sin.split(' ')[1]));
    expect(rules.map(({ code }) => code).filter((code) => !marked.has(code))).toEqual([]);
  });
});

it.each(readdirSync('briefings').filter((name) => name.endsWith('.yaml')))('no rule finds fault with %s', (name) =>
  expect(foundSins(`briefings/${name}`)).toEqual([]),
);
