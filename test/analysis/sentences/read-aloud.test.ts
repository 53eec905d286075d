/**
 * Every sentence that Briefdeck words by itself, read against the file it came from: random briefings of every kind, and
 * a reader for each sentence that recomputes its claims. BRIEFDECK_RUNS=5000 makes a long run, BRIEFDECK_SEED another.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../src/analysis/sentences/sentence.ts';
import { readWhole } from '../../briefing/read.ts';
import { randomBriefing, writeBriefing } from '../../support/random-briefing/random-briefing.ts';
import type { RawBriefing } from '../../support/random-briefing/raw-briefing.ts';
import { speaker } from '../../support/speak.ts';
import { accused, accusedKicker, bottomLine, noClaim, noConviction, whyKicker } from './readers/attribution.ts';
import * as counts from './readers/counts.ts';
import { matrix } from './readers/matrix.ts';
import { faultsOf, type Wording } from './readers/reader.ts';
import { situation } from './readers/situation.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 200);

/** Which reader reads which sentence. */
const readers: readonly (readonly [string, (analysis: Analysis) => Sentence | null, readonly Wording[]])[] = [
  ['bottom line', ({ titles }) => titles.bottom_line, bottomLine],
  ['situation', ({ titles }) => titles.situation, situation],
  ['where', ({ titles }) => titles.where, counts.where],
  ['accused', ({ titles }) => titles.accused, accused],
  ['no claim', ({ titles }) => titles.no_claim, noClaim],
  ['no conviction', ({ titles }) => titles.no_conviction, noConviction],
  ['kicker of accused', ({ kickers }) => kickers.accused, accusedKicker],
  ['kicker of why', ({ kickers }) => kickers.why, whyKicker],
  ['persons', ({ titles }) => titles.persons, counts.persons],
  ['relations', ({ titles }) => titles.relations, counts.relations],
  ['linked', ({ titles }) => titles.linked, counts.linked],
  ['disputes', ({ titles }) => titles.disputes, counts.disputes],
  ['matrix', ({ titles }) => titles.matrix, matrix],
  ['hypotheses', ({ titles }) => titles.hypotheses, counts.hypotheses],
  ['questions', ({ titles }) => titles.questions, counts.questions],
  ['indicators', ({ titles }) => titles.indicators, counts.indicators],
  ['sources', ({ titles }) => titles.sources, counts.sources],
  ['method', ({ titles }) => titles.method, counts.method],
];

const analysisOf = (raw: RawBriefing): Analysis => {
  const { value } = analyze(readWhole(writeBriefing(raw)));
  if (!value) throw new Error('a whole briefing has an analysis');
  return value;
};

const say = speaker('en');
/** What was said how often: a wording that never comes proves nothing. */
const said = new Map<string, number>();
const tell = (sentence: Sentence): string => {
  for (const key of keysIn(sentence)) said.set(key, (said.get(key) ?? 0) + 1);
  return say(sentence);
};

/** Of the sentence, and of those within it: one clause after the other is a sentence of both. */
const keysIn = ({ key, values }: Sentence): readonly string[] => [
  key,
  ...Object.values(values).flatMap((filling) =>
    typeof filling === 'object' && filling.kind === 'sentence' ? keysIn(filling.sentence) : [],
  ),
];

/** Everything in one property: reading and analysing a briefing takes far longer than reading its sentences. */
const faultsIn = (raw: RawBriefing): readonly string[] => {
  const analysis = analysisOf(raw);
  return [
    ...readers.flatMap(([name, sentenceOf, wordings]) => {
      const sentence = sentenceOf(analysis);
      return faultsOf(sentence && tell(sentence), wordings, raw).map((fault) => `${name}: ${fault}`);
    }),
    ...analysis.linked.flatMap(({ heading }, index) => faultsOf(tell(heading), counts.linkedHeading(raw, index), raw)),
    ...allOf(analysis).flatMap(russianFaults),
  ];
};

const allOf = ({ titles, kickers, linked, actors }: Analysis): readonly Sentence[] => [
  ...[titles, kickers].flatMap((group) =>
    Object.values(group as unknown as Readonly<Record<string, Sentence | null>>).flatMap((each) => (each?.key ? [each] : [])),
  ),
  ...titles.linchpins,
  ...linked.map(({ heading }) => heading),
  ...actors.map(({ title }) => title),
];

const sayRussian = speaker('ru');

/** In Russian the claims are those of the same label; names must stand in it as they are. */
function russianFaults(sentence: Sentence): readonly string[] {
  const text = sayRussian(sentence);
  const names = Object.values(sentence.values).flatMap((filling) =>
    typeof filling === 'object' && filling.kind === 'names' ? filling.names : [],
  );
  const lost = names.filter((name) => !text.includes(name) && !text.startsWith(name.charAt(0).toUpperCase() + name.slice(1)));
  return [
    ...lost.map((name) => `${text}: not the name as it is, ${name}`),
    ...(/[{}]|undefined|null/u.test(text) ? [`${text}: not whole`] : []),
  ];
}

describe('a sentence claims no more than the file says', () => {
  it('whatever the briefing', { timeout: 240_000 + numRuns * 100 }, () => {
    fc.assert(
      fc.property(randomBriefing, (raw) => {
        expect(faultsIn(raw)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('and most wordings are said by some of these briefings', () => {
    expect(said.size).toBeGreaterThan(75);
  });
});
