/** Chooses one place for each label so that no two overlap: the best by cost, found by trying in order and backing out. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { LaidBody } from '../../text/body.ts';
import { overlaps } from '../overlap.ts';

export interface LabelCandidate {
  readonly box: Box;
  readonly body: LaidBody;
  /** Lower is better. */
  readonly cost: number;
}

export interface Wanted {
  /** What it costs to leave the label out. */
  readonly worth: number;
  /** Free of everything that does not move; cheapest first. */
  readonly candidates: readonly LabelCandidate[];
}

const gap: Pt = 1;
/**
 * After so many trials the best choice so far is taken. The limit is a count and no time, so that every machine finds the same.
 */
const patience = 20_000;

/** For each label, in the order given, the chosen candidate; undefined where it is left out. The important come first. */
export function choosePlaces(labels: readonly Wanted[]): readonly (LabelCandidate | undefined)[] {
  const floors = labels.map(({ worth, candidates }) => Math.min(worth, candidates[0]?.cost ?? worth));
  const floorFrom = sumsFrom(floors);
  let [best, bestCost, trials] = [labels.map((): LabelCandidate | undefined => undefined), Number.POSITIVE_INFINITY, 0];
  const chosen: (LabelCandidate | undefined)[] = [];
  const search = (index: number, cost: number): void => {
    const label = labels[index];
    if (!label) {
      if (cost < bestCost) [best, bestCost] = [[...chosen], cost];
      return;
    }
    if (cost + (floorFrom[index] ?? 0) >= bestCost || trials++ > patience) return;
    for (const candidate of [...label.candidates, undefined]) {
      if (candidate && chosen.some((other) => other && overlaps(other.box, candidate.box, gap))) continue;
      chosen.push(candidate);
      search(index + 1, cost + (candidate ? candidate.cost : label.worth));
      chosen.pop();
    }
  };
  search(0, 0);
  return best;
}

/** At each index, the sum from there to the end. */
function sumsFrom(values: readonly number[]): readonly number[] {
  const sums = new Array<number>(values.length);
  let sum = 0;
  for (let index = values.length - 1; index >= 0; index--) {
    sum += values[index] ?? 0;
    sums[index] = sum;
  }
  return sums;
}
