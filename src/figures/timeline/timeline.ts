/** What happened when, on an axis of time. The author has to say what it shows. */
import type { FigureKind } from '../kind.ts';
import { drawTimeline, timelineRoom } from './draw-timeline.ts';
import type { TimelineDrawing } from './drawing.ts';
import { timelineRows } from './elements.ts';
import { readTimeline } from './read-timeline.ts';

export const timeline: FigureKind<TimelineDrawing> = {
  kind: 'timeline',
  element: 'timeline',
  rows: timelineRows,
  read: readTimeline,
  name: 'Timeline',
  room: timelineRoom,
  draw: drawTimeline,
};
