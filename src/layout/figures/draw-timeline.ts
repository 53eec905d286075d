/** Draws events in order along an axis, across the slide or down a column. */
import { error } from '../../diagnostic.ts';
import type { TimelineDrawing } from '../../markup/deck.ts';
import type { Box, Pt } from '../../units.ts';
import type { Drawn, Look, Room } from '../look.ts';
import { acrossIn } from './timeline/across.ts';
import type { Arrange } from './timeline/arrangement.ts';
import { down } from './timeline/down.ts';
import { fitEvents, leastSize } from './timeline/fit-events.ts';

/** Two rows of cards give each twice the width; with few events one row is calmer. */
function waysOf({ direction, events }: TimelineDrawing): readonly Arrange[] {
  if (direction === 'vertical') return [down];
  return events.length <= 3 ? [acrossIn(1), acrossIn(2)] : [acrossIn(2)];
}

/** Heights in points between which a timeline of this width looks right. */
export function timelineRoom(drawing: TimelineDrawing, width: Pt, look: Look): Room {
  if (drawing.events.length === 0) return { minimum: 0, best: 0 };
  const heightAt = (size: Pt): Pt => Math.min(...waysOf(drawing).map((way) => way(drawing.events, { width, size }, look).height));
  // A continuation holds at least one event, so one is the least that a box must hold.
  const alone = Math.max(
    ...drawing.events.map((event) =>
      Math.min(...waysOf(drawing).map((way) => way([event], { width, size: leastSize }, look).height)),
    ),
  );
  const best = heightAt(look.theme.type.body.best);
  return { minimum: Math.min(Math.ceil(alone), Math.ceil(best)), best: Math.ceil(best) };
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
