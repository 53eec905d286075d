import { describe, expect, it } from 'vitest';
import { gradeMissing } from '../../../src/analysis/rules/src-006-grade-missing.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(gradeMissing));

it('finds nothing in the first briefing', () => expect(findIn(gradeMissing, isfara)).toEqual([]));

const sources = `sources:
  - { id: S1, kind: agency, title: T }
  - { id: S2, kind: agency, title: T, reliability: F }
  - { id: S3, kind: agency, title: T }
`;

describe('a missing grade', () => {
  it('of a source that is cited, and of a claim', () =>
    expect(said(gradeMissing, `${sources}claims:\n  - { id: C1, text: T, sources: [S1, S2] }\n`)).toEqual([
      'sources[0]: missing reliability: source S1',
      'claims[0]: missing credibility: claim C1',
    ]));

  it('is not asked of a source that nothing cites', () =>
    expect(said(gradeMissing, `${sources}claims:\n  - { id: C1, text: T, credibility: 3, sources: [S2] }\n`)).toEqual([]));

  it('is not F or 6: those say that it cannot be judged', () =>
    expect(said(gradeMissing, `${sources}claims:\n  - { id: C1, text: T, credibility: 6, sources: [S2] }\n`)).toEqual([]));
});
