import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that a mutant of figures, time and sentences is held against; run by hand with `npm run mutate`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    isolate: false,
    include: [
      'test/briefing/quantity/**/*.test.ts',
      'test/briefing/settle-reports.test.ts',
      'test/briefing/when-order.test.ts',
      'test/briefing/civil-time.test.ts',
      'test/analysis/figures/**/*.test.ts',
      'test/analysis/sentences/**/*.test.ts',
      'test/analysis/time*.test.ts',
      'test/analysis/event-order.test.ts',
      'test/analysis/duration.test.ts',
      'test/cases/**/*.test.ts',
    ],
  },
});
