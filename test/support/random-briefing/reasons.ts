/** Explanations with rated evidence and judgements, questions, indicators. */
import fc from 'fast-check';
import { has, maybe } from './parts.ts';
import type { Raw } from './raw-briefing.ts';

const titles = ['Submarine landslides raised the tsunami', 'Drug traffickers', 'an inside job', 'Negligence'];
const likelihoods = ['very unlikely', 'roughly even chance', 'likely', 'almost certain'];

const randomEvidence = (ids: readonly string[]) =>
  fc
    .record({
      credibility: fc.constantFrom('low', 'medium', 'high'),
      relevance: fc.constantFrom('low', 'medium', 'high'),
      ratings: fc.tuple(...ids.map(() => maybe(fc.constantFrom('CC', 'C', 'N', 'I', 'II', 'NA')))),
      isWhole: fc.boolean(),
    })
    .map(
      ({ ratings, isWhole, ...rest }): Raw => ({
        text: 'Most rifles were left behind',
        ...rest,
        ratings: has(Object.fromEntries(ids.map((id, index) => [id, ratings[index] ?? (isWhole ? 'N' : undefined)]))),
        sources: ['S2'],
      }),
    );

const randomJudgement = (ids: readonly string[]) =>
  fc
    .record({
      hypothesis: ids.length > 0 ? maybe(fc.constantFrom(...ids)) : fc.constant(undefined),
      likelihood: maybe(fc.constantFrom(...likelihoods)),
      confidence: maybe(fc.constantFrom('low', 'moderate', 'high')),
    })
    .map((judgement): Raw => ({ statement: 'It happened so.', ...has(judgement) }));

const numbered = (list: readonly Raw[], letter: string): readonly Raw[] =>
  list.map((each, index) => ({ id: `${letter}${index + 1}`, ...each }));

const randomExplanations = fc.subarray(titles).chain((chosen) => {
  const hypotheses = chosen.map((title, index): Raw => ({ id: `H${index + 1}`, title }));
  const ids = hypotheses.map(({ id }) => String(id));
  return fc
    .tuple(
      ids.length > 0 ? fc.array(randomEvidence(ids), { maxLength: 4 }) : fc.constant([]),
      fc.array(randomJudgement(ids), { maxLength: 4 }),
    )
    .map(([evidence, judgements]) => ({
      hypotheses,
      evidence: numbered(evidence, 'E'),
      key_judgements: numbered(judgements, 'J'),
    }));
});

const key = maybe(fc.boolean());

const randomQuestions = fc.array(
  fc
    .tuple(fc.constantFrom('motive', 'actors', 'facts'), key)
    .map(([group, isKey]): Raw => has({ question: 'What happened?', group, why: 'It matters.', how: 'By asking.', key: isKey })),
  { maxLength: 14 },
);

const randomIndicators = fc.array(
  key.map((isKey): Raw => has({ text: 'A group claims it', changes: 'Would support one.', key: isKey })),
  { maxLength: 3 },
);

export const randomReasons = fc
  .record({ explanations: randomExplanations, questions: randomQuestions, indicators: randomIndicators })
  .map(({ explanations, ...rest }) => ({ ...explanations, ...rest }));
