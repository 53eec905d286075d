/** Draws events in order along an axis, across the slide or down a column. */
import { error } from '../../foundation/diagnostic.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import { keptFigures, recall, recallOf } from '../recall.ts';
import { acrossIn } from './across.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';
import { down } from './down.ts';
import type { TimelineDrawing, TimelineEvent } from './drawing.ts';
import { fitEvents, leastSize, mayHold, shareEvents, sizesOf } from './fit-events.ts';

const heightsAlone: Cache<Pt> = { name: 'heights of events that stand alone' };
const eventShares: Cache<readonly number[]> = { name: 'shares of the events of timelines' };

/** Arrangements that have been made: the same events are asked for again at every height that is tried. */
const arrangements: Cache<Arrangement> = { name: 'arrangements of timelines', keeps: keptFigures };

/** The same way to arrange, but each list of events only once at a width and size. `name` tells ways apart. */
const remember = (name: string, way: ArrangementWay): ArrangementWay => ({
  ...way,
  arrange: (events, at, look) =>
    recall(look, arrangements, [name, events, at.width, at.size], () => way.arrange(events, at, look)),
});

/** Type in the parts of a timeline that goes on over several slides. */
const mostInParts: Pt = 16;

/** What is left of a timeline that goes on. */
interface TimelineRest extends TimelineDrawing {
  /** How many of the events stand on each slide to come, in boxes of one size: found once for all of them. */
  readonly shares?: Size & { readonly counts: readonly number[] };
}

/** Two rows of cards give each twice the width; with few events one row is calmer. */
function waysOf({ direction, events }: TimelineDrawing): readonly ArrangementWay[] {
  if (direction === 'vertical') return [remember('down', down)];
  const inTwo = remember('two', acrossIn(2));
  return events.length <= 3 ? [remember('one', acrossIn(1)), inTwo] : [inTwo];
}

/** Heights in points between which a timeline of this width looks right. */
export function timelineRoom(drawing: TimelineDrawing, width: Pt, look: Look): FigureRoom {
  const { events } = drawing;
  if (events.length === 0) return { minimum: 0, best: 0 };
  const ways = waysOf(drawing);
  // A continuation holds at least one event, so one is the least that a box must hold.
  const alone = Math.ceil(Math.max(...events.map((event) => heightAlone(event, drawing, { width, ways }, look))));
  const page = { width, height: look.theme.grid.body.height };
  if (!mayHold(events, { box: page, ways }, look)) return { minimum: alone, best: alone, whole: Number.POSITIVE_INFINITY };
  const arranged = (size: Pt): readonly Arrangement[] => ways.map(({ arrange }) => arrange(events, { width, size }, look));
  const best = Math.ceil(Math.min(...arranged(look.theme.type.body.best).map(({ height }) => height)));
  return { minimum: Math.min(alone, best), best, whole: Math.ceil(leastWhole(sizesOf(look), arranged)) };
}

/**
 * The height of one event at the least size, alone on its slide. Each slide of a timeline that goes on asks it again for all
 * events that follow.
 */
function heightAlone(
  event: TimelineEvent,
  { direction }: TimelineDrawing,
  { width, ways }: { readonly width: Pt; readonly ways: readonly ArrangementWay[] },
  look: Look,
): Pt {
  const question = JSON.stringify(['alone', direction, ways.length, width]);
  return recallOf(look, heightsAlone, [event, question], () =>
    Math.min(...ways.map(({ arrange }) => arrange([event], { width, size: leastSize }, look).height)),
  );
}

/** All in one at the smallest size that keeps words whole; the sizes above are not tried before there is need. */
function leastWhole(sizes: readonly Pt[], arranged: (size: Pt) => readonly Arrangement[]): Pt {
  for (const size of [...sizes].reverse()) {
    const fitting = arranged(size).filter(({ keepsWords }) => keepsWords);
    if (fitting.length > 0) return Math.min(...fitting.map(({ height }) => height));
  }
  return Number.POSITIVE_INFINITY;
}

/** Draws what fits at a readable size and hands back the rest, evenly shared: never seven events and then one. */
export function drawTimeline(drawing: TimelineDrawing, box: Box, look: Look): DrawnFigure<TimelineDrawing> {
  if (drawing.events.length === 0) return { items: [], diagnostics: [] };
  const frame = { box, ways: waysOf(drawing) };
  const [count = 1, ...counts] =
    sharesOf(drawing, box) ??
    recallOf(look, eventShares, [drawing, `${box.width} ${box.height}`], () => shareEvents(drawing.events, frame, look));
  const shown = drawing.events.slice(0, count);
  // Parts hold more or less than each other: at the largest type that fits, each would have one of its own.
  const isPart = counts.length > 0 || 'shares' in drawing;
  const { arrangement, over } = fitEvents(shown, { ...frame, ...(isPart ? { most: mostInParts } : {}) }, look);
  const [first] = shown;
  const diagnostics =
    over > 0
      ? [
          error('LAY001', `event does not fit its timeline: ${Math.ceil(over)} points too tall`, {
            span: first?.origin.template,
            hints: ['shorten the text of this event; details can go to the notes'],
          }),
        ]
      : [];
  const rest: TimelineRest = {
    ...drawing,
    events: drawing.events.slice(count),
    shares: { width: box.width, height: box.height, counts },
  };
  return { items: arrangement.draw(box), diagnostics, ...(counts.length > 0 ? { rest } : {}) };
}

/** Those that a slide before has found, where the box has stayed as large. */
function sharesOf({ shares }: TimelineRest, { width, height }: Size): readonly number[] | undefined {
  return shares?.width === width && shares.height === height ? shares.counts : undefined;
}
