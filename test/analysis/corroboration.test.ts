import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats, independentOrigins } from '../../src/analysis/corroboration.ts';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { memory } from './clocks.ts';

const read = (...sources: string[]): Briefing =>
  readWhole(briefing(`sources:\n${sources.map((each) => `  - { kind: agency, title: T, ${each} }\n`).join('')}`));

const chain = read(
  'id: S1, publisher: RIA Novosti',
  'id: S2, publisher: Asia-Plus, derived_from: [S1]',
  'id: S3, publisher: Third, derived_from: [S2]',
  'id: S4, publisher: " ria  novosti "',
  'id: S5',
  'id: S6',
  'id: S7, publisher: Asia-Plus',
  'id: S8, derived_from: [S5, S6]',
  'id: S9, derived_from: [S8]',
);

describe('independent origins', () => {
  it.each([
    [[], []],
    [['S1'], ['S1']],
    [['S2'], ['S1']],
    [['S1', 'S1'], ['S1']],
    [['S3', 'S2', 'S1'], ['S1']],
    // One publisher, two pieces; but a piece that repeats another publisher belongs to that one.
    [['S1', 'S4'], ['S1']],
    [['S4'], ['S1']],
    [['S3', 'S4'], ['S1']],
    [
      ['S2', 'S7'],
      ['S7', 'S1'],
    ],
    // Without a publisher nobody is taken for another.
    [
      ['S5', 'S6'],
      ['S5', 'S6'],
    ],
    // A compilation counts for one of its origins, and for none beside one of them.
    [['S8'], ['S5']],
    [['S8', 'S9'], ['S5']],
    [['S8', 'S6'], ['S6']],
    [
      ['S8', 'S5', 'S6'],
      ['S5', 'S6'],
    ],
  ])('of %j are %j', (sources, origins) => expect(independentOrigins(sources, chain, memory)).toEqual(origins));

  it('of sources that repeat each other are one', () => {
    const ring = read(
      'id: C, derived_from: [A]',
      'id: A, derived_from: [B]',
      'id: B, derived_from: [A]',
      'id: D, derived_from: [D]',
    );
    expect(independentOrigins(['A', 'B', 'C'], ring, memory)).toEqual(['A']);
    expect(independentOrigins(['D', 'A'], ring, memory)).toEqual(['D', 'A']);
  });

  it('are found at the end of a long chain', () => {
    const links = Array.from(
      { length: 2_000 },
      (_, index) => `id: L${index}${index === 0 ? '' : `, derived_from: [L${index - 1}]`}`,
    );
    expect(independentOrigins(['L1999', 'L0', 'L1000'], read(...links), memory)).toEqual(['L0']);
  });
});

describe('echoes', () => {
  it('are those that repeat, in whatever order they stand', () => {
    const echo = { source: 'S2', of: 'S1', origin: 'S1' };
    expect(findRepeats(['S1', 'S2'], chain, memory)).toEqual([echo]);
    expect(findRepeats(['S2', 'S1'], chain, memory)).toEqual([echo]);
    expect(findRepeats(['S2', 'S3', 'S5'], chain, memory)).toEqual([{ source: 'S3', of: 'S2', origin: 'S1' }]);
    expect(findRepeats(['S2', 'S5', 'S6'], chain, memory)).toEqual([]);
  });
});

describe('of any sources', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
  const sources = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({ from: fc.subarray(ids), publisher: fc.constantFrom('P', 'Q', null) })
        .map(
          ({ from, publisher }) =>
            `id: ${id}, derived_from: [${from.join(', ')}]${publisher === null ? '' : `, publisher: ${publisher}`}`,
        ),
    ),
  );

  it('there are as many origins as sources that are no echo, at least one, in any order', () =>
    fc.assert(
      fc.property(sources, fc.shuffledSubarray(ids, { minLength: 1 }), (written, cited) => {
        const value = read(...written);
        const origins = independentOrigins(cited, value, memory);
        expect(origins.length).toBe(cited.length - findRepeats(cited, value, memory).length);
        expect(origins.length).toBeGreaterThan(0);
        expect(new Set(origins).size).toBe(origins.length);
        expect(independentOrigins([...cited, ...cited], value, memory)).toEqual(origins);
      }),
      { numRuns: 60 },
    ));
});
