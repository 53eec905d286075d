import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';

/**
 * `unit` and `slow` need nothing but npm. What draws decks by the dozen, asks the Open XML SDK of large files, or starts the
 * command as a user does is called `*.slow.test.ts`: together these few files take as long as all others. `render` needs
 * LibreOffice and its fonts, and so do `gallery` and `sheet`, which draw pictures for people.
 */
export default defineConfig(({ mode }) => {
  if (mode === 'random') {
    process.env.BRIEFDECK_SEED ??= `${randomInt(1_000_000_000)}`;
    console.info(`BRIEFDECK_SEED=${process.env.BRIEFDECK_SEED}`);
  }
  const setupFiles = ['test/support/set-seed.ts'];
  // Tests change nothing that others read, and loading all of Briefdeck for each file took more than half of the time.
  const isolate = false;
  return {
    test: {
      // One core is left free otherwise, which is half of a machine of two.
      maxWorkers: '100%',
      // What one tier has compiled need not be compiled by the next.
      experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest' },
      projects: [
        {
          test: {
            name: 'unit',
            isolate,
            setupFiles,
            include: ['test/**/*.test.ts'],
            exclude: ['test/rendering/**', 'test/**/*.slow.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
        {
          test: {
            name: 'slow',
            isolate,
            setupFiles,
            include: ['test/**/*.slow.test.ts'],
            testTimeout: 300_000,
            hookTimeout: 300_000,
          },
        },
        { test: { name: 'gallery', include: ['test/gallery/draw-gallery.ts'] } },
        { test: { name: 'sheet', include: ['test/gallery/draw-sheets.ts'] } },
        {
          test: {
            name: 'render',
            isolate,
            setupFiles,
            include: ['test/rendering/**/*.test.ts'],
            testTimeout: 300_000,
            hookTimeout: 300_000,
          },
        },
      ],
    },
  };
});
