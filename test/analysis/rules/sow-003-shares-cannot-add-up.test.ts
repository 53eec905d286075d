import { describe, expect, it } from 'vitest';
import { scenariosCannotAddUp } from '../../../src/analysis/rules/sow-003-shares-cannot-add-up.ts';
import { said } from './findings-of.ts';

const scenarios = (relation: string | null, ...likelihoods: (string | null)[]) =>
  `${relation === null ? '' : `scenarios_relation: ${relation}\n`}scenarios:\n${likelihoods
    .map((word, n) => `  - { id: F${n}, title: T${n}${word === null ? '' : `, likelihood: ${word}`} }\n`)
    .join('')}`;
const at = 'scenarios[0].likelihood: scenarios that add up to';

describe('SOW003 shares-cannot-add-up', () => {
  it.each([
    ['exclusive', ['likely', 'likely'], `${at} at least 110 %`],
    ['complete', ['likely', 'unlikely', 'roughly even chance'], `${at} at least 120 %`],
    ['complete', ['likely (60%)', 'unlikely (25%)'], `${at} at most 85 %, and are said to be complete`],
    [null, ['very likely', 'unlikely (21%)'], `${at} at least 101 %, and are not said to overlap`],
  ])('%s with %j', (relation, likelihoods, message) =>
    expect(said(scenariosCannotAddUp, scenarios(relation, ...likelihoods))).toEqual([message]),
  );

  it.each([
    ['overlapping', ['likely', 'likely']],
    ['exclusive', ['likely', 'unlikely']],
    ['exclusive', ['very unlikely', 'unlikely']],
    ['complete', ['likely (65%)', 'unlikely (25%)', 'very unlikely (10%)']],
    ['complete', ['likely (60%)', null]],
    [null, ['likely', 'unlikely']],
    ['complete', ['very unlikely']],
  ])('lets pass: %s with %j', (relation, likelihoods) =>
    expect(said(scenariosCannotAddUp, scenarios(relation, ...likelihoods))).toEqual([]),
  );
});
