/** An event of a timeline as the markup would read it. */
import type { TimelineEvent } from '../../../src/figures/timeline/drawing.ts';
import { run } from '../../layout/make-deck.ts';

/** A reported point in time, without a gap before it. */
export const event = (when: string, text: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  day: '',
  when: [run(when)],
  text: [run(text)],
  status: [],
  tone: 'reported',
  span: 'point',
  gap: '',
  since: 1,
  isBreak: false,
  isAside: false,
  origin: { path: when },
  ...more,
});
