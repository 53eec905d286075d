import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import groups from './groups.json' with { type: 'json' };

const known: Readonly<Record<string, { readonly tests: readonly string[] }>> = groups;

/** The tests that the mutants of a group are held against; a mutant costs a run of all of them. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    isolate: false,
    include: (known[process.env.MUTATION_GROUP ?? '']?.tests ?? []).map((pattern) => `${pattern}.test.ts`),
  },
});
