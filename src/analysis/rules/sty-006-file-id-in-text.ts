/** STY006: an id of the file in a sentence that is printed. */
import type { Briefing } from '../../briefing/briefing.ts';
import { type AuthorText, splitSentences } from './author-texts.ts';
import { phrasesIn } from './phrases-in-texts.ts';
import { printedTexts } from './printed-texts.ts';
import type { BriefingRule } from './rule.ts';

export const fileIdInText: BriefingRule = {
  code: 'STY006',
  name: 'file-id-in-text',
  severity: 'warning',
  what: 'A printed text names a source, claim, judgement, dispute, assumption or piece of evidence by its id in the file: S1, C10, J3. Ids of hypotheses, and those of evidence beside the matrix, are printed there and let pass.',
  why: 'The reader has the deck and not the file. On the slides sources have numbers, which change with every edition, and the rest has no name at all.',
  source: 'practice of editing',
  wrong: `sources:
  - { id: S1, kind: agency, title: Same-day report, reliability: B }
situation:
  - { text: "Two guards were killed; S1 says three.", sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Same-day report, reliability: B }
situation:
  - { text: "Two guards were killed; the agency says three.", sources: [S1] }
`,
  check: ({ briefing }) => {
    const names = namesOf(briefing);
    if (names.size === 0) return [];
    const texts = printedTexts(briefing).map(
      ({ text, at }): AuthorText => ({ text, at, kind: 'note', sentences: splitSentences(text) }),
    );
    return phrasesIn(texts, /(?<![\p{L}\p{N}/.-])\p{Lu}{1,3}\d{1,4}\p{L}?(?![\p{L}\p{N}-])/gu).flatMap(
      ({ at, words, within }) => {
        const name = names.get(words);
        if (name === undefined || (name === 'piece of evidence' && /^(?:hypotheses|evidence)/u.test(at))) return [];
        return [
          {
            at,
            within,
            message: `id of the file in a printed text: ${words}`,
            hints: [`say which ${name} is meant in words: ${examples[name]}`],
          },
        ];
      },
    );
  },
};

type Named = keyof typeof examples;

const examples = {
  source: '“the agency”, “the ministry’s first report”',
  claim: '“the ministry’s figure”',
  judgement: '“the judgement on who did it”',
  dispute: '“the dispute over the weapons”',
  assumption: '“if the clock times are local”',
  'piece of evidence': '“the weapons left behind”',
} as const;

function namesOf(briefing: Briefing): ReadonlyMap<string, Named> {
  const lists: readonly (readonly [Named, readonly { readonly id: string }[]])[] = [
    ['piece of evidence', briefing.evidence],
    ['assumption', briefing.assumptions],
    ['dispute', briefing.disputes],
    ['judgement', briefing.key_judgements],
    ['claim', briefing.claims],
    ['source', briefing.sources],
  ];
  const named = new Map(lists.flatMap(([name, items]) => items.map(({ id }) => [id, name] as const)));
  for (const { id } of briefing.hypotheses) named.delete(id);
  return named;
}
