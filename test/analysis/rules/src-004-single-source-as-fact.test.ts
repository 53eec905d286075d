import { describe, expect, it } from 'vitest';
import { singleSourceAsFact } from '../../../src/analysis/rules/src-004-single-source-as-fact.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(singleSourceAsFact));

it('finds nothing in the first briefing', () => expect(findIn(singleSourceAsFact, isfara)).toEqual([]));

const head = `sources:
  - { id: S1, kind: agency, title: T, publisher: A }
  - { id: S2, kind: agency, title: T, publisher: B, derived_from: [S1] }
  - { id: S3, kind: agency, title: T, publisher: C }
  - { id: S4, kind: agency, title: T, publisher: " a " }
parties: [{ id: guards, name: Guards, side: state }]
incidents: [{ id: i, title: I, main: true, time: 2006 }]
`;
const check = (more: string) => said(singleSourceAsFact, head + more);
const claim = (sources: string, status = 'confirmed') =>
  check(`claims: [{ id: C35, text: T, status: ${status}, sources: [${sources}] }]`);

describe('confirmed', () => {
  it.each([
    ['S1', 'one origin, S1'],
    ['S1, S2', 'one origin, S1'],
    ['S2', 'one origin, S1'],
    ['S1, S4', 'one origin, S1'],
    ['S1, S1', 'one origin, S1'],
    ['', 'no source'],
  ])('by [%s]', (sources, basis) => expect(claim(sources)).toEqual([`claims[0].status: confirmed by ${basis}: claim C35`]));

  it.each(['S1, S3', 'S2, S3', 'S1, S2, S3'])('by [%s] is well founded', (sources) => expect(claim(sources)).toEqual([]));

  it('is asked of rows with reports, details and paragraphs as well', () => {
    const row = (reports: string) => `casualties:\n  - { party: guards, status: confirmed, killed: { reports: [${reports}] } }\n`;
    expect(check(row('{ source: S1, value: 3 }, { source: S2, value: 3 }'))).toEqual([
      'casualties[0].status: confirmed by one origin, S1: casualties of Guards',
    ]);
    expect(check(row('{ source: S1, value: 3 }, { source: S3, value: 3 }'))).toEqual([]);
    const details = 'details: [{ text: D, status: confirmed }]';
    expect(check(`persons: [{ id: p, name: P, role: official, standing: S, sources: [S1, S3], ${details} }]`)).toEqual([]);
    expect(check(`persons: [{ id: p, name: P, role: official, standing: S, sources: [S1], ${details} }]`)).toEqual([
      'persons[0].details[0].status: confirmed by one origin, S1: detail D',
    ]);
    expect(check('context: [{ id: c, title: T, paragraphs: [{ text: P, status: confirmed, sources: [S3] }] }]')).toEqual([
      'context[0].paragraphs[0].status: confirmed by one origin, S3: context P',
    ]);
  });
});

it.each(['reported', 'claimed', 'disputed', 'background'])('%s needs no second source', (status) =>
  expect(claim('S1', status)).toEqual([]),
);
