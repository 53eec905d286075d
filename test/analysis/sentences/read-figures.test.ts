/**
 * Every number that Briefdeck computes and every sentence about one, read against the file it came from: an oracle of
 * our own counts the raw records by the algebra of figures. BRIEFDECK_RUNS=10000 makes a long run, BRIEFDECK_SEED another.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/analysis/sentences/sentence.ts';
import { countedBriefing } from '../../support/random-briefing/random-briefing.ts';
import { speaker } from '../../support/speak.ts';
import { russianFaults } from './figures/in-russian.ts';
import { faultsIn } from './figures/read-figures.ts';
import { roundTripFaults } from './figures/round-trip.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 300);

const [english, russian] = [speaker('en'), speaker('ru')];
const said = new Map<string, number>();
const say = (sentence: Sentence): string => {
  for (const key of keysOf(sentence)) said.set(key, (said.get(key) ?? 0) + 1);
  return english(sentence);
};
const keysOf = ({ key, values }: Sentence): readonly string[] => [
  key,
  ...Object.values(values).flatMap((filling) =>
    typeof filling !== 'object'
      ? []
      : filling.kind === 'sentence'
        ? keysOf(filling.sentence)
        : filling.kind === 'list'
          ? filling.sentences.flatMap(keysOf)
          : [],
  ),
];

const every = (start: string, names: string) => names.split(' ').map((name) => `${start}.${name}`);
const wordings = [
  ...every(
    'titles.casualties',
    'exact range word unstated unknown measure plain disputed share highest highestFrom widest widestFrom byParty',
  ),
  ...every('titles.casualties.excluding', 'exact range word unstated unknown share'),
  ...every('titles.published', 'allDiffer differ agree plain gap'),
  ...every('titles.situation', 'balance balanceIf noneLeftIf size counted plain both'),
  ...every('titles.conflicts', 'given many'),
  ...every('titles.materiel', 'outstanding nothing recovered unstated damage plain'),
  ...every('titles.disputes', 'asked differ disputed'),
  ...every('figures', 'measure excluding detained outstanding noFigure noFigures incomplete disputed stands pricesOf sum'),
  ...every('published', 'nothing equal compatible inside over more fewer bestAndRange best both'),
  ...every('conflict', 'of alone size'),
  ...[
    'titles.toll',
    'titles.tollDays',
    'titles.tollChange',
    'casualties.noFigure',
    'sentences.then',
    'measures.ofItem',
    'measures.own',
  ],
];

describe('a figure claims no more than the file says', () => {
  it('whatever is counted', { timeout: 240_000 + numRuns * 100 }, () => {
    fc.assert(
      fc.property(countedBriefing, (raw) => {
        expect(faultsIn(raw, say, (analysis) => [...russianFaults(analysis, russian), ...roundTripFaults(analysis)])).toEqual([]);
      }),
      { numRuns },
    );
  });

  // A reader that never meets its sentence proves nothing.
  it.skipIf(process.env.BRIEFDECK_SEED).each(wordings)('and %s was said by some of these briefings', (key) => {
    expect(said.get(key) ?? 0).toBeGreaterThan(0);
  });
});
