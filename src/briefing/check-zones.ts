/** Refuses names that are no time zones, and abbreviations, which several countries share. */
import type * as z from 'zod';
import type { Memory } from '../foundation/memory/memory.ts';
import { isZone } from './civil-time.ts';
import { fieldOf, itemsOf } from './raw-value.ts';
import { zonesMeant } from './zone-names.ts';

/**
 * Reports them as the schema would. They are not part of the schema because only the JavaScript engine knows the zones, and to
 * ask it takes long.
 */
export const checkZones = (root: unknown, memory: Memory): readonly z.core.$ZodIssue[] =>
  ['places', 'events'].flatMap((list) =>
    itemsOf(root, list).flatMap((item, index): readonly z.core.$ZodIssue[] => {
      const zone = fieldOf(item, 'zone');
      if (typeof zone !== 'string' || (isZone(zone, memory) && !zonesMeant(zone))) return [];
      const path = [list, index, 'zone'];
      return [{ code: 'custom', path, message: 'not a time zone', params: { briefdeck: 'BRF008' }, input: zone }];
    }),
  );
