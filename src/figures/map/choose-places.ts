/** Chooses one place for each label so that no two overlap: the best by cost, found by trying in order and backing out. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { LaidBody } from '../../text/body.ts';
import { overlaps, passes } from '../overlap.ts';
import { cross, type Leader } from './leaders.ts';

export interface LabelCandidate {
  readonly box: Box;
  readonly body: LaidBody;
  /** Lower is better. */
  readonly cost: number;
  /** The line to its mark, where it needs one. */
  readonly leader?: Leader;
}

export interface Wanted {
  /** What it costs to leave the label out. */
  readonly worth: number;
  /** Free of everything that does not move; cheapest first. */
  readonly candidates: readonly LabelCandidate[];
}

type Choice = (LabelCandidate | undefined)[];

const gap: Pt = 1;
/**
 * After so many pairs of labels that were compared the best choice so far is taken. The limit is a count and no time, so that
 * every machine finds the same.
 */
const patience = 150_000;

const strikes = ({ leader }: LabelCandidate, { box }: LabelCandidate): boolean =>
  leader !== undefined && passes(leader[0], leader[1], box);

/** Whether two labels cannot both stand: one on the other, or under its leader. */
const clash = (a: LabelCandidate, b: LabelCandidate): boolean =>
  overlaps(a.box, b.box, gap) ||
  strikes(a, b) ||
  strikes(b, a) ||
  (a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader));

function clashesWithAny(candidate: LabelCandidate, chosen: Choice): boolean {
  for (const other of chosen) if (other && clash(other, candidate)) return true;
  return false;
}

/** For each label, in the order given, the chosen candidate; undefined where it is left out. The important come first. */
export function choosePlaces(labels: readonly Wanted[]): readonly (LabelCandidate | undefined)[] {
  const floors = labels.map(({ worth, candidates }) => Math.min(worth, candidates[0]?.cost ?? worth));
  const floorFrom = sumsFrom(floors);
  let [best, bestCost, compared] = [labels.map((): LabelCandidate | undefined => undefined), Number.POSITIVE_INFINITY, 0];
  const chosen: Choice = [];
  const search = (index: number, cost: number): void => {
    const label = labels[index];
    if (!label) {
      if (cost < bestCost) [best, bestCost] = [[...chosen], cost];
      return;
    }
    for (let at = 0; at <= label.candidates.length; at++) {
      // After the last one: without a label.
      const candidate = label.candidates[at];
      const sum = cost + (candidate ? candidate.cost : label.worth);
      // Candidates come in the order of their costs: what follows is no better. A first choice is always found.
      if (sum + (floorFrom[index + 1] ?? 0) >= bestCost || (bestCost < Number.POSITIVE_INFINITY && compared > patience)) return;
      compared += chosen.length + 1;
      if (candidate && clashesWithAny(candidate, chosen)) continue;
      chosen.push(candidate);
      search(index + 1, sum);
      chosen.pop();
    }
  };
  search(0, 0);
  return makeRoom(labels, best);
}

/** Rounds of making room: each brings in one label or more, or is the last. */
const mostRounds = 8;
const mostMoved = 3;

/** What was found in time need not be the best: labels that are left out come in where those in their way can move. */
function makeRoom(labels: readonly Wanted[], found: readonly (LabelCandidate | undefined)[]): Choice {
  let choice: Choice = [...found];
  let compared = 0;
  /** The choice with the candidate in it, and those in its way elsewhere. */
  const moveAside = (index: number, candidate: LabelCandidate): Choice | undefined => {
    compared += choice.length;
    const inTheWay = choice.flatMap((other, at) => (other && clash(other, candidate) ? [at] : []));
    if (inTheWay.length > mostMoved) return undefined;
    const moved: Choice = choice.map((other, at) => (at === index ? candidate : inTheWay.includes(at) ? undefined : other));
    for (const at of inTheWay) {
      const stand = labels[at]?.candidates.find((other) => {
        compared += choice.length;
        return !moved.some((taken) => taken && clash(taken, other));
      });
      if (!stand) return undefined;
      moved[at] = stand;
    }
    return moved;
  };
  const bringIn = (index: number): Choice | undefined => {
    for (const candidate of labels[index]?.candidates ?? []) {
      const moved = compared > patience ? undefined : moveAside(index, candidate);
      if (moved) return moved;
    }
    return undefined;
  };
  for (let round = 0; round < mostRounds; round++) {
    const before = choice;
    for (let index = 0; index < labels.length; index++) if (!choice[index]) choice = bringIn(index) ?? choice;
    if (choice === before) break;
  }
  return choice;
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
