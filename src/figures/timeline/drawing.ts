/** Events in time. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Run, Tone } from '../../markup/run.ts';

export interface TimelineDrawing {
  readonly kind: 'timeline';
  readonly direction: 'horizontal' | 'vertical';
  readonly events: readonly TimelineEvent[];
}

/** How an event lies in time: one point, a point that is not exact, a stretch, or beyond a point. */
export const timeSpans = ['point', 'about', 'between', 'after', 'before'] as const;
export type TimeSpan = (typeof timeSpans)[number];

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
  /** Time since an earlier event, in words; empty where it cannot be said. */
  readonly gap: string;
  /** How many events back that is: 1 for the one before. */
  readonly since: number;
  /** True where the gap is far longer than its neighbours: the axis is broken there. */
  readonly isBreak: boolean;
  /** No part of the matter itself: drawn lighter than the others. */
  readonly isAside: boolean;
  readonly origin: Origin;
}
