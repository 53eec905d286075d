import { expect, it } from 'vitest';
import { leftOut } from '../../../src/analysis/rules/cas-009-left-out.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(leftOut));

const check = (...rows: readonly string[]) =>
  said(
    leftOut,
    `parties: [{ id: v, name: V, side: civilians }, { id: p, name: P, side: state }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]
casualties:
${rows.map((row) => `  - { ${row} }\n`).join('')}`,
  );

it.each([
  [['party: v, killed: 3'], ['casualties[0]: wounded left out']],
  [['party: v, wounded: 3'], ['casualties[0]: killed left out']],
  [['party: v, killed: 3, wounded: not stated', 'party: p, killed: 1'], ['casualties[1]: wounded left out']],
  [['party: v, killed: 3', 'party: p, killed: 1'], ['casualties[0]: wounded left out, and 1 more row']],
  [['party: v, killed: 3, wounded: none'], []],
  [['party: v, detained: 3'], []],
  [['party: v, killed: 3, killed_or_wounded: 9'], []],
  [['id: all, party: v, killed: 3, wounded: 1', 'party: p, killed: 1, part_of: all'], []],
])('%j: %j', (rows, found) => expect(check(...rows)).toEqual(found));
