import { describe, expect, it } from 'vitest';
import { contradictionUnmarked } from '../../../src/analysis/rules/fac-004-contradiction-unmarked.ts';
import { findingsOf, said } from './findings-of.ts';

const claims = `claims:
  - { id: A, text: They fled., contradicts: [B] }
  - { id: B, text: They stayed., contradicts: [A, C] }
  - { id: C, text: They died. }
`;
const dispute = (ids: string) => `disputes: [{ id: D1, question: Who?, claims: [${ids}], reading: Open. }]\n`;

describe('FAC004 contradiction-unmarked', () => {
  it('each pair once, with the other claim', () => {
    expect(said(contradictionUnmarked, claims)).toEqual([
      'claims[0].contradicts[0]: contradiction without a dispute: A, B',
      'claims[1].contradicts[1]: contradiction without a dispute: B, C',
    ]);
    expect(findingsOf(contradictionUnmarked, claims)[0]?.related).toEqual([{ at: 'claims[1].text', note: 'the other claim' }]);
  });

  it('a dispute that shows only one of them does not help', () =>
    expect(said(contradictionUnmarked, claims + dispute('A, C'))).toHaveLength(2));

  it('lets pass what stands in a dispute together', () => {
    expect(said(contradictionUnmarked, claims + dispute('A, B, C'))).toEqual([]);
    expect(said(contradictionUnmarked, 'claims: [{ id: A, text: They fled., contradicts: [A] }]\n')).toEqual([]);
  });
});
