import { describe, expect, it } from 'vitest';
import { unusedSource } from '../../../src/analysis/rules/src-003-unused-source.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(unusedSource));

it('finds nothing in the first briefing', () => expect(findIn(unusedSource, isfara)).toEqual([]));

const check = (more: string) =>
  said(unusedSource, `sources:\n  - { id: S1, kind: agency, title: T }\n  - { id: S2, kind: agency, title: T${more}`);

describe('a source', () => {
  it('that nothing cites is unused', () =>
    expect(check(' }\nclaims: [{ id: C1, text: T, sources: [S1] }]')).toEqual(['sources[1]: unused source: S2']));

  it.each([
    [' }\nclaims: [{ id: C1, text: T, sources: [S1, S2] }]', 'by a claim'],
    [' }\nkey_judgements: [{ id: J1, statement: T, sources: [S1, S2] }]', 'by a judgement'],
    [
      ' }\nincidents: [{ id: i, title: I, main: true, time: 2006 }]\npublished_totals: [{ measure: killed, value: 3, sources: [S1, S2] }]',
      'by a published total',
    ],
    [
      ' }\nincidents: [{ id: i, title: I, main: true, time: 2006 }]\nmateriel: [{ item: I, taken: { reports: [{ source: S1, value: 3 }, { source: S2, value: 4 }] } }]',
      'by reports',
    ],
    [', derived_from: [S1] }\nclaims: [{ id: C1, text: T, sources: [S2] }]', 'as the origin of another'],
    [', appended: true }\nclaims: [{ id: C1, text: T, sources: [S1] }]', 'as background'],
  ])('is used%s (%s)', (more) => expect(check(more)).toEqual([]));

  it('marked `appended: false` is not background', () =>
    expect(check(', appended: false }\nclaims: [{ id: C1, text: T, sources: [S1] }]')).toHaveLength(1));
});
