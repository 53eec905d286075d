/** A small briefing of events, and its timeline. */

import { orderEvents, type Timeline } from '../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { memory } from './clocks.ts';

export const places = `places:
  - { id: tj, name: T, zone: Asia/Dushanbe }
  - { id: kg, name: K, zone: Asia/Bishkek }
  - { id: no, name: N }
incidents:
  - { id: i, title: I, main: true, time: 2006, place: tj }
  - { id: old, title: O, time: 2005 }
`;

/** Events from `time, what and further fields`; what each is called counts from `W0`. */
export const timeline = (...events: readonly string[]): Timeline =>
  orderEvents(
    readWhole(
      briefing(`${places}events:\n${events.map((event, index) => `  - { what: W${index}, time: ${event} }\n`).join('')}`),
    ),
    memory,
  );
