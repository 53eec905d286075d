/** How many events go on each slide, and at which type size: all at the largest size that fits, else even shares. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';
import type { TimelineEvent } from './drawing.ts';

/** Below this nobody reads a card from the back of a room. */
export const leastSize: Pt = 12;

/** How much larger than running text a timeline's words may be, where the slide would stay empty. */
const larger: Pt = 2;

/** Type sizes to try, the largest first. */
export function sizesOf({ theme }: Look): readonly Pt[] {
  const most = theme.type.body.best + larger;
  return Array.from({ length: Math.max(1, most - leastSize + 1) }, (_, step) => Math.max(leastSize, most - step));
}

interface Frame {
  readonly box: Pick<Box, 'width' | 'height'>;
  /** The ways to arrange events, the preferred first. */
  readonly ways: readonly ArrangementWay[];
  /** The largest type that is tried, where not any will do. */
  readonly most?: Pt;
}

interface Fitted {
  readonly arrangement: Arrangement;
  /** How much too tall it is; more than 0 only where a single event does not fit. */
  readonly over: Pt;
}

/** Events at the largest size that fits; those that fit at no size at the one that makes them least tall. */
export function fitEvents(events: readonly TimelineEvent[], { box, ways, most }: Frame, look: Look): Fitted {
  for (const size of sizesOf(look)) {
    if (most !== undefined && size > most) continue;
    const arrangement = arrangedAt(size, events, { box, ways }, look);
    if (arrangement) return { arrangement, over: 0 };
  }
  const smallest = ways.map(({ arrange }) => arrange(events, { width: box.width, size: leastSize }, look));
  const arrangement = smallest.reduce((least, other) => (other.height < least.height ? other : least));
  return { arrangement, over: Math.max(0, arrangement.height - box.height) };
}

function arrangedAt(size: Pt, events: readonly TimelineEvent[], { box, ways }: Frame, look: Look): Arrangement | undefined {
  for (const { arrange } of ways) {
    const arrangement = arrange(events, { width: box.width, size }, look);
    if (arrangement.keepsWords && arrangement.height <= box.height) return arrangement;
  }
  return undefined;
}

/**
 * How many events stand on each of as few slides as will hold them, evenly shared: never seven and then one. Where one event
 * is too long for any slide, each stands alone.
 */
export function shareEvents(events: readonly TimelineEvent[], frame: Frame, look: Look): readonly number[] {
  const hardest = longestOf(events);
  // Several numbers of slides can have the same largest share; only the least of them is tried.
  for (let slides = 1; slides < events.length; slides = Math.ceil(events.length / (Math.ceil(events.length / slides) - 1))) {
    const counts = evenCounts(events.length, slides);
    const parts = partsOf(events, counts);
    const hard = parts.filter((part) => hardest && part.includes(hardest));
    if ([...hard, ...parts].every((part) => holds(part, frame, look))) return counts;
  }
  return events.map(() => 1);
}

/** So many events over so many slides, the first with one more where they do not go even. */
function evenCounts(count: number, slides: number): readonly number[] {
  const fewest = Math.floor(count / slides);
  return Array.from({ length: slides }, (_, slide) => (slide < count % slides ? fewest + 1 : fewest));
}

function partsOf(events: readonly TimelineEvent[], counts: readonly number[]): readonly (readonly TimelineEvent[])[] {
  let start = 0;
  return counts.map((count) => {
    start += count;
    return events.slice(start - count, start);
  });
}

/** Whether the events find room in one slide. What does not fit at the least size fits at none. */
const holds = (events: readonly TimelineEvent[], frame: Frame, look: Look): boolean =>
  mayHold(events, frame, look) && arrangedAt(leastSize, events, frame, look) !== undefined;

/** False where the longest event alone is too tall, or too wide, as one of so many: then the others need not be measured. */
export function mayHold(events: readonly TimelineEvent[], { box, ways }: Frame, look: Look): boolean {
  const longest = longestOf(events);
  if (!longest) return true;
  const at = { width: box.width, size: leastSize };
  return ways.some((way) => way.leastHeight(longest, events.length, at, look) <= box.height);
}

const lengthOf = ({ text }: TimelineEvent): number => text.reduce((sum, run) => sum + run.text.length, 0);

function longestOf(events: readonly TimelineEvent[]): TimelineEvent | undefined {
  let longest: TimelineEvent | undefined;
  let most = -1;
  for (const event of events) {
    const length = lengthOf(event);
    if (length <= most) continue;
    most = length;
    longest = event;
  }
  return longest;
}
