/** Names of time zones that are none. */
import type * as z from 'zod';
import type { Memory } from '../foundation/memory/memory.ts';
import { isZone } from './civil-time.ts';
import { fieldOf, itemsOf } from './raw-value.ts';

/** Told as the schema would tell it; what a zone is, only the engine knows, and to ask it takes long. */
export const checkZones = (root: unknown, memory: Memory): readonly z.core.$ZodIssue[] =>
  ['places', 'events'].flatMap((list) =>
    itemsOf(root, list).flatMap((item, index): readonly z.core.$ZodIssue[] => {
      const zone = fieldOf(item, 'zone');
      if (typeof zone !== 'string' || isZone(zone, memory)) return [];
      const path = [list, index, 'zone'];
      return [{ code: 'custom', path, message: 'not a time zone', params: { briefdeck: 'BRF008' }, input: zone }];
    }),
  );
