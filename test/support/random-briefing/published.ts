/** Totals that others published, of every scope, and replacing each other. */
import fc from 'fast-check';
import { has, maybe, rarely, sourcesIn } from './parts.ts';
import { anyDate, anyFigure } from './quantities.ts';
import { type Raw, wordsOf } from './raw-briefing.ts';

const sourceIds = ['S1', 'S2', 'S3'];

export const randomPublished = fc
  .array(
    fc.record({
      measure: fc.constantFrom<Raw>(
        ...(['killed', 'killed', 'killed', 'wounded', 'customers', 'energy', 'detained', 'displaced', 'missing'].map(
          (measure) => ({
            measure,
          }),
        ) as readonly Raw[]),
        { measure: 'damage', unit: 'million EUR', prices: 2024 },
      ),
      value: fc.oneof(
        { weight: 3, arbitrary: anyFigure },
        { weight: 2, arbitrary: fc.constantFrom('up to 34', 'at least 2', 1, 2, 3, 4) },
      ),
      by: maybe(fc.constantFrom('State agency', 'Court')),
      as_of: maybe(anyDate),
      includes_attackers: maybe(fc.boolean()),
      places: rarely(fc.constantFrom(['a'], ['a', 'b'])),
      parties: rarely(fc.constantFrom(['v'], ['g'], ['v', 'police'])),
      supersedes: rarely(fc.constantFrom(...sourceIds)),
      note: maybe(fc.constant('It counts others.')),
      sources: sourcesIn(sourceIds),
    }),
    { maxLength: 3 },
  )
  .map((all) => replacing(all.map(({ measure, ...rest }): Raw => ({ ...measure, ...has(rest) }))));

/** Only another total of the same measure is replaced, and only the last row replaces, so that no circle arises. */
const replacing = (all: readonly Raw[]): readonly Raw[] =>
  all.map((row, index) => {
    const { supersedes, ...rest } = row;
    const isThere =
      index === all.length - 1 &&
      all.some(
        (other) => other !== row && other.measure === row.measure && wordsOf(other, 'sources').includes(String(supersedes)),
      );
    return isThere ? row : rest;
  });
