/** FAC009: a possible bias is told in words, and the field that other rules read is empty. */
import type { BriefingRule } from './rule.ts';

export const interestWithoutInterested: BriefingRule = {
  code: 'FAC009',
  name: 'interest-without-interested',
  severity: 'warning',
  what: 'An accusation or a suspicion tells an `interest:` of those who say so, and `interested:` does not say whether they are party to the matter. An actor’s own claim or denial is always its own affair.',
  why: 'SRC012 asks whether only interested parties say so, and reads `interested:` alone. A bias that stands in words only is printed and never counted.',
  source: 'ICD 203, standard 1 (motivation and bias of sources); consistency',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
actors:
  - id: movement
    name: The movement
    attribution:
      - { by: A rival group, kind: attributed, text: It was the movement., interest: It gains the movement's routes., status: claimed, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
actors:
  - id: movement
    name: The movement
    attribution:
      - { by: A rival group, kind: attributed, text: It was the movement., interest: It gains the movement's routes., interested: true, status: claimed, sources: [S1] }
`,
  check: ({ briefing }) =>
    briefing.actors.flatMap(({ attribution }) =>
      attribution
        .filter(({ kind }) => kind !== 'claimed' && kind !== 'denied')
        .filter(({ interest, interested }) => interested === null && interest !== null && !isNone.test(interest))
        .map(({ by, at }) => ({
          at: `${at}.interest`,
          message: `interest without \`interested\`: ${by}`,
          hints: ['add `interested: true` where they are party to the matter, `false` where they gain nothing by it'],
        })),
    ),
};

/** Nothing is told of an interest. */
const isNone =
  /^\W*(?:(?:is |it is )?not (?:stated|known|clear|said|given)|none|no (?:interest|known|stated|obvious)|unknown|unclear|unstated|не (?:указан|извест|назван|ясн)|нет(?!\p{L})|неизвест|неясн)/iu;
