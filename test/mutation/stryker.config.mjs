import groups from './groups.json' with { type: 'json' };

/** Mutation testing of one group of files, by hand: `MUTATION_GROUP=quantity npm run mutate`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Its compiler reads no configuration of TypeScript 7, and needs none.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  tempDirName: 'out/mutation/sandbox',
  mutate: groups[process.env.MUTATION_GROUP]?.mutate ?? [],
};
