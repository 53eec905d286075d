/** What flows are measured with in tests: the default theme at its best sizes. */
import type { Bench } from '../../src/layout/flow.ts';
import { openRecall } from '../../src/layout/recall-sizes.ts';
import { look } from './test-look.ts';

export const bench: Bench = {
  look,
  sizes: { body: 18, table: 14, stat: 36, air: 1 },
  topic: '',
  pageHeight: 378,
  drawnHeights: new WeakMap(),
  rooms: new WeakMap(),
  recall: openRecall(),
};
