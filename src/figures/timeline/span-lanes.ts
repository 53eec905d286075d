/** Stretches of time between two marks, in lanes so that none lies over another; the short ones nearest the axis. */
import type { TimelineEvent } from './drawing.ts';

/** From the mark of one event to that of a later one, by their order in what is drawn. */
export interface TimeSpan {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly order: number;
}

/** Every time that is told between two of these events. */
export const spansOfEvents = (events: readonly TimelineEvent[]): readonly TimeSpan[] =>
  events
    .flatMap((event, order) => (event.gap !== '' && event.since <= order ? [{ event, order, from: order - event.since }] : []))
    .sort((a, b) => a.order - a.from - (b.order - b.from) || a.order - b.order);

/** Whether the span lies over events that have no time of their own. */
export const isLong = ({ from, order }: TimeSpan): boolean => order - from > 1;

/** The first lane in which nothing meets the span; spans that share only a mark do not meet. */
export function freeLane(span: TimeSpan, placed: readonly (TimeSpan & { readonly lane: number })[]): number {
  const meets = (other: TimeSpan): boolean => other.from < span.order && span.from < other.order;
  const taken = new Set(placed.filter(meets).map(({ lane }) => lane));
  return [...Array(placed.length + 1).keys()].find((free) => !taken.has(free)) ?? 0;
}
