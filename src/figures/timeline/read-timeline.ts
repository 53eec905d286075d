/** The data of a timeline: events, the zones of their clocks, and the same time on the clocks of the other zones. */

import { inlineRuns } from '../../markup/inline-runs.ts';
import { partRuns, restRuns } from '../../markup/part-runs.ts';
import type { MarkupReading } from '../../markup/reading.ts';
import type { Tone } from '../../markup/run.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import type { TimelineDrawing, TimelineEvent, TimeSpan } from './drawing.ts';

export function readTimeline(timeline: MarkupElement, reading: MarkupReading): TimelineDrawing {
  const events = childrenNamed(timeline, 'event').map((event) => readEvent(event, reading));
  return {
    kind: 'timeline',
    direction: directionOf(timeline.attributes.direction, events.length),
    events,
    zones: zonesOf(events),
  };
}

/** More events than this have no room for readable cards across a slide. */
const mostAcross = 8;

function directionOf(told: string | undefined, count: number): TimelineDrawing['direction'] {
  if (told === 'vertical' || told === 'horizontal') return told;
  return count > mostAcross ? 'vertical' : 'horizontal';
}

/** In the order of the clocks where events have these. */
function zonesOf(events: readonly TimelineEvent[]): readonly string[] {
  const own = new Set(events.flatMap(({ zone }) => (zone === '' ? [] : [zone])));
  const told = events.flatMap(({ clocks }) => clocks.map(({ zone }) => zone));
  return [...new Set([...told, ...own])].filter((zone) => own.has(zone));
}

function readEvent(event: MarkupElement, reading: MarkupReading): TimelineEvent {
  const { tone, span, zone = '', gap = '', since } = event.attributes;
  return {
    day: event.attributes.day ?? '',
    when: partRuns(event, 'when', reading),
    text: restRuns(event, ['when', 'clock', 'status'], reading),
    status: childrenNamed(event, 'status').flatMap(({ children }) => inlineRuns(children, reading)),
    tone: (tone ?? 'neutral') as Tone,
    span: (span ?? 'point') as TimeSpan,
    zone,
    clocks: childrenNamed(event, 'clock').map((clock) => ({
      zone: clock.attributes.zone ?? '',
      time: inlineRuns(clock.children, reading),
    })),
    gap,
    since: Number(since ?? 1),
    isBreak: event.attributes.break === 'yes',
    origin: event.origin,
  };
}
