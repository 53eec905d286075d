/** FAC004: claims that contradict each other, and no dispute that shows them together. */
import type { BriefingRule } from './rule.ts';

export const contradictionUnmarked: BriefingRule = {
  code: 'FAC004',
  name: 'contradiction-unmarked',
  severity: 'error',
  what: 'A claim names another in `contradicts:`, and no dispute lists both.',
  why: 'Each of the two may end up on a slide of its own. The reader must see version against version, and how you read it.',
  source: 'ICD 203, standard 6 (significant contrary information)',
  wrong: `claims:
  - { id: C1, text: The men took the weapons with them., contradicts: [C2] }
  - { id: C2, text: The weapons were found in a car. }
`,
  right: `claims:
  - { id: C1, text: The men took the weapons with them., contradicts: [C2] }
  - { id: C2, text: The weapons were found in a car. }
disputes:
  - id: D1
    question: Where are the weapons?
    claims: [C1, C2]
    reading: Most were left behind; what the men took can only be the rest.
`,
  check({ briefing: { claims, disputes } }) {
    const disputesOf = new Map<string, Set<number>>();
    for (const [index, dispute] of disputes.entries()) {
      for (const id of dispute.claims) disputesOf.set(id, (disputesOf.get(id) ?? new Set()).add(index));
    }
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const isShown = (one: string, other: string): boolean => {
      const shared = disputesOf.get(other);
      return [...(disputesOf.get(one) ?? [])].some((dispute) => shared?.has(dispute));
    };
    const seen = new Set<string>();
    return claims.flatMap((claim) =>
      claim.contradicts.flatMap((id, index) => {
        const pair = JSON.stringify([claim.id, id].sort());
        if (id === claim.id || seen.has(pair) || isShown(claim.id, id)) return [];
        seen.add(pair);
        const other = byId.get(id);
        return [
          {
            at: `${claim.at}.contradicts[${index}]`,
            message: `contradiction without a dispute: ${claim.id}, ${id}`,
            hints: [
              `add to \`disputes:\` an item with \`claims: [${claim.id}, ${id}]\`, the question between them, and your reading`,
            ],
            related: other ? [{ at: `${other.at}.text`, note: 'the other claim' }] : [],
          },
        ];
      }),
    );
  },
};
