/** Events in time, with the clocks of their zones. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Run, Tone } from '../../markup/run.ts';

export interface TimelineDrawing {
  readonly kind: 'timeline';
  readonly direction: 'horizontal' | 'vertical';
  readonly events: readonly TimelineEvent[];
  /** Zones in which its clock times are read, in the order in which they first occur; also of parts that are drawn elsewhere. */
  readonly zones: readonly string[];
}

/** How an event lies in time: one point, a point that is not exact, a stretch, or beyond a point. */
export const timeSpans = ['point', 'about', 'between', 'after', 'before'] as const;
export type TimeSpan = (typeof timeSpans)[number];

/** A time of an event as clocks of one zone show it. */
export interface EventClock {
  readonly zone: string;
  readonly time: readonly Run[];
}

export interface TimelineEvent {
  /** The date it has in common with its neighbours, told once for them all; empty where its time is told whole. */
  readonly day: string;
  /** Its time, or what is left of it beside the date; empty where that says all. */
  readonly when: readonly Run[];
  readonly text: readonly Run[];
  /** How it stands, in words; empty where nothing is said of that. */
  readonly status: readonly Run[];
  readonly tone: Tone;
  readonly span: TimeSpan;
  /** Zone of its clock time, `UTC+5`; empty without one. */
  readonly zone: string;
  /** The same time in each zone of the timeline; empty without a clock time. */
  readonly clocks: readonly EventClock[];
  /** Time since an earlier event, in words; empty where it cannot be said. */
  readonly gap: string;
  /** How many events back that is: 1 for the one before. */
  readonly since: number;
  /** True where the gap is far longer than its neighbours: the axis is broken there. */
  readonly isBreak: boolean;
  readonly origin: Origin;
}
