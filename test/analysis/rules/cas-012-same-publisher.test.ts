import { expect, it } from 'vitest';
import { samePublisher } from '../../../src/analysis/rules/cas-012-same-publisher.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(samePublisher));

const check = (...reports: readonly string[]) =>
  said(
    samePublisher,
    `sources:
  - { id: S1, kind: agency, title: A, publisher: Agency }
  - { id: S2, kind: agency, title: B, publisher: Agency }
  - { id: S3, kind: agency, title: C, publisher: Ministry }
  - { id: S4, kind: interview, title: D, publisher: Agency }
  - { id: S5, kind: agency, title: E }
  - { id: S6, kind: agency, title: F }
parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: slide, title: Slide, main: true, time: 2019-04-01 }]
casualties:
  - { party: v, killed: { reports: [${reports.map((report) => `{ source: ${report} }`).join(', ')}] } }
`,
  );

it.each([
  [['S1, value: 2', 'S2, value: 3'], ['casualties[0].killed.reports[1]: two figures of Agency: S1 and S2']],
  [['S1, value: 2', 'S2, value: 2'], []],
  [['S1, value: 2', 'S2, value: 3, supersedes: S1'], []],
  [['S1, value: 2', 'S3, value: 3'], []],
  [['S1, value: 2', 'S4, value: 3'], []],
  [['S5, value: 2', 'S6, value: 3'], []],
  [['S1, value: 2', 'S2, value: not stated'], []],
  [['S1, value: 2', 'S2, value: 3, scope: tourists'], []],
])('%j: %j', (reports, found) => expect(check(...reports)).toEqual(found));
