/** How many events go on this slide, and at which type size: all at the largest size that fits, else an even share. */
import type { TimelineEvent } from '../../../markup/drawing.ts';
import type { Box, Pt } from '../../../units.ts';
import type { Look } from '../../look.ts';
import type { Arrange, Arrangement } from './arrangement.ts';

/** Below this nobody reads a card from the back of a room. */
export const leastSize: Pt = 12;

/** Type sizes to try, the largest first. */
export function sizesOf({ theme }: Look): readonly Pt[] {
  const { best } = theme.type.body;
  return Array.from({ length: Math.max(1, best - leastSize + 1) }, (_, step) => Math.max(leastSize, best - step));
}

interface Fitted {
  readonly shown: readonly TimelineEvent[];
  readonly rest: readonly TimelineEvent[];
  readonly arrangement: Arrangement;
  /** How much too tall it is; more than 0 only where a single event does not fit. */
  readonly over: Pt;
}

function fitAll(
  events: readonly TimelineEvent[],
  { box, ways }: { box: Box; ways: readonly Arrange[] },
  look: Look,
): Arrangement | undefined {
  for (const size of sizesOf(look)) {
    for (const arrange of ways) {
      const arrangement = arrange(events, { width: box.width, size }, look);
      if (arrangement.keepsWords && arrangement.height <= box.height) return arrangement;
    }
  }
  return undefined;
}

/**
 * The events in equal shares over as few slides as will hold them; what is shown here is the first share.
 * @param frame the box, and the ways to arrange events, the preferred first.
 */
export function fitEvents(events: readonly TimelineEvent[], frame: { box: Box; ways: readonly Arrange[] }, look: Look): Fitted {
  for (let slides = 1; slides <= events.length; slides++) {
    const share = Math.ceil(events.length / slides);
    const shares = slides === 1 ? [events] : sharesOf(events, share);
    const fitted = shares.map((part) => fitAll(part, frame, look));
    const [first] = fitted;
    if (first && fitted.every((arrangement) => arrangement !== undefined)) {
      return { shown: events.slice(0, share), rest: events.slice(share), arrangement: first, over: 0 };
    }
  }
  return showOne(events, frame, look);
}

const sharesOf = (events: readonly TimelineEvent[], share: number): readonly (readonly TimelineEvent[])[] =>
  Array.from({ length: Math.ceil(events.length / share) }, (_, index) => events.slice(index * share, (index + 1) * share));

/** No even share fits, since one event is too long for any slide: the first alone, and if that is the one, so be it. */
function showOne(events: readonly TimelineEvent[], { box, ways }: { box: Box; ways: readonly Arrange[] }, look: Look): Fitted {
  const shown = events.slice(0, 1);
  const fitting = fitAll(shown, { box, ways }, look);
  const smallest = ways.map((arrange) => arrange(shown, { width: box.width, size: leastSize }, look));
  const arrangement = fitting ?? smallest.reduce((least, other) => (other.height < least.height ? other : least));
  return { shown, rest: events.slice(1), arrangement, over: Math.max(0, arrangement.height - box.height) };
}
