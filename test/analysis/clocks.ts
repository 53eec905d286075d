/** Clocks of time zones, and a memory for whoever looks them up. */
import { clockOf, type ZoneClock } from '../../src/briefing/civil-time.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';

export const memory = openMemory();
export const clockIn = (zone: string): ZoneClock => clockOf(zone, memory);
