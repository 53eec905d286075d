import { describe, expect, it } from 'vitest';
import { noGaps } from '../../../src/analysis/rules/gap-001-no-gaps.ts';
import { findingsOf, said } from './findings-of.ts';

const claims = (...statuses: string[]) =>
  `claims:\n${statuses.map((status, index) => `  - { id: C${index}, text: It was so., status: ${status} }\n`).join('')}`;
const question = 'questions: [{ question: What was it?, group: facts, why: It matters., how: Ask. }]\n';

describe('GAP001 no-gaps', () => {
  it('fires at the first claim in doubt, and counts them', () => {
    const more = claims('reported', 'disputed', 'unknown');
    expect(said(noGaps, more)).toEqual(['claims[1].status: missing questions: 2 claims are disputed or unknown']);
    expect(findingsOf(noGaps, more)[0]?.related).toEqual([{ at: 'claims[2].status', note: 'C2 too' }]);
    expect(said(noGaps, claims('disputed'))).toEqual(['claims[0].status: missing questions: a claim is disputed or unknown']);
  });

  it('is quiet with a question, or without doubt', () => {
    expect(said(noGaps, claims('disputed') + question)).toEqual([]);
    expect(said(noGaps, claims('reported', 'denied'))).toEqual([]);
  });
});
