/** Where the label of a place may stand: beside its mark, or farther off at the end of a leader. */
import type { Pt, Size } from '../../foundation/units.ts';
import type { LaidBody } from '../../text/body.ts';
import { crosses } from '../overlap.ts';
import type { LabelCandidate } from './choose-places.ts';
import { type Ground, isFree, usable } from './label-ground.ts';
import { distanceFrom, type Leader, leaderTo } from './leaders.ts';
import { type Mark, solidReach } from './marks.ts';
import { gapTo, isNearest } from './reach.ts';

/** Directions round a mark, best first: right and left read best, straight above and below are next. */
const directions = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const gaps: readonly Pt[] = [2, 7, 13];
/** Lengths of leaders that are tried, as far as a label can still be found from its mark. */
const farGaps: readonly Pt[] = [8, 14, 22, 32, 44, 58, 76, 98, 124, 156, 194, 240];
const farDirections = 16;
/** Numbers are narrow: more of them find room round a crowd. */
const numberDirections = 32;
/** On a map of more places than can be told apart, not every stand of every number is looked at. */
export const manyMarks = 40;
const farthestOfMany: Pt = 60;
const farthestAlone: Pt = 25;
/** What a leader costs, and a point of its length. */
const forLeader = 7;
const forLength = 0.12;
/** A shorter line would not be seen. */
const shortestLeader: Pt = 5;
/** Clear space between a leader and the marks that it passes. */
const passing: Pt = 1.5;
/** With so many free stands beside a mark that has no neighbours, those farther off are not looked at. */
const enoughStands = 9;
const crowded: Pt = 80;

/** A diagonal label stands a little nearer, since a circle leaves its corners free. */
function beside(mark: Mark, body: LaidBody, ring: number, reach = solidReach(mark)): readonly LabelCandidate[] {
  const { at } = mark;
  const gap = gaps[ring] ?? 0;
  return directions.map(([across, down], rank) => {
    const off = across !== 0 && down !== 0 ? (reach + gap) * 0.75 : reach + gap;
    const x = across === 0 ? at.x - body.width / 2 : across > 0 ? at.x + off : at.x - off - body.width;
    const y = down === 0 ? at.y - body.height / 2 : down > 0 ? at.y + off : at.y - off - body.height;
    return { box: { x, y, width: body.width, height: body.height }, body, cost: rank * 0.4 + ring * 3 };
  });
}

interface Far {
  readonly size: Size;
  readonly directions: number;
  /** Longer leaders are not tried. */
  readonly mostGap?: Pt | undefined;
  /** Whether each stand tells how long its leader is. */
  readonly isTellingGap?: boolean;
}

/** A label stands with the side towards its mark at the leader's end. */
function farOff(
  mark: Mark,
  body: LaidBody,
  { size, directions, mostGap = Number.POSITIVE_INFINITY, isTellingGap = false }: Far,
): readonly NumberStand[] {
  const { width, height } = size;
  return farGaps
    .filter((gap) => gap <= mostGap)
    .flatMap((gap) =>
      Array.from({ length: directions }, (_, index) => {
        const angle = (2 * Math.PI * index) / directions;
        const [across, down] = [Math.cos(angle), Math.sin(angle)];
        const off = solidReach(mark) + gap;
        const x = mark.at.x + across * off + (width / 2) * (snap(across) - 1);
        const y = mark.at.y + down * off + (height / 2) * (snap(down) - 1);
        return { box: { x, y, width, height }, body, cost: 2, ...(isTellingGap ? { gap } : {}) };
      }),
    );
}

/** Which side of the box is turned to the mark: -1 its end, 0 its middle, 1 its beginning. */
const snap = (part: number): number => (Math.abs(part) < 0.3 ? 0 : Math.sign(part));

/** A leader must not seem to end at another mark on its way, nor run under what covers the map. */
function isClear(leader: Leader, mark: Mark, { marks, taken }: Ground): boolean {
  const [from, to] = leader;
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  for (const other of marks) {
    const off = solidReach(other) + passing;
    const { x, y } = other.at;
    // Most marks are far from the line: this is asked more often than anything else of a map.
    if (other === mark || x < left - off || x > right + off || y < top - off || y > bottom + off) continue;
    if (distanceFrom(leader, other.at) < off && !isBeside(other, mark, off)) return false;
  }
  return !taken.some((box) => crosses(leader, box));
}

const isBeside = (other: Mark, mark: Mark, off: Pt): boolean =>
  Math.hypot(other.at.x - mark.at.x, other.at.y - mark.at.y) < solidReach(mark) + off;

function withLeader(candidate: LabelCandidate, mark: Mark, ground: Ground): readonly LabelCandidate[] {
  const gap = gapTo(candidate.box, mark);
  const leader = leaderTo(candidate.box, mark);
  if (gap < shortestLeader || !isClear(leader, mark, ground)) return [];
  return [{ ...candidate, leader, cost: candidate.cost + forLeader + gap * forLength }];
}

interface Stands {
  readonly ground: Ground;
  readonly worth: number;
  /** Whether stands at the ends of leaders are looked at, of which there are hundreds. */
  readonly isFar: boolean;
}

/** A stand that costs more is worse than one at the end of a short leader. */
export const worseThanFar = 10;

/** What standing beside a wide ring costs, not beside its middle. */
const forOutside = 4;

/**
 * What a name without its second line costs, which says how many, or how far off: more than a leader at which both have room, since the
 * key goes on explaining figures, and a place without one looks as if it had none.
 */
const forShort = 14;

/** All free stands of a label in its shapes, best first. */
export function standsOf(mark: Mark, bodies: readonly LaidBody[], { ground, worth, isFar }: Stands): readonly LabelCandidate[] {
  const lines = bodies[0]?.paragraphs.length ?? 0;
  const costOf = (index: number): number => ((bodies[index]?.paragraphs.length ?? 0) < lines ? forShort : index * 2);
  const near: LabelCandidate[] = [];
  for (let ring = 0; ring < gaps.length && near.length < enoughStands * bodies.length; ring++) {
    const stands = bodies
      .flatMap((body, index) => beside(mark, body, ring).map((stand) => ({ ...stand, cost: stand.cost + costOf(index) })))
      .filter(({ box }) => isFree(box, ground))
      .flatMap((stand) => (isNearest(stand.box, mark, ground.marks) ? [stand] : withLeader(stand, mark, ground)));
    near.push(...usable(stands, ground, worth));
  }
  if (mark.isCircle && mark.reach > solidReach(mark)) {
    // Beside a wide ring, where its edge would run through words beside its middle.
    const outside = bodies
      .flatMap((body, index) =>
        beside(mark, body, 0, mark.reach).map((stand) => ({ ...stand, cost: stand.cost + forOutside + costOf(index) })),
      )
      .filter(({ box }) => isFree(box, ground) && isNearest(box, mark, ground.marks));
    near.push(...usable(outside, ground, worth));
  }
  if (!isFar) return byCost(near);
  const isAlone = ground.marks.every((other) => other === mark || !isWithinReach(other, mark, crowded));
  const isWhole = ({ body }: LabelCandidate): boolean => body.paragraphs.length === lines;
  if (isAlone && near.filter(isWhole).length >= enoughStands) return byCost(near);
  const far = bodies
    .flatMap((body, index) =>
      farOff(mark, body, { size: body, directions: farDirections }).map((stand) => ({
        ...stand,
        cost: stand.cost + costOf(index),
      })),
    )
    .filter(({ box }) => isFree(box, ground))
    .flatMap((stand) => withLeader(stand, mark, ground));
  return byCost([...near, ...usable(far, ground, worth)]);
}

const isWithinReach = (a: Mark, b: Mark, reach: Pt): boolean => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < reach;
const byCost = (stands: readonly LabelCandidate[]): readonly LabelCandidate[] => [...stands].sort((a, b) => a.cost - b.cost);

export interface NumberStands {
  readonly ground: Ground;
  readonly worth: number;
  readonly size: Size;
}

/** A stand of a number; `gap` is the length of its leader where others that want to stand there may ask for a longer one. */
interface NumberStand extends LabelCandidate {
  readonly gap?: Pt;
}

/** Those whose leaders are not shorter: numbers that stand close round a crowd are in the way of leaders to the rest of it. */
export const notNearer = (stands: readonly NumberStand[], leastGap: Pt): readonly LabelCandidate[] =>
  leastGap === 0 ? stands : stands.filter(({ gap }) => gap === undefined || gap >= leastGap);

/** A number stands on its place, else at the end of a leader. */
export function standsOfNumber(mark: Mark, body: LaidBody, stands: NumberStands): readonly NumberStand[] {
  const { ground, worth, size } = stands;
  const { width, height } = size;
  const onPlace = { box: { x: mark.at.x - width / 2, y: mark.at.y - height / 2, width, height }, body, cost: 0 };
  const isOnPlace = isFree(onPlace.box, ground, mark);
  // Where nobody else wants the place, a few stands are enough: they let a leader pass.
  const isAlone = isOnPlace && !ground.marks.some((other) => other !== mark && isWithinReach(other, mark, width + 1));
  const isFew = isAlone || ground.marks.length > manyMarks;
  const far = farOff(mark, body, {
    size,
    directions: isFew ? farDirections : numberDirections,
    isTellingGap: !isAlone,
    mostGap: isAlone ? farthestAlone : isFew ? farthestOfMany : undefined,
  })
    .filter(({ box }) => isFree(box, ground))
    .flatMap((stand) => withLeader(stand, mark, ground));
  return byCost([...(isOnPlace ? [onPlace] : []), ...usable(far, ground, worth)]);
}
