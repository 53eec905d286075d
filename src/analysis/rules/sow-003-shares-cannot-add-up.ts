/** SOW003: likelihoods of scenarios that exclude each other, and cannot make a whole. */
import type { Scenario } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const scenariosCannotAddUp: BriefingRule = {
  code: 'SOW003',
  name: 'shares-cannot-add-up',
  severity: 'warning',
  what: 'Scenarios that exclude each other are more than 100 % likely together even at the low end of their bands; those that are said to be complete are less than 100 % at the high end; or they exceed 100 % and it is not said whether they exclude each other.',
  why: 'Of courses that exclude each other only one can come. Likelihoods that no set of shares satisfies tell the reader that they were not thought through together.',
  source: 'arithmetic; ICD 203, standard 6',
  wrong: `scenarios_relation: exclusive
scenarios:
  - { id: F1, title: A second raid, likelihood: likely }
  - { id: F2, title: The group leaves the country, likelihood: likely }
`,
  right: `scenarios_relation: exclusive
scenarios:
  - { id: F1, title: A second raid, likelihood: likely }
  - { id: F2, title: The group leaves the country, likelihood: unlikely }
`,
  check({ briefing: { scenarios, scenarios_relation: relation } }) {
    const shares = scenarios.flatMap(shareOf);
    if (shares.length < 2 || relation === 'overlapping') return [];
    const least = sum(shares.map(({ low }) => low));
    const most = sum(shares.map(({ high }) => high));
    const related = shares.slice(1).map(({ at }) => ({ at, note: 'and this' }));
    const at = shares[0]?.at ?? 'scenarios';
    if (least > 100) {
      const hints =
        relation === null
          ? ['lower them, or write `scenarios_relation: overlapping` where several may come about together']
          : ['lower them, or write `scenarios_relation: overlapping`'];
      return [
        {
          at,
          message: `scenarios that add up to at least ${least} %${relation === null ? ', and are not said to overlap' : ''}`,
          hints,
          related,
        },
      ];
    }
    if (relation === 'complete' && shares.length === scenarios.length && most < 100) {
      const hints = ['raise one, add the scenario that is missing, or write `scenarios_relation: exclusive`'];
      return [{ at, message: `scenarios that add up to at most ${most} %, and are said to be complete`, hints, related }];
    }
    return [];
  },
};

/** A percentage is its own band. */
const shareOf = ({ likelihood }: Scenario) =>
  likelihood === null
    ? []
    : [{ low: likelihood.percent ?? likelihood.from, high: likelihood.percent ?? likelihood.to, at: likelihood.at }];

/** Percentages may have decimals, which do not add up exactly in binary. */
const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
