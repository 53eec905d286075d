/** SRC023: an inference that carries the number of a source. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

/** By which an author says that a sentence is his own. */
const ownWords =
  /(?<!\p{L})(?:our (?:own )?(?:inference|conclusion|reading)|we (?:infer|conclude)|наш\p{L}* (?:собственн\p{L}* )?(?:вывод|умозаключени)\p{L}*|мы (?:заключаем|делаем вывод))(?!\p{L})/iu;

export const inferenceWithNumber: BriefingRule = {
  code: 'SRC023',
  name: 'inference-with-number',
  severity: 'warning',
  what: 'A statement that is an inference, by `inferred_from:` or by words like “our inference”, has `sources:` as well.',
  why: 'The number of a source behind a sentence says that the source says so. What the author concludes from it is told apart: “our inference from” and the number.',
  source: 'ICD 203 (underlying information told apart from judgements)',
  wrong: `sources: [{ id: S1, kind: article, title: Raid on a customs house, reliability: C }]
situation:
  - { text: "Our inference: the crates were what they came for.", sources: [S1] }
`,
  right: `sources: [{ id: S1, kind: article, title: Raid on a customs house, reliability: C }]
situation:
  - { text: The crates were what they came for., inferred_from: [S1] }
`,
  check: ({ briefing }) =>
    readInferences(briefing).flatMap(({ at, sources, inferred_from, words }) =>
      sources.length > 0 && (inferred_from.length > 0 || words.some((text) => ownWords.test(text ?? '')))
        ? [
            {
              at: `${at}.sources`,
              message: `inference with the number of a source: ${sources.join(', ')}`,
              hints: ['write `inferred_from:` instead of `sources:`; the slide then says “our inference from” and the number'],
            },
          ]
        : [],
    ),
};

interface Inference {
  readonly at: string;
  readonly sources: readonly string[];
  readonly inferred_from: readonly string[];
  readonly words: readonly (string | null)[];
}

/** All that may be inferred, with its words. */
function readInferences(briefing: Briefing): readonly Inference[] {
  const { bottom_line, key_judgements, situation, context, hypotheses, evidence, assumptions } = briefing;
  const texts = [
    ...(bottom_line ? [bottom_line] : []),
    ...situation,
    ...context.flatMap(({ paragraphs }) => paragraphs),
    ...hypotheses.flatMap((hypothesis) => [...hypothesis.for, ...hypothesis.against]),
    ...evidence,
    ...assumptions,
  ];
  return [
    ...texts.map((each) => ({ ...each, words: [each.text] })),
    ...key_judgements.map((each) => ({ ...each, words: [each.statement, each.basis] })),
  ];
}
