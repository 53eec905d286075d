import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Which tests the mutants of which part are held against; a mutant costs a run of all of them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  quantity: ['test/briefing/quantity/**', 'test/briefing/settle-reports*', 'test/briefing/when-order*'],
  settle: ['test/briefing/settle-reports*', 'test/briefing/schema/quantity-field*'],
  figures: ['test/analysis/figures/**', 'test/briefing/settle-reports*'],
  time: [
    'test/briefing/{civil-time,when,check-times}*',
    'test/analysis/{time-gaps,timeline,event-order,duration,instant,clock-notes}*',
  ],
  sentences: ['test/analysis/sentences/**', 'test/analysis/figures/**'],
};

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { isolate: false, include: (groups[process.env.MUTATION_GROUP ?? ''] ?? []).map((pattern) => `${pattern}.test.ts`) },
});
