import { describe, expect, it } from 'vitest';
import { noSourceSummary } from '../../../src/analysis/rules/src-011-no-source-summary.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(noSourceSummary));

it('finds nothing in the first briefing', () => expect(findIn(noSourceSummary, isfara)).toEqual([]));

const sources = (count: number, more = '') =>
  `sources:\n${Array.from({ length: count }, (_, index) => `  - { id: S${index}, kind: agency, title: T${more} }\n`).join('')}`;

describe('a source summary', () => {
  it('is missed from the fourth source on', () => {
    expect(said(noSourceSummary, sources(4))).toEqual(['sources: missing source summary: 4 sources']);
    expect(said(noSourceSummary, sources(3))).toEqual([]);
  });

  it('is not missed where it is written, or where the rest is background', () => {
    expect(said(noSourceSummary, `${sources(9)}source_summary: Nine agencies.\n`)).toEqual([]);
    expect(said(noSourceSummary, sources(9, ', appended: true'))).toEqual([]);
  });
});
