/** The data of a timeline: its events. */

import { inlineRuns } from '../../markup/inline-runs.ts';
import { partRuns, restRuns } from '../../markup/part-runs.ts';
import type { MarkupReading } from '../../markup/reading.ts';
import type { Tone } from '../../markup/run.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import type { TimelineDrawing, TimelineEvent, TimeSpan } from './drawing.ts';

export function readTimeline(timeline: MarkupElement, reading: MarkupReading): TimelineDrawing {
  const read = childrenNamed(timeline, 'event').map((event) => readEvent(event, reading));
  // Nothing stands back where there is nothing before it.
  const events = read.every(({ isAside }) => isAside) ? read.map((event) => ({ ...event, isAside: false })) : read;
  return {
    kind: 'timeline',
    direction: directionOf(timeline.attributes.direction, events.length),
    events,
  };
}

/** More events than this have no room for readable cards across a slide. */
const mostAcross = 8;

function directionOf(told: string | undefined, count: number): TimelineDrawing['direction'] {
  if (told === 'vertical' || told === 'horizontal') return told;
  return count > mostAcross ? 'vertical' : 'horizontal';
}

function readEvent(event: MarkupElement, reading: MarkupReading): TimelineEvent {
  const { tone, span, gap = '', since } = event.attributes;
  return {
    day: event.attributes.day ?? '',
    when: partRuns(event, 'when', reading),
    text: restRuns(event, ['when', 'status'], reading),
    status: childrenNamed(event, 'status').flatMap(({ children }) => inlineRuns(children, reading)),
    tone: (tone ?? 'neutral') as Tone,
    span: (span ?? 'point') as TimeSpan,
    gap,
    since: Number(since ?? 1),
    isBreak: event.attributes.break === 'yes',
    isAside: event.attributes.aside === 'yes',
    origin: event.origin,
  };
}
