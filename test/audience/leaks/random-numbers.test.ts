/**
 * No number of figures with labels at random can be found from the shown ones: held against a solution of its own, by elimination
 * in whole numbers, and where there is little to try, by trying. BRIEFDECK_RUNS=5000 makes a long run of it.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { findNumberLeaks } from '../../../src/audience/leaks/number-leaks.ts';
import { labelIn } from '../../../src/foundation/audience-name.ts';
import { readWhole } from '../../briefing/read.ts';
import { hiddenNumbers } from '../../support/random-briefing/hidden-numbers.ts';
import { labelledBriefing } from '../../support/random-briefing/labelled.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 150);

/** The smallest and greatest value that a hidden figure can have beside the others, by trying all. */
function tried(
  k: number,
  count: number,
  sums: readonly { readonly of: readonly number[]; readonly sum: number }[],
): readonly [number, number] {
  const most = (index: number) => Math.min(...sums.filter(({ of }) => of.includes(index)).map(({ sum }) => sum), 50);
  let [low, high] = [Number.POSITIVE_INFINITY, -1];
  const go = (index: number, values: readonly number[]): void => {
    if (index === count) {
      if (!sums.every(({ of, sum }) => of.reduce((all, each) => all + (values[each] ?? 0), 0) === sum)) return;
      low = Math.min(low, values[k] ?? 0);
      high = Math.max(high, values[k] ?? 0);
      return;
    }
    for (let value = 0; value <= most(index); value += 1) go(index + 1, [...values, value]);
  };
  go(0, []);
  return [low, high];
}

it(
  'finds each number that follows from those shown, and no other',
  () => {
    const told = { cases: 0, refused: 0, hidden: 0, triedOut: 0 };
    fc.assert(
      fc.property(labelledBriefing, (labelled) => {
        const whole = readWhole(labelled.text);
        const asked = labelIn(labelled.audience) ?? '';
        const version = forAudience(whole, asked, () => undefined).value;
        if (!version) throw new Error('no version');
        const leaks = new Set(findNumberLeaks(version, () => undefined).map(({ amount }) => amount.at));
        const { hidden, sums, determined } = hiddenNumbers(labelled);
        for (const [index, at] of hidden.entries()) {
          if (determined.has(index)) expect([at, leaks.has(at)]).toEqual([at, true]);
          const isKnown = sums.some(({ of }) => of.includes(index));
          if (!isKnown) expect([at, leaks.has(at)]).toEqual([at, false]);
          if (!isKnown || hidden.length > 3) continue;
          const [low, high] = tried(
            index,
            hidden.filter((_each, other) => other <= 3).length,
            sums.filter(({ of }) => of.every((each) => each < 4)),
          );
          if (sums.every(({ of }) => of.length <= 3)) {
            told.triedOut += 1;
            expect([at, low, high, leaks.has(at)]).toEqual([at, low, high, high - low <= (high >= 20 ? 1 : 0)]);
          }
        }
        told.cases += 1;
        told.hidden += hidden.length;
        told.refused += leaks.size > 0 ? 1 : 0;
      }),
      { numRuns },
    );
    if (numRuns > 1000) console.info(JSON.stringify(told));
    expect(told.refused).toBeGreaterThan(0);
  },
  60_000 + numRuns * 200,
);
