/** Draws events in order along an axis, across the slide or down a column. */
import { error } from '../../diagnostic.ts';
import type { TimelineDrawing } from '../../markup/drawing.ts';
import type { Box, Pt } from '../../units.ts';
import type { Drawn, Look, Room } from '../look.ts';
import { acrossIn } from './timeline/across.ts';
import type { Arrange, Arrangement } from './timeline/arrangement.ts';
import { downIn } from './timeline/down.ts';
import { fitEvents, leastSize, sizesOf } from './timeline/fit-events.ts';
import { remember } from './timeline/remember.ts';

/** Two rows of cards give each twice the width; with few events one row is calmer. */
function waysOf({ direction, events, zones }: TimelineDrawing): readonly Arrange[] {
  const named = (name: string, arrange: Arrange): Arrange => remember(`${name} ${zones.join(' ')}`, arrange);
  if (direction === 'vertical') return [named('down', downIn(zones))];
  const inTwo = named('two', acrossIn(2, zones));
  return events.length <= 3 ? [named('one', acrossIn(1, zones)), inTwo] : [inTwo];
}

/** Heights in points between which a timeline of this width looks right. */
export function timelineRoom(drawing: TimelineDrawing, width: Pt, look: Look): Room {
  if (drawing.events.length === 0) return { minimum: 0, best: 0 };
  const ways = waysOf(drawing);
  const arranged = (size: Pt): readonly Arrangement[] => ways.map((way) => way(drawing.events, { width, size }, look));
  const best = Math.min(...arranged(look.theme.type.body.best).map(({ height }) => height));
  // A continuation holds at least one event, so one is the least that a box must hold.
  const alone = Math.max(
    ...drawing.events.map((event) => Math.min(...ways.map((way) => way([event], { width, size: leastSize }, look).height))),
  );
  return {
    minimum: Math.min(Math.ceil(alone), Math.ceil(best)),
    best: Math.ceil(best),
    whole: Math.ceil(leastWhole(sizesOf(look), arranged)),
  };
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
export function drawTimeline(drawing: TimelineDrawing, box: Box, look: Look): Drawn<TimelineDrawing> {
  if (drawing.events.length === 0) return { items: [], diagnostics: [] };
  const { shown, rest, arrangement, over } = fitEvents(drawing.events, { box, ways: waysOf(drawing) }, look);
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
  return {
    items: arrangement.draw(box),
    diagnostics,
    ...(rest.length > 0 ? { rest: { ...drawing, events: rest } } : {}),
  };
}
