/** What flows are measured with in tests: the default theme at its best sizes. */
import { openMemory } from '../../src/foundation/memory/memory.ts';
import type { MeasureContext } from '../../src/layout/flow.ts';
import { look } from './test-look.ts';

export const bench: MeasureContext = {
  look,
  sizes: { body: 18, table: 14, stat: 36, air: 1 },
  topic: '',
  pageHeight: 378,
  memory: openMemory(),
};
